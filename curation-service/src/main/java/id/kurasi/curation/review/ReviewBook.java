package id.kurasi.curation.review;

import id.kurasi.curation.assignment.AssignmentBook;
import id.kurasi.curation.conflict.ConflictDesk;
import id.kurasi.curation.rubric.Rubrics;
import id.kurasi.curation.submission.Submission;
import id.kurasi.kit.access.Caller;
import id.kurasi.kit.journal.Journal;
import id.kurasi.kit.journal.Transition;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;

/** Writes a review into a submission that is held, with all that follows from it. */
@ApplicationScoped
class ReviewBook {

    /** The reason of a conflict of interest that was declared with a review and no note. */
    private static final String UNEXPLAINED = "-";

    private final Reviews reviews;
    private final Rights rights;
    private final Rubrics rubrics;
    private final AssignmentBook assignments;
    private final ConflictDesk conflicts;
    private final Tallies tallies;
    private final Caller caller;
    private final Journal journal;
    private final Clock clock;

    ReviewBook(
            Reviews reviews,
            Rights rights,
            Rubrics rubrics,
            AssignmentBook assignments,
            ConflictDesk conflicts,
            Tallies tallies,
            Caller caller,
            Journal journal,
            Clock clock) {
        this.reviews = reviews;
        this.rights = rights;
        this.rubrics = rubrics;
        this.assignments = assignments;
        this.conflicts = conflicts;
        this.tallies = tallies;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param earlier the caller's review as it is; null for the first
     * @throws id.kurasi.kit.problem.Refusal 403 or 400, before anything has changed
     */
    Review write(Submission submission, Review earlier, Scorecard scorecard) {
        check(submission, scorecard);
        var review = earlier == null ? first(submission) : earlier;
        fill(review, submission, scorecard);
        reviews.persistAndFlush(review);
        if (review.conflictOfInterest) {
            conflicts.declareOnce(submission, review.note == null ? UNEXPLAINED : review.note);
        } else {
            assignments.reviewed(submission.id(), review.isScored());
        }
        tallies.count(submission.id());
        record(submission, review, earlier == null ? "review.written" : "review.revised");
        return review;
    }

    /** What {@link #write} would make of it; nothing of it is kept. */
    Review tryOut(Submission submission, Review earlier, Scorecard scorecard) {
        check(submission, scorecard);
        var trial = earlier == null ? first(submission) : earlier.copy();
        fill(trial, submission, scorecard);
        return trial;
    }

    private void check(Submission submission, Scorecard scorecard) {
        if (!scorecard.conflictOfInterest()) {
            rights.require(submission);
        }
        scorecard.check(rubrics.get(submission.rubric().rubricId()));
    }

    private Review first(Submission submission) {
        return new Review(submission.id(), caller.name(), clock.instant());
    }

    private void fill(Review review, Submission submission, Scorecard scorecard) {
        review.write(scorecard, rubrics.get(submission.rubric().rubricId()), clock.instant());
    }

    private void record(Submission submission, Review review, String event) {
        var action = event.equals("review.written") ? "write-review" : "revise-review";
        journal.transition(
                new Transition("panel", submission.id(), action, null, review.standing(), null, null, event),
                Map.of("roundId", submission.round().id(), "counts", review.isScored()));
    }
}
