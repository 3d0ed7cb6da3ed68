package id.kurasi.certification.programme;

/** How far a programme has come. */
public enum ProgrammeState {
    /** Being planned by its agency, which opens it; nobody else sees it. */
    DRAFT,
    /** Agencies may register businesses. */
    OPEN,
    /** No more places are given; cases that run go on. Final. */
    CLOSED,
    /** Did not take place. Final. */
    CANCELLED
}
