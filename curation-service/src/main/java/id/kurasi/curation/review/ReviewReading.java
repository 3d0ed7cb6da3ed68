package id.kurasi.curation.review;

import id.kurasi.curation.round.RoundAccess;
import id.kurasi.curation.submission.Submissions;
import id.kurasi.kit.access.Caller;
import id.kurasi.kit.access.Role;
import id.kurasi.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Who reads reviews: the agency that runs the round, and curators, of whom each judges before it sees the others. */
@ApplicationScoped
class ReviewReading {

    private final Submissions submissions;
    private final Reviews reviews;
    private final RoundAccess access;
    private final Caller caller;

    ReviewReading(Submissions submissions, Reviews reviews, RoundAccess access, Caller caller) {
        this.submissions = submissions;
        this.reviews = reviews;
        this.access = access;
        this.caller = caller;
    }

    ReviewView mine(UUID id) {
        var submission = submissions.get(id);
        return reviews.by(caller.name(), id)
                .map(review -> ReviewView.of(review, submission.rubric().rubricVersion()))
                .orElseThrow(() -> Refusal.notFound("review", caller.name()));
    }

    List<ReviewView> list(UUID id) {
        var submission = submissions.get(id);
        var all = reviews.of(id);
        var hasJudged = all.stream().anyMatch(review -> review.reviewer.equals(caller.name()));
        if (!access.governs(submission.round()) && !caller.is(Role.CURATOR)) {
            throw Refusal.forbidden("not-yours-to-do", id);
        }
        return all.stream()
                .filter(review -> hasJudged || access.governs(submission.round()))
                .map(review -> ReviewView.of(review, submission.rubric().rubricVersion()))
                .toList();
    }
}
