package id.kurasi.curation.submission;

import id.kurasi.curation.decision.Decisions;
import id.kurasi.curation.funnel.FunnelCounters;
import id.kurasi.curation.funnel.Stage;
import id.kurasi.curation.rubric.PanelResult;
import id.kurasi.curation.submission.Sight.History;
import id.kurasi.curation.submission.Sight.Powers;
import id.kurasi.curation.submission.Steps.Step;
import id.kurasi.kit.command.Command;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** The side of the agency that runs the round, and of the curators: they send back, complete, and take up again. */
@ApplicationScoped
public class PanelDesk {

    private final Steps steps;
    private final Decisions decisions;
    private final FunnelCounters funnel;

    PanelDesk(Steps steps, Decisions decisions, FunnelCounters funnel) {
        this.steps = steps;
        this.decisions = decisions;
        this.funnel = funnel;
    }

    /** A submission that a curator reviews now; it does not change meanwhile. */
    public Submission takeForReview(UUID id) {
        var submission = steps.take(id, Powers::curates);
        submission.requireSubmitted("edit-review");
        return submission;
    }

    @Command
    SubmissionView requestChanges(UUID id, List<RequestedChange> changes) {
        var submission = steps.take(id, powers -> powers.curates() || powers.governs());
        var from = submission.state;
        submission.requestChanges(changes, steps.now());
        steps.record(submission, from, Step.of("request-changes", "submission.changes-requested"));
        return steps.view(submission);
    }

    /** @param judgement what the panel says; asked once the submission is held and in the right state */
    public SubmissionView completeReview(UUID id, Function<Submission, PanelResult> judgement) {
        var submission = steps.take(id, Powers::governs);
        var from = submission.state;
        var now = steps.now();
        submission.completeReview(() -> judgement.apply(submission), now);
        decisions.ask(id, submission.round.retailers(), now);
        steps.record(submission, from, Step.of("complete-review", "submission.reviewed"));
        var view = steps.view(submission);
        funnel.reached(submission.passage(Stage.REVIEWED, now));
        return view;
    }

    @Command
    SubmissionView reopen(UUID id, String reason) {
        var submission = steps.take(id, Powers::governs);
        var from = submission.state;
        submission.reopen(steps.now());
        decisions.startAgain(id, steps.now());
        // the state it comes from tells what all the retailers decided together
        steps.record(submission, from, new Step("reopen", reason, History.OVERSEERS, "submission.reopened"));
        return steps.view(submission);
    }
}
