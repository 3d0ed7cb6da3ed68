package id.kurasi.certification.training;

import id.kurasi.certification.meaning.Today;
import id.kurasi.kit.command.Command;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.web.Created;
import id.kurasi.kit.web.Preconditions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.resteasy.reactive.RestResponse;

/** Everything that is done to trainings, each step in one transaction with its history and event. */
@ApplicationScoped
class TrainingDesk {

    private final Trainings trainings;
    private final Attendances attendances;
    private final Topics topics;
    private final TrainingIntake intake;
    private final TrainingAccess access;
    private final TrainingViews views;
    private final TrainingJournal journal;
    private final Today today;

    TrainingDesk(
            Trainings trainings,
            Attendances attendances,
            Topics topics,
            TrainingIntake intake,
            TrainingAccess access,
            TrainingViews views,
            TrainingJournal journal,
            Today today) {
        this.trainings = trainings;
        this.attendances = attendances;
        this.topics = topics;
        this.intake = intake;
        this.access = access;
        this.views = views;
        this.journal = journal;
        this.today = today;
    }

    @Command
    RestResponse<TrainingView> plan(WriteTraining wanted) {
        access.requireManages(wanted.agencyRegionCode());
        var training = Training.plan(intake.check(wanted), today.now());
        trainings.add(training);
        journal.created(training);
        return Created.at("/v1/trainings/" + training.id(), views.of(training));
    }

    @Command
    TrainingView change(UUID id, String ifMatch, WriteTraining wanted) {
        return act(id, TrainingAction.CHANGE, null, training -> {
            Preconditions.ifMatch(ifMatch, training.version());
            access.requireManages(wanted.agencyRegionCode());
            training.change(intake.check(wanted), today.date());
            attendances.recount(id);
        });
    }

    @Command
    TrainingView hold(UUID id) {
        return act(id, TrainingAction.HOLD, null, training -> {
            training.hold(today.date());
            attendances.recount(id);
        });
    }

    @Command
    TrainingView cancel(UUID id, TrainingReason why) {
        return act(id, TrainingAction.CANCEL, why.reason(), Training::cancel);
    }

    @Command
    TrainingView record(UUID id, AttendanceSheet sheet) {
        return act(id, TrainingAction.RECORD_ATTENDANCE, sheet.inWords(), training -> {
            training.guard(TrainingAction.RECORD_ATTENDANCE);
            var passingScore =
                    topics.find(training.announcement().topic()).orElseThrow().passingScore();
            sheet.requireFit(training.state(), passingScore);
            attendances.write(id, sheet, passingScore, today.now());
            training.attendedBy(attendances.turnout(id));
        });
    }

    @Command
    void remove(UUID id, UUID business) {
        act(id, TrainingAction.REMOVE_ATTENDANCE, "business " + business, training -> {
            training.guard(TrainingAction.REMOVE_ATTENDANCE);
            if (!attendances.remove(id, business)) {
                throw Refusal.notFound("attendance", business);
            }
            training.attendedBy(attendances.turnout(id));
        });
    }

    private TrainingView act(UUID id, TrainingAction action, String note, Consumer<Training> verb) {
        var training = trainings.lock(id);
        var before = training.state();
        verb.accept(training);
        training.touch(today.now());
        trainings.flush();
        journal.acted(training, action, before, note);
        return views.of(training);
    }
}
