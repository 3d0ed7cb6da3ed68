package id.kurasi.curation.remediation;

/** Where the closing of a gap stands, and who acts next. */
public enum RemediationState {
    /** Its owner starts. */
    OPEN,
    /** Its owner works on it; the agency completes it. */
    IN_PROGRESS,
    /** Completed by the agency, answered by a later submission, or passed at the gate. */
    DONE,
    /** Given up for a reason. */
    DROPPED;

    public boolean isOpen() {
        return this == OPEN || this == IN_PROGRESS;
    }
}
