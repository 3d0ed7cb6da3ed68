package id.kurasi.curation.submission;

import id.kurasi.curation.correction.ChangeRequests;
import id.kurasi.curation.correction.RequestChanges;
import id.kurasi.curation.decision.Decisions;
import id.kurasi.curation.funnel.FunnelCounters;
import id.kurasi.curation.funnel.Stage;
import id.kurasi.curation.rubric.Judgement;
import id.kurasi.curation.rubric.Recommendation;
import id.kurasi.curation.submission.Sight.History;
import id.kurasi.curation.submission.Sight.Powers;
import id.kurasi.curation.submission.Steps.Step;
import id.kurasi.kit.access.Caller;
import id.kurasi.kit.command.Command;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/** The side of the agency that runs the round, and of the curators: they send back, complete, and take up again. */
@ApplicationScoped
public class PanelDesk {

    private final Steps steps;
    private final Decisions decisions;
    private final ChangeRequests changes;
    private final FunnelCounters funnel;
    private final ReviewRights rights;
    private final Caller caller;

    PanelDesk(
            Steps steps,
            Decisions decisions,
            ChangeRequests changes,
            FunnelCounters funnel,
            ReviewRights rights,
            Caller caller) {
        this.steps = steps;
        this.decisions = decisions;
        this.changes = changes;
        this.funnel = funnel;
        this.rights = rights;
        this.caller = caller;
    }

    /** A submission that a curator reviews now; it does not change meanwhile. */
    public Submission takeForReview(UUID id) {
        var submission = steps.take(id, Powers::curates);
        submission.requireSubmitted("edit-review");
        return submission;
    }

    /** The same for a review that is only tried. */
    public Submission lookForReview(UUID id) {
        var submission = steps.look(id, Powers::curates);
        submission.requireSubmitted("edit-review");
        return submission;
    }

    @Command
    SubmissionView requestChanges(UUID id, RequestChanges asked) {
        var submission = steps.take(id, powers -> powers.curates() || powers.governs());
        submission.requireSubmitted("request-changes");
        if (!steps.sight(submission).powers().governs()) {
            rights.requireImpartial(submission);
        }
        AskedChanges.require(asked, submission.round.zone(), steps.now());
        var from = submission.state;
        submission.requestChanges(steps.now());
        changes.ask(id, asked, steps.now());
        steps.record(submission, from, Step.of("request-changes", "submission.changes-requested"));
        return steps.view(submission);
    }

    /** @param judgement what the panel says; asked once the submission is held and in the right state */
    public SubmissionView completeReview(UUID id, Function<Submission, Judgement> judgement) {
        var submission = steps.take(id, Powers::governs);
        complete(submission, judgement);
        var view = steps.view(submission);
        funnel.reached(submission.passage(Stage.REVIEWED, steps.now()));
        return view;
    }

    /**
     * Many at once: those that are still with the curators and ready.
     *
     * @param ids in the order in which everybody takes them
     * @return those that are complete now
     */
    public List<UUID> completeReviews(
            List<UUID> ids, Predicate<Submission> ready, Function<Submission, Judgement> judgement) {
        var completed = ids.stream()
                .map(id -> steps.take(id, Powers::governs))
                .filter(submission -> submission.state == SubmissionState.SUBMITTED && ready.test(submission))
                .toList();
        completed.forEach(submission -> complete(submission, judgement));
        // last, because everybody counts in the same rows
        funnel.reached(completed.stream()
                .map(submission -> submission.passage(Stage.REVIEWED, steps.now()))
                .toList());
        return completed.stream().map(Submission::id).toList();
    }

    private void complete(Submission submission, Function<Submission, Judgement> judgement) {
        var from = submission.state;
        submission.completeReview(() -> judgement.apply(submission), steps.now());
        decisions.ask(submission.id, submission.round.retailers(), steps.now());
        steps.record(submission, from, Step.of("complete-review", "submission.reviewed"));
    }

    /** The authority recommends otherwise, as long as no retailer has relied on what the panel says. */
    @Command
    SubmissionView override(UUID id, Recommendation recommendation, String reason) {
        var submission = steps.take(id, Powers::governs);
        submission.requireReviewed("override-recommendation");
        if (decisions.on(id).stream().anyMatch(decision -> !decision.state().isOpen())) {
            throw Refusal.of(409, "retailer-has-decided");
        }
        if (submission.overruling != null) {
            throw Refusal.of(409, "already-overridden");
        }
        if (submission.recommendation() == recommendation) {
            throw Refusal.invalid(Violation.body("recommendation", "PanelSaysSo"));
        }
        submission.overrule(new Overruling(recommendation, reason, caller.name(), steps.now()), steps.now());
        steps.record(
                submission,
                SubmissionState.REVIEWED,
                new Step("override-recommendation", reason, History.PANEL, "submission.recommendation-overridden"));
        return steps.view(submission);
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
