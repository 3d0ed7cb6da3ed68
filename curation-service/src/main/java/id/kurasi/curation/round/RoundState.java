package id.kurasi.curation.round;

/** Where a round stands, and who acts next. */
public enum RoundState {
    /** The agency prepares it; nobody else sees it. */
    DRAFT,
    /** Businesses and agencies submit; curators, and then retailers, work on what was submitted. */
    OPEN,
    /** Nothing more is submitted; curators and retailers finish. */
    CLOSED,
    /** The results are out; nothing changes any more. */
    PUBLISHED,
    /** Called off; nothing changes any more. */
    CANCELLED;

    /** Whether anything about the round and its submissions may still change. */
    public boolean isFinished() {
        return this == PUBLISHED || this == CANCELLED;
    }
}
