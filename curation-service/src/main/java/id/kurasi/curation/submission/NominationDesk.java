package id.kurasi.curation.submission;

import id.kurasi.curation.funnel.FunnelCounters;
import id.kurasi.curation.funnel.Stage;
import id.kurasi.curation.gate.GateResult;
import id.kurasi.curation.gate.Gatekeeper;
import id.kurasi.curation.peer.CatalogProduct;
import id.kurasi.curation.round.Round;
import id.kurasi.curation.round.RoundState;
import id.kurasi.curation.round.Rounds;
import id.kurasi.curation.submission.Sight.Powers;
import id.kurasi.curation.submission.Steps.Step;
import id.kurasi.kit.command.Command;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import id.kurasi.kit.web.Created;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** The side of the agency and the business: they enter a product, submit it, withdraw it. */
@ApplicationScoped
class NominationDesk {

    private final Steps steps;
    private final Submissions submissions;
    private final SubmissionViews views;
    private final Rounds rounds;
    private final Gatekeeper gatekeeper;
    private final FunnelCounters funnel;

    NominationDesk(
            Steps steps,
            Submissions submissions,
            SubmissionViews views,
            Rounds rounds,
            Gatekeeper gatekeeper,
            FunnelCounters funnel) {
        this.steps = steps;
        this.submissions = submissions;
        this.views = views;
        this.rounds = rounds;
        this.gatekeeper = gatekeeper;
        this.funnel = funnel;
    }

    @Command
    RestResponse<SubmissionView> create(CreateSubmission request, CatalogProduct product) {
        var round = rounds.hold(request.roundId())
                .orElseThrow(() -> Refusal.invalid(Violation.body("roundId", "UnknownRound")));
        var submission = new Submission(round, product, request.previousSubmissionId(), steps.now());
        if (!steps.sight(submission).powers().nominates()) {
            throw Refusal.forbidden("not-yours-to-do", request.productId());
        }
        requireOpen(round);
        requireSameProductBefore(submission);
        submissions.persist(submission);
        steps.record(submission, null, Step.of("create", "submission.created"));
        return Created.at("/v1/submissions/" + submission.id, steps.view(submission));
    }

    @Command
    SubmissionView submit(UUID id, Evidence evidence) {
        var submission = steps.take(id, Powers::nominates);
        var from = submission.state;
        requireOpen(submission.round);
        submission.requireSubmittable();
        var now = steps.now();
        var gates = gatekeeper.check(evidence.candidacy(submission, submissions.taken(submission), now));
        requirePassed(gates);
        submission.submit(evidence.product(), gates, now);
        steps.record(submission, from, Step.of("submit", "submission.submitted"));
        var view = steps.view(submission);
        // last, because everybody who submits to this round counts in the same rows
        funnel.reached(submission.passage(Stage.SUBMITTED, now));
        return view;
    }

    @Command
    SubmissionView withdraw(UUID id, String reason) {
        var submission = steps.take(id, Powers::nominates);
        var from = submission.state;
        submission.withdraw(steps.now());
        steps.record(submission, from, new Step("withdraw", reason, null, "submission.withdrawn"));
        return steps.view(submission);
    }

    private void requirePassed(List<GateResult> gates) {
        var failed = gates.stream().filter(GateResult::fails).toList();
        if (!failed.isEmpty()) {
            throw Refusal.of(422, "gates-failed", failed.size(), gates.size())
                    .violations(failed.stream()
                            .map(gate -> Violation.state(
                                    "gates." + gate.gate(),
                                    gate.code(),
                                    gate.arguments().toArray()))
                            .toList())
                    .with("gates", views.gates(gates));
        }
    }

    private static void requireOpen(Round round) {
        if (round.state() != RoundState.OPEN) {
            throw Refusal.of(409, "round-not-open", round.state())
                    .with("currentState", round.state().name());
        }
    }

    private void requireSameProductBefore(Submission submission) {
        if (submission.previousSubmissionId == null) {
            return;
        }
        var answered = submissions
                .findByIdOptional(submission.previousSubmissionId)
                .filter(previous -> previous.productId.equals(submission.productId))
                .filter(previous -> !previous.round.id().equals(submission.round.id()));
        if (answered.isEmpty()) {
            throw Refusal.invalid(Violation.body("previousSubmissionId", "NotTheSameProductBefore"));
        }
    }
}
