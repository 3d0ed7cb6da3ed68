package id.kurasi.curation.indicator;

/** What indicators count. */
public enum Happening {
    SUBMITTED,
    REVIEWED,
    /** By a retailer. */
    ACCEPTED,
    /** Accepted or declined by a retailer. */
    DECIDED,
    /** Once for each reason of a retailer. */
    DECLINED_FOR,
    /** A submission that names an earlier one was decided. */
    AGAIN_DECIDED,
    /** A submission that names an earlier one was accepted. */
    AGAIN_ACCEPTED,
    /** One more on a retailer's shelf, or one less. */
    ON_SHELF,
    /** Pieces and rupiah, or the correction of them. */
    SOLD;

    /** Whether it tells what retailers did; submissions and their states are seen by whoever looks on. */
    boolean isOfRetailers() {
        return this != SUBMITTED && this != REVIEWED;
    }
}
