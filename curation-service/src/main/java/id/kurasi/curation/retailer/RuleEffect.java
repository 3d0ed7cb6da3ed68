package id.kurasi.curation.retailer;

/** What it does to a submission when a gate is not passed. */
public enum RuleEffect {
    /** It cannot be submitted. */
    BLOCK,
    /** Noted for the curators, no obstacle. */
    WARN,
    /** The retailer does not ask. */
    OFF
}
