package id.kurasi.curation.assignment;

/** Where an assignment stands, and who acts next. */
public enum AssignmentState {
    /** The curator reviews, abstains or declines. */
    ASSIGNED,
    /** The review is in. */
    DONE,
    /** The curator looked at it and does not judge it. */
    ABSTAINED,
    /** The curator does not take it, and said why; the agency finds somebody else. */
    DECLINED,
    /** Taken off the curator because of a conflict of interest; the agency finds somebody else. */
    CONFLICTED;

    /** Whether the curator may review by it. */
    public boolean stands() {
        return this == ASSIGNED || this == DONE || this == ABSTAINED;
    }
}
