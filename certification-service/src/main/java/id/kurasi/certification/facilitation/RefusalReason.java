package id.kurasi.certification.facilitation;

/** Why an issuer does not give a certificate. */
public enum RefusalReason {
    /** The business or product is not one that can have it. */
    NOT_ELIGIBLE,
    /** The papers did not convince the issuer. */
    DOCUMENTS_INSUFFICIENT,
    /** The audit or inspection was not passed. */
    AUDIT_FAILED,
    /** A test was not passed. */
    LAB_FAILED,
    /** An ingredient or process is not halal. */
    INGREDIENT_NOT_HALAL,
    /** The mark is too like another one. */
    MARK_CONFLICT,
    /** The mark is none that can be registered. */
    MARK_NOT_REGISTRABLE,
    /** The issuer waited in vain. */
    DEADLINE_MISSED,
    /** What the text says. */
    OTHER
}
