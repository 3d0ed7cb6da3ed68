package id.kurasi.curation.offer;

/** Where an offer stands. */
public enum OfferState {
    /** The other side acts next. */
    OPEN,
    /** Answered with another offer. */
    COUNTERED,
    /** Both sides agreed; its terms are those of the retailer's decision. */
    AGREED,
    DECLINED,
    /** Taken back by the side that made it, or gone with what it was about. */
    WITHDRAWN,
    /** Its last day is over. */
    EXPIRED
}
