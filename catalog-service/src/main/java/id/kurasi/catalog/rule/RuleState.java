package id.kurasi.catalog.rule;

/** Whether a category or a completeness profile applies. */
public enum RuleState {
    /** Products are checked and measured by it (berlaku). */
    IN_FORCE,
    /** An administrator took it away (dihapus); one of the same code may be added again. */
    REMOVED
}
