package id.kurasi.curation.decision;

/** Where a condition stands. The producer acts next in OPEN, and the retailer judges. */
public enum ConditionState {
    OPEN,
    MET,
    /** Not met by its date; it can still be met, late. */
    MISSED,
    /** The retailer no longer asks for it. */
    WAIVED
}
