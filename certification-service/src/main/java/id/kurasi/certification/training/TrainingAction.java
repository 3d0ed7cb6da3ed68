package id.kurasi.certification.training;

import static id.kurasi.certification.training.TrainingState.CANCELLED;
import static id.kurasi.certification.training.TrainingState.HELD;
import static id.kurasi.certification.training.TrainingState.PLANNED;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What can be done to a training, from which state, and where it leads. */
enum TrainingAction {
    CHANGE("training.changed", null, PLANNED, HELD),
    HOLD("training.held", HELD, PLANNED),
    CANCEL("training.cancelled", CANCELLED, PLANNED),
    RECORD_ATTENDANCE("training.attendance-recorded", null, PLANNED, HELD),
    REMOVE_ATTENDANCE("training.attendance-removed", null, PLANNED, HELD);

    private final String eventType;
    private final TrainingState target;
    private final Set<TrainingState> sources;

    TrainingAction(String eventType, TrainingState target, TrainingState first, TrainingState... more) {
        this.eventType = eventType;
        this.target = target;
        this.sources = EnumSet.of(first, more);
    }

    boolean isPossibleIn(TrainingState state) {
        return sources.contains(state);
    }

    TrainingState targetFrom(TrainingState state) {
        return target == null ? state : target;
    }

    /** Whether it is about who attends, which is not for everyone to read. */
    boolean isAboutAttendance() {
        return this == RECORD_ATTENDANCE || this == REMOVE_ATTENDANCE;
    }

    /** The name in histories and {@code allowedActions}: {@code record-attendance}. */
    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String eventType() {
        return eventType;
    }
}
