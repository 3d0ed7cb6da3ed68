package id.kurasi.certification.training;

import id.kurasi.kit.journal.HistoryView;
import id.kurasi.kit.journal.Journal;
import id.kurasi.kit.journal.Transition;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Writes down and tells what happened to trainings. Who attends is told to the managing agency only. */
@ApplicationScoped
class TrainingJournal {

    private static final String KIND = "training";
    private static final String AGENCY = "agency";
    private static final String EVERYONE = "everyone";

    private final Journal journal;
    private final TrainingAccess access;

    TrainingJournal(Journal journal, TrainingAccess access) {
        this.journal = journal;
        this.access = access;
    }

    void created(Training training) {
        write(
                training,
                new Transition(KIND, training.id(), "create", null, training.state(), null, null, "training.planned"));
    }

    void acted(Training training, TrainingAction action, TrainingState before, String note) {
        var audience = action.isAboutAttendance() ? AGENCY : null;
        write(
                training,
                new Transition(
                        KIND,
                        training.id(),
                        action.slug(),
                        before,
                        training.state(),
                        note,
                        audience,
                        action.eventType()));
    }

    private void write(Training training, Transition step) {
        var announcement = training.announcement();
        journal.transition(
                step,
                Map.of(
                        "topic", announcement.topic(),
                        "agencyRegionCode", announcement.agencyRegionCode(),
                        "startsOn", announcement.startsOn(),
                        "state", training.state(),
                        "turnout", training.turnout()));
    }

    HistoryView history(Training training) {
        return access.manages(training.announcement().agencyRegionCode())
                ? journal.history(KIND, training.id())
                : journal.history(KIND, training.id(), EVERYONE);
    }
}
