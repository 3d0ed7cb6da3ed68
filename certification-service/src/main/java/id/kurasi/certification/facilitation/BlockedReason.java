package id.kurasi.certification.facilitation;

/** Why a case does not move on, in the codes of annual reports. */
public enum BlockedReason {
    /** The business has no business identification number yet. */
    NO_NIB,
    /** The auditor or laboratory has no free date. */
    AUDIT_SLOT_FULL,
    /** A fee is due. */
    UNPAID,
    /** An ingredient has no halal certificate of its own. */
    INGREDIENT_NOT_HALAL,
    /** Another mark stands in the way. */
    MARK_CONFLICT,
    /** A test was not passed. */
    LAB_FAILED,
    /** The business does not answer. */
    OWNER_UNRESPONSIVE,
    /** What the note says. */
    OTHER
}
