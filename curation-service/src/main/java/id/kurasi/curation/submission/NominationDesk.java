package id.kurasi.curation.submission;

import id.kurasi.curation.correction.ChangeRequests;
import id.kurasi.curation.funnel.FunnelCounters;
import id.kurasi.curation.funnel.Stage;
import id.kurasi.curation.gate.Entry;
import id.kurasi.curation.gate.Evidence;
import id.kurasi.curation.gate.GateResult;
import id.kurasi.curation.gate.GateViews;
import id.kurasi.curation.gate.Gatekeeper;
import id.kurasi.curation.gate.TakenPlaces;
import id.kurasi.curation.peer.CatalogProduct;
import id.kurasi.curation.round.LateEntries;
import id.kurasi.curation.round.Rounds;
import id.kurasi.curation.submission.Sight.Powers;
import id.kurasi.curation.submission.Steps.Step;
import id.kurasi.kit.command.Command;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import id.kurasi.kit.web.Created;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** The side of the agency and the business: they enter a product, submit it, withdraw it. */
@ApplicationScoped
class NominationDesk {

    private final Steps steps;
    private final Submissions submissions;
    private final ChangeRequests changes;
    private final Event<Answering> answering;
    private final GateViews gateViews;
    private final Rounds rounds;
    private final LateEntries lateEntries;
    private final Gatekeeper gatekeeper;
    private final TakenPlaces places;
    private final FunnelCounters funnel;

    NominationDesk(
            Steps steps,
            Submissions submissions,
            ChangeRequests changes,
            Event<Answering> answering,
            GateViews gateViews,
            Rounds rounds,
            LateEntries lateEntries,
            Gatekeeper gatekeeper,
            TakenPlaces places,
            FunnelCounters funnel) {
        this.steps = steps;
        this.submissions = submissions;
        this.changes = changes;
        this.answering = answering;
        this.gateViews = gateViews;
        this.rounds = rounds;
        this.lateEntries = lateEntries;
        this.gatekeeper = gatekeeper;
        this.places = places;
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
        lateEntries.admit(round, submission.businessId, request.accessCode());
        requireSameProductBefore(submission);
        submissions.persist(submission);
        steps.record(submission, null, Step.of("create", "submission.created"));
        return Created.at("/v1/submissions/" + submission.id, steps.view(submission));
    }

    @Command
    SubmissionView submit(UUID id, SubmitSubmission request, Evidence evidence) {
        var submission = steps.take(id, Powers::nominates);
        var from = submission.state;
        lateEntries.admit(submission.round, submission.businessId, request.accessCode());
        submission.requireSubmittable();
        var now = steps.now();
        changes.answer(id, request.answers(), now);
        answering.fire(new Answering(submission, request.remediation()));
        var gates = gates(submission, evidence, new Entry(now, request.accessCode() != null));
        requirePassed(gates);
        submission.submit(evidence.products().get(0), gates, now);
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

    private List<GateResult> gates(Submission submission, Evidence evidence, Entry entry) {
        places.claim(submission.round);
        return gatekeeper.check(submission.round, evidence, entry).get(submission.productId);
    }

    private void requirePassed(List<GateResult> gates) {
        var failed = gates.stream().filter(GateResult::fails).toList();
        if (!failed.isEmpty()) {
            throw new GatesFailed(gates, failed.size())
                    .violations(failed.stream()
                            .map(gate -> Violation.state(
                                    "gates." + gate.gate(),
                                    gate.code(),
                                    gate.arguments().toArray()))
                            .toList())
                    .with("gates", gateViews.of(gates));
        }
    }

    private void requireSameProductBefore(Submission submission) {
        if (submission.previousSubmissionId == null) {
            return;
        }
        var answered = submissions
                .seen(submission.previousSubmissionId)
                .filter(previous -> previous.productId.equals(submission.productId))
                .filter(previous -> !previous.round.id().equals(submission.round.id()));
        if (answered.isEmpty()) {
            throw Refusal.invalid(Violation.body("previousSubmissionId", "NotTheSameProductBefore"));
        }
    }
}
