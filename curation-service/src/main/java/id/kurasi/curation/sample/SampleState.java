package id.kurasi.curation.sample;

/** Where a request for a sample stands. */
public enum SampleState {
    /** The producer acts next. */
    REQUESTED,
    /** On its way. */
    SENT,
    /** The retailer tries it. */
    RECEIVED,
    /** Tried, and written down for the retailer's own use. */
    TASTED,
    /** The producer sends none. */
    REFUSED,
    /** The retailer no longer asks for it. */
    CANCELLED
}
