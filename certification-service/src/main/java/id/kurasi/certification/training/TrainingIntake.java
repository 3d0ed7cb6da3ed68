package id.kurasi.certification.training;

import id.kurasi.certification.programme.Quota;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;

/** Looks through what is to be announced before it is written. */
@ApplicationScoped
class TrainingIntake {

    private final Topics topics;
    private final Quota programmes;

    TrainingIntake(Topics topics, Quota programmes) {
        this.topics = topics;
        this.programmes = programmes;
    }

    /** Within the transaction that writes it. */
    Announcement check(WriteTraining wanted) {
        var violations = new ArrayList<Violation>();
        if (topics.find(wanted.topic()).isEmpty()) {
            violations.add(Violation.body("topic", "UnknownTopic", wanted.topic()));
        }
        if (wanted.endsOn().isBefore(wanted.startsOn())) {
            violations.add(Violation.body("endsOn", "BeforeStart", wanted.startsOn()));
        }
        if (wanted.programmeId() != null
                && programmes.find(wanted.programmeId()).isEmpty()) {
            violations.add(Violation.body("programmeId", "UnknownProgramme"));
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        return wanted.announcement();
    }
}
