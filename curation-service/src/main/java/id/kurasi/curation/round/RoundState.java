package id.kurasi.curation.round;

import java.util.List;

/** Where a round stands, and who acts next. */
public enum RoundState {
    /** The agency prepares it; nobody else sees it. */
    DRAFT("change", "open", "cancel", "copy"),
    /** Businesses and agencies submit; curators, and then retailers, work on what was submitted. */
    OPEN("extend", "close", "cancel", "issue-late-entry", "copy"),
    /** Nothing more is submitted; curators and retailers finish. */
    CLOSED("publish", "cancel", "issue-late-entry", "copy"),
    /** The results are out; nothing changes any more. */
    PUBLISHED("copy"),
    /** Called off; nothing changes any more. */
    CANCELLED("copy");

    private final List<String> actions;

    RoundState(String... actions) {
        this.actions = List.of(actions);
    }

    /** What whoever runs the round can do with it. */
    List<String> actions() {
        return actions;
    }

    /** Whether anything about the round and its submissions may still change. */
    public boolean isFinished() {
        return this == PUBLISHED || this == CANCELLED;
    }
}
