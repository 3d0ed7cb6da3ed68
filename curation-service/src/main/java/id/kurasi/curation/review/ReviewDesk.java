package id.kurasi.curation.review;

import id.kurasi.curation.conflict.Conflicts;
import id.kurasi.curation.round.RoundAccess;
import id.kurasi.curation.round.Rounds;
import id.kurasi.curation.rubric.Judgement;
import id.kurasi.curation.rubric.Panel;
import id.kurasi.curation.rubric.Rubrics;
import id.kurasi.curation.submission.PanelDesk;
import id.kurasi.curation.submission.Submission;
import id.kurasi.curation.submission.SubmissionView;
import id.kurasi.kit.access.Caller;
import id.kurasi.kit.command.Command;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.web.Created;
import id.kurasi.kit.web.Preconditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** Where curators score and the agency puts the scores together. */
@ApplicationScoped
class ReviewDesk {

    /** Submissions completed in one go; so many are held meanwhile. */
    private static final int MOST_AT_ONCE = 200;

    private final Reviews reviews;
    private final ReviewBook book;
    private final PanelDesk panel;
    private final Conflicts conflicts;
    private final Rubrics rubrics;
    private final Rounds rounds;
    private final RoundAccess access;
    private final ReviewQueue queue;
    private final Caller caller;

    ReviewDesk(
            Reviews reviews,
            ReviewBook book,
            PanelDesk panel,
            Conflicts conflicts,
            Rubrics rubrics,
            Rounds rounds,
            RoundAccess access,
            ReviewQueue queue,
            Caller caller) {
        this.reviews = reviews;
        this.book = book;
        this.panel = panel;
        this.conflicts = conflicts;
        this.rubrics = rubrics;
        this.rounds = rounds;
        this.access = access;
        this.queue = queue;
        this.caller = caller;
    }

    /** The submission is held meanwhile, so that no review slips in while its result is computed. */
    @Command
    RestResponse<ReviewView> write(UUID submissionId, String ifMatch, Scorecard scorecard) {
        var submission = panel.takeForReview(submissionId);
        var earlier = earlier(submission, ifMatch);
        var view = view(submission, book.write(submission, earlier, scorecard));
        return earlier == null
                ? Created.at("/v1/submissions/" + submissionId + "/reviews/mine", view)
                : RestResponse.ok(view);
    }

    /** The same answer, and nothing is written. */
    @Transactional
    RestResponse<ReviewView> tryOut(UUID submissionId, String ifMatch, Scorecard scorecard) {
        var submission = panel.lookForReview(submissionId);
        var earlier = earlier(submission, ifMatch);
        return RestResponse.ok(
                view(submission, book.tryOut(submission, earlier, scorecard)).tried(earlier == null));
    }

    @Command
    SubmissionView complete(UUID submissionId) {
        return panel.completeReview(submissionId, this::judge);
    }

    /** All that have reviews enough, the oldest first and so many at a time; the others are named. */
    @Command
    CompletedReviews completeRound(UUID roundId) {
        var round = rounds.get(roundId);
        access.requireGovernment(round.agencyRegionCode());
        var completed = panel.completeReviews(
                queue.ready(round, MOST_AT_ONCE),
                submission -> counting(submission).size() >= round.minimumReviews(),
                this::judge);
        return new CompletedReviews(
                completed,
                queue.lacking(round, MOST_AT_ONCE),
                !queue.ready(round, 1).isEmpty());
    }

    /** Reviews with points, by who has no interest in the product. */
    List<Review> counting(Submission submission) {
        var inConflict = conflicts.with(submission.id());
        return reviews.of(submission.id()).stream()
                .filter(review -> review.isScored() && !inConflict.contains(review.reviewer))
                .toList();
    }

    Judgement judge(Submission submission) {
        var counting = counting(submission);
        var needed = submission.round().minimumReviews();
        if (counting.size() < needed) {
            throw Refusal.of(409, "too-few-reviews", counting.size(), needed)
                    .with("reviews", counting.size())
                    .with("minimumReviews", needed);
        }
        var rubric = rubrics.get(submission.rubric().rubricId());
        return new Panel(rubric, submission.round().aggregation())
                .weigh(counting.stream().map(review -> review.points).toList());
    }

    private Review earlier(Submission submission, String ifMatch) {
        var earlier = reviews.by(caller.name(), submission.id()).orElse(null);
        if (earlier != null) {
            Preconditions.ifMatch(ifMatch, earlier.version);
        }
        return earlier;
    }

    private ReviewView view(Submission submission, Review review) {
        return ReviewView.of(
                review, submission.rubric().rubricVersion(), conflicts.exists(review.reviewer, submission.id()));
    }
}
