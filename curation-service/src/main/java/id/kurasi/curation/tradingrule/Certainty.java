package id.kurasi.curation.tradingrule;

/** How far something can be relied on. */
public enum Certainty {
    /** Read in the source named. */
    SOURCED,
    /** To be checked against the law first. */
    UNVERIFIED
}
