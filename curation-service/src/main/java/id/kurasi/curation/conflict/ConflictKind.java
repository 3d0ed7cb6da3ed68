package id.kurasi.curation.conflict;

/** How it is known that a curator has an interest in a submission. */
public enum ConflictKind {
    /** The curator said so. */
    DECLARED,
    /** The curator has a part in the business that submitted it. */
    SAME_BUSINESS,
    /** The curator and the business belong to the same association. */
    SAME_ASSOCIATION
}
