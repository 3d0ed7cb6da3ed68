package id.kurasi.curation.submission;

import id.kurasi.curation.decision.Decision;
import id.kurasi.curation.decision.Decisions;
import id.kurasi.curation.gate.GateResult;
import id.kurasi.curation.submission.SubmissionView.GateView;
import id.kurasi.curation.submission.SubmissionView.ReviewSummary;
import id.kurasi.curation.submission.SubmissionView.RoundReference;
import id.kurasi.kit.problem.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Shows submissions to the caller, each as far as {@link Sight} goes. */
@ApplicationScoped
class SubmissionViews {

    private final SubmissionAccess access;
    private final Decisions decisions;
    private final Texts texts;

    SubmissionViews(SubmissionAccess access, Decisions decisions, Texts texts) {
        this.access = access;
        this.decisions = decisions;
        this.texts = texts;
    }

    SubmissionView of(Submission submission) {
        return of(submission, decisions.on(submission.id));
    }

    List<SubmissionView> of(List<Submission> page) {
        var byId = decisions.on(page.stream().map(Submission::id).toList());
        return page.stream()
                .map(submission -> of(submission, byId.getOrDefault(submission.id, List.of())))
                .toList();
    }

    List<GateView> gates(List<GateResult> gates) {
        return gates.stream().map(this::gate).toList();
    }

    private SubmissionView of(Submission submission, List<Decision> decisions) {
        var sight = access.sight(submission);
        var age = Age.of(submission, decisions, sight);
        return new SubmissionView(
                submission.id,
                age.version(),
                sight.state(submission, decisions),
                new RoundReference(submission.round.id(), submission.round.title()),
                submission.product,
                submission.business,
                submission.previousSubmissionId,
                gates(submission.gates.stream().filter(sight::sees).toList()),
                sight.seesRequestedChanges() ? submission.requestedChanges : List.of(),
                submission.isJudged() && sight.seesPanel(submission) ? ReviewSummary.of(submission.panel) : null,
                sight.decisions(submission, decisions),
                submission.submittedAt,
                submission.reviewedAt,
                submission.createdAt,
                age.updatedAt(),
                new AllowedActions(submission, decisions, sight).list());
    }

    private GateView gate(GateResult gate) {
        var arguments = gate.arguments().toArray();
        return new GateView(
                gate.gate(),
                gate.retailer(),
                gate.result(),
                gate.code(),
                texts.find("gate." + gate.code(), arguments)
                        .orElseGet(() -> texts.get("violation." + gate.code(), arguments)),
                gate.certificateId(),
                gate.rule());
    }

    /** Version and last change. A buyer gets those of the own decision: the submission's move when other retailers act. */
    private record Age(long version, Instant updatedAt) {

        static Age of(Submission submission, List<Decision> decisions, Sight sight) {
            return sight.onlyBuys()
                    ? sight.own(decisions).stream()
                            .map(decision -> new Age(decision.version(), decision.updatedAt()))
                            .max(Comparator.comparing(Age::updatedAt))
                            .orElseThrow()
                    : new Age(submission.version, submission.updatedAt);
        }
    }
}
