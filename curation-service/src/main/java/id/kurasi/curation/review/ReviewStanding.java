package id.kurasi.curation.review;

/** What a review is worth. */
enum ReviewStanding {
    SCORED,
    /** Nothing is said, for a reason. */
    ABSTAINED,
    /** Nothing is said because of a conflict of interest. */
    RECUSED,
    /** It is kept and no longer counts: the conflict of interest came out later. */
    DISCOUNTED
}
