package id.kurasi.certification.programme;

import static id.kurasi.certification.programme.ProgrammeState.CANCELLED;
import static id.kurasi.certification.programme.ProgrammeState.CLOSED;
import static id.kurasi.certification.programme.ProgrammeState.DRAFT;
import static id.kurasi.certification.programme.ProgrammeState.OPEN;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What can be done to a programme, from which state, and where it leads. */
enum ProgrammeAction {
    CHANGE("facilitation-programme.changed", null, DRAFT, OPEN),
    OPEN_UP("facilitation-programme.opened", OPEN, DRAFT),
    CLOSE("facilitation-programme.closed", CLOSED, OPEN),
    CANCEL("facilitation-programme.cancelled", CANCELLED, DRAFT, OPEN);

    private final String eventType;
    private final ProgrammeState target;
    private final Set<ProgrammeState> sources;

    ProgrammeAction(String eventType, ProgrammeState target, ProgrammeState first, ProgrammeState... more) {
        this.eventType = eventType;
        this.target = target;
        this.sources = EnumSet.of(first, more);
    }

    boolean isPossibleIn(ProgrammeState state) {
        return sources.contains(state);
    }

    ProgrammeState targetFrom(ProgrammeState state) {
        return target == null ? state : target;
    }

    /** The name in paths, histories and {@code allowedActions}. */
    String slug() {
        return this == OPEN_UP ? "open" : name().toLowerCase(Locale.ROOT);
    }

    String eventType() {
        return eventType;
    }
}
