package id.kurasi.curation.review;

import id.kurasi.curation.rubric.Panel;
import id.kurasi.curation.rubric.PanelResult;
import id.kurasi.curation.rubric.Rubrics;
import id.kurasi.curation.submission.PanelDesk;
import id.kurasi.curation.submission.Submission;
import id.kurasi.curation.submission.SubmissionView;
import id.kurasi.kit.access.Caller;
import id.kurasi.kit.command.Command;
import id.kurasi.kit.journal.Journal;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.web.Created;
import id.kurasi.kit.web.Preconditions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** Where curators score and the agency puts the scores together. */
@ApplicationScoped
class ReviewDesk {

    private final Reviews reviews;
    private final PanelDesk panel;
    private final Rubrics rubrics;
    private final Caller caller;
    private final Journal journal;
    private final Clock clock;

    ReviewDesk(Reviews reviews, PanelDesk panel, Rubrics rubrics, Caller caller, Journal journal, Clock clock) {
        this.reviews = reviews;
        this.panel = panel;
        this.rubrics = rubrics;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    /** The submission is held meanwhile, so that no review slips in while its result is computed. */
    @Command
    RestResponse<ReviewView> write(UUID submissionId, String ifMatch, Scorecard scorecard) {
        var submission = panel.takeForReview(submissionId);
        var earlier = reviews.by(caller.name(), submissionId);
        earlier.ifPresent(review -> Preconditions.ifMatch(ifMatch, review.version));
        var rubric = rubrics.get(submission.rubric().rubricId());
        scorecard.check(rubric);
        var review = earlier.orElseGet(() -> new Review(submissionId, caller.name(), clock.instant()));
        review.write(scorecard, rubric, clock.instant());
        reviews.persistAndFlush(review);
        journal.event(
                earlier.isPresent() ? "review.revised" : "review.written",
                submissionId,
                Map.of("roundId", submission.round().id(), "counts", review.counts()));
        var view = ReviewView.of(review, rubric.version());
        return earlier.isPresent()
                ? RestResponse.ok(view)
                : Created.at("/v1/submissions/" + submissionId + "/reviews/mine", view);
    }

    @Command
    SubmissionView complete(UUID submissionId) {
        return panel.completeReview(submissionId, this::judge);
    }

    private PanelResult judge(Submission submission) {
        var counting =
                reviews.of(submission.id()).stream().filter(Review::counts).toList();
        var needed = submission.round().minimumReviews();
        if (counting.size() < needed) {
            throw Refusal.of(409, "too-few-reviews", counting.size(), needed)
                    .with("reviews", counting.size())
                    .with("minimumReviews", needed);
        }
        var rubric = rubrics.get(submission.rubric().rubricId());
        return new Panel(rubric, submission.round().aggregation())
                .judge(counting.stream().map(review -> review.points).toList());
    }
}
