package id.kurasi.curation.snapshot;

import id.kurasi.curation.gate.GateViews;
import id.kurasi.curation.peer.CatalogProduct;
import id.kurasi.curation.peer.Peers;
import id.kurasi.curation.snapshot.DifferencesView.Side;
import id.kurasi.curation.submission.ProductSnapshot;
import id.kurasi.curation.submission.Sight;
import id.kurasi.curation.submission.Steps;
import id.kurasi.curation.submission.Submission;
import id.kurasi.curation.submission.Submissions;
import id.kurasi.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What was submitted, as far as the caller sees the submission. Who only buys knows of what was judged, not of the states
 * before it was corrected.
 */
@ApplicationScoped
class SnapshotReading {

    private final Snapshots snapshots;
    private final Submissions submissions;
    private final Steps steps;
    private final Peers peers;
    private final GateViews gates;
    private final Comparison comparison;

    SnapshotReading(
            Snapshots snapshots,
            Submissions submissions,
            Steps steps,
            Peers peers,
            GateViews gates,
            Comparison comparison) {
        this.snapshots = snapshots;
        this.submissions = submissions;
        this.steps = steps;
        this.peers = peers;
        this.gates = gates;
        this.comparison = comparison;
    }

    /** Newest first. */
    List<SnapshotView> all(UUID submissionId) {
        var submission = submissions.get(submissionId);
        var sight = steps.sight(submission);
        var all = snapshots.of(submissionId);
        return (sight.onlyBuys() ? all.stream().limit(1) : all.stream())
                .map(snapshot -> view(snapshot, sight))
                .toList();
    }

    SnapshotView one(UUID submissionId, int number) {
        var submission = submissions.get(submissionId);
        return view(seen(submission, number), steps.sight(submission));
    }

    /** From what was last submitted to the catalog of this moment. */
    DifferencesView toNow(UUID submissionId) {
        var submission = submissions.get(submissionId);
        var frozen = last(submission);
        var live = peers.product(submission.productId())
                .filter(product -> isForTheCaller(product, steps.sight(submission)))
                .orElseThrow(() -> Refusal.notFound("product", submission.productId()));
        return new DifferencesView(
                side(frozen),
                new Side(null, null, live.revision()),
                comparison.of(frozen.product, ProductSnapshot.of(live)));
    }

    /** From what was last submitted to the earlier round. */
    DifferencesView sincePrevious(UUID submissionId) {
        var submission = submissions.get(submissionId);
        var previous = Optional.ofNullable(submission.previousSubmissionId())
                .flatMap(submissions::seen)
                .orElseThrow(() -> Refusal.notFound("previous submission of", submissionId));
        return between(last(previous), last(submission));
    }

    /** Between what was submitted then and what was last submitted. */
    DifferencesView since(UUID submissionId, int number) {
        var submission = submissions.get(submissionId);
        return between(seen(submission, number), last(submission));
    }

    private DifferencesView between(SubmissionSnapshot from, SubmissionSnapshot to) {
        return new DifferencesView(side(from), side(to), comparison.of(from.product, to.product));
    }

    private SubmissionSnapshot last(Submission submission) {
        return snapshots
                .last(submission.id())
                .orElseThrow(() -> Refusal.notFound("snapshot of submission", submission.id()));
    }

    private SubmissionSnapshot seen(Submission submission, int number) {
        return snapshots
                .find(submission.id(), number)
                .filter(snapshot -> !steps.sight(submission).onlyBuys() || number == last(submission).number)
                .orElseThrow(() -> Refusal.notFound("snapshot", number));
    }

    /** What the catalog took back from its readers is taken back here. */
    private static boolean isForTheCaller(CatalogProduct product, Sight sight) {
        return product.isPublished() || sight.oversees() || sight.owns();
    }

    private SnapshotView view(SubmissionSnapshot snapshot, Sight sight) {
        return new SnapshotView(
                snapshot.submissionId,
                snapshot.number,
                snapshot.submittedAt,
                snapshot.product,
                snapshot.business,
                gates.of(snapshot.gates.stream().filter(sight::sees).toList()));
    }

    private static Side side(SubmissionSnapshot snapshot) {
        return new Side(snapshot.submissionId, snapshot.number, snapshot.product.revision());
    }
}
