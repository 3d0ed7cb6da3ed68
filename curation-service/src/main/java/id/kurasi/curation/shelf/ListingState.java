package id.kurasi.curation.shelf;

/** What has become of an acceptance, and who acts next: always the retailer. */
public enum ListingState {
    /** Accepted; not on a shelf yet. */
    AWAITING,
    /** On the shelf of at least one store. */
    LISTED,
    /** Taken off the shelf; may come back. */
    DELISTED,
    /** Accepted, and never contracted. */
    LAPSED
}
