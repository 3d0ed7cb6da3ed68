package id.kurasi.curation.gate;

/**
 * What can be done about a gate of ours that is not passed. For certificates certification-service says it, with codes of its
 * own; where it has the same one, so do we.
 */
enum NextStep {
    PUBLISH_PRODUCT,
    /** This round is not for such a product. */
    CHOOSE_ANOTHER_ROUND,
    /** Wait for the first day, or ask the agency for a late entry. */
    MIND_THE_WINDOW,
    /** Withdraw another one, or ask the agency for more places. */
    FREE_A_PLACE,
    /** Fill in the catalog what is missing. */
    COMPLETE_PRODUCT,
    ADD_PHOTOS,
    /** Change recipe or packaging so that it keeps longer, or deliver faster. */
    KEEP_LONGER,
    /** Help the business to get it, and record it. */
    OBTAIN,
    /** Ask the business, and record what it says. */
    STATE_FACT
}
