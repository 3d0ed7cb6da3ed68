package id.kurasi.certification.work;

/** Why something is on the work list. */
public enum WorkKind {
    /** A case whose stage, or a promise made when it was issued, should have been over. */
    CASE_OVERDUE,
    /** A case whose stage, or such a promise, ends within a few days. */
    CASE_DUE,
    /** A case that something holds up. */
    CASE_BLOCKED,
    /** A certificate that still counts and ends soon, and that nothing renews. */
    CERTIFICATE_EXPIRING,
    /** A certificate that no longer fits: the recipe changed, or the business moved. */
    CERTIFICATE_TO_REVERIFY,
    /** A business whose products are in scope of a law, and that lacks the certificate for some of them. */
    UNCERTIFIED
}
