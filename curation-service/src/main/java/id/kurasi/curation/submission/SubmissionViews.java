package id.kurasi.curation.submission;

import id.kurasi.curation.correction.ChangeItemView;
import id.kurasi.curation.correction.ChangeRequests;
import id.kurasi.curation.decision.Decision;
import id.kurasi.curation.decision.Decisions;
import id.kurasi.curation.gate.GateViews;
import id.kurasi.curation.round.LateEntries;
import id.kurasi.curation.round.RoundState;
import id.kurasi.curation.submission.AllowedActions.Leave;
import id.kurasi.curation.submission.SubmissionView.ReviewSummary;
import id.kurasi.curation.submission.SubmissionView.RoundReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Shows submissions to the caller, each as far as {@link Sight} goes. */
@ApplicationScoped
class SubmissionViews {

    private final SubmissionAccess access;
    private final Decisions decisions;
    private final ChangeRequests changes;
    private final GateViews gates;
    private final ReviewRights rights;
    private final LateEntries lateEntries;

    SubmissionViews(
            SubmissionAccess access,
            Decisions decisions,
            ChangeRequests changes,
            GateViews gates,
            ReviewRights rights,
            LateEntries lateEntries) {
        this.access = access;
        this.decisions = decisions;
        this.changes = changes;
        this.gates = gates;
        this.rights = rights;
        this.lateEntries = lateEntries;
    }

    SubmissionView of(Submission submission) {
        return of(List.of(submission)).get(0);
    }

    List<SubmissionView> of(List<Submission> page) {
        var byId = decisions.on(page.stream().map(Submission::id).toList());
        var toCorrect = changes(page);
        var standing = rights.of(page);
        var late = late(page);
        return page.stream()
                .map(submission -> of(
                        submission,
                        byId.getOrDefault(submission.id, List.of()),
                        toCorrect.getOrDefault(submission.id, List.of()),
                        new Leave(standing, late.contains(submission.id))))
                .toList();
    }

    /** What can still be submitted, by an access code, though its round is closed. */
    private Set<UUID> late(List<Submission> page) {
        return lateEntries.holding(page.stream()
                .filter(submission -> submission.round.state() == RoundState.CLOSED)
                .filter(submission -> submission.state == SubmissionState.DRAFT
                        || submission.state == SubmissionState.CHANGES_REQUESTED)
                .map(Submission::id)
                .toList());
    }

    private Map<UUID, List<ChangeItemView>> changes(List<Submission> page) {
        return changes.lastOf(page.stream()
                .filter(submission -> access.sight(submission).seesRequestedChanges())
                .map(Submission::id)
                .toList());
    }

    private SubmissionView of(
            Submission submission, List<Decision> decisions, List<ChangeItemView> toCorrect, Leave leave) {
        var sight = access.sight(submission);
        var age = Age.of(submission, decisions, sight);
        return new SubmissionView(
                submission.id,
                age.version(),
                sight.state(submission, decisions),
                new RoundReference(submission.round.id(), submission.round.title(), submission.round.state()),
                submission.product,
                submission.business,
                submission.previousSubmissionId,
                gates.of(submission.gates.stream().filter(sight::sees).toList()),
                toCorrect,
                submission.isJudged() && sight.seesPanel(submission) ? ReviewSummary.of(submission, sight) : null,
                sight.decisions(submission, decisions),
                submission.submittedAt,
                submission.reviewedAt,
                submission.createdAt,
                age.updatedAt(),
                new AllowedActions(submission, decisions, sight, leave).list());
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
