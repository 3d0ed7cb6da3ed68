package id.kurasi.curation.review;

import id.kurasi.curation.conflict.Conflicts;
import id.kurasi.curation.round.RoundAccess;
import id.kurasi.curation.submission.Submissions;
import id.kurasi.kit.access.Caller;
import id.kurasi.kit.access.Role;
import id.kurasi.kit.journal.HistoryView;
import id.kurasi.kit.journal.Journal;
import id.kurasi.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/**
 * Who reads reviews: the agency that runs the round, and curators, of whom each judges before it sees the others. To abstain is
 * not to judge, and who has an interest in the product never sees what others say of it.
 */
@ApplicationScoped
class ReviewReading {

    private final Submissions submissions;
    private final Reviews reviews;
    private final Conflicts conflicts;
    private final RoundAccess access;
    private final Caller caller;
    private final Journal journal;

    ReviewReading(
            Submissions submissions,
            Reviews reviews,
            Conflicts conflicts,
            RoundAccess access,
            Caller caller,
            Journal journal) {
        this.submissions = submissions;
        this.reviews = reviews;
        this.conflicts = conflicts;
        this.access = access;
        this.caller = caller;
        this.journal = journal;
    }

    ReviewView mine(UUID id) {
        var submission = submissions.get(id);
        return reviews.by(caller.name(), id)
                .map(review ->
                        ReviewView.of(review, submission.rubric().rubricVersion(), conflicts.exists(caller.name(), id)))
                .orElseThrow(() -> Refusal.notFound("review", caller.name()));
    }

    List<ReviewView> list(UUID id) {
        var submission = submissions.get(id);
        var governs = access.governs(submission.round());
        if (!governs && !caller.is(Role.CURATOR)) {
            throw Refusal.forbidden("not-yours-to-do", id);
        }
        var all = reviews.of(id);
        var inConflict = conflicts.with(id);
        var hasJudged = all.stream().anyMatch(review -> isOwn(review) && review.isScored());
        var seesAll = governs || (hasJudged && !inConflict.contains(caller.name()));
        return all.stream()
                .filter(review -> seesAll || isOwn(review))
                .map(review -> ReviewView.of(
                        review, submission.rubric().rubricVersion(), inConflict.contains(review.reviewer)))
                .toList();
    }

    HistoryView history(UUID id) {
        var submission = submissions.get(id);
        if (!access.governs(submission.round())) {
            throw Refusal.forbidden("not-yours-to-do", id);
        }
        return journal.history("panel", id);
    }

    private boolean isOwn(Review review) {
        return review.reviewer.equals(caller.name());
    }
}
