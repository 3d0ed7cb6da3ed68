package id.kurasi.curation.review;

import id.kurasi.curation.assignment.AssignmentBook;
import id.kurasi.curation.conflict.ConflictDeclared;
import id.kurasi.curation.conflict.ConflictWithdrawn;
import id.kurasi.curation.conflict.Conflicts;
import id.kurasi.curation.submission.Submission;
import id.kurasi.kit.journal.Journal;
import id.kurasi.kit.journal.Transition;
import id.kurasi.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;

/** A review by a curator who turns out to have an interest is kept, and does not count as long as that is so. */
@ApplicationScoped
class Discounting {

    private final Reviews reviews;
    private final Conflicts conflicts;
    private final AssignmentBook assignments;
    private final Tallies tallies;
    private final Journal journal;

    Discounting(Reviews reviews, Conflicts conflicts, AssignmentBook assignments, Tallies tallies, Journal journal) {
        this.reviews = reviews;
        this.conflicts = conflicts;
        this.assignments = assignments;
        this.tallies = tallies;
        this.journal = journal;
    }

    void discount(@Observes ConflictDeclared declared) {
        for (var submission : declared.submissions()) {
            reviews.by(declared.curator(), submission.id())
                    .filter(Review::isScored)
                    .ifPresent(review -> record(submission, ReviewStanding.DISCOUNTED));
            tallies.count(submission.id());
        }
    }

    /** @throws Refusal 409 where a panel's result stands that leaves the review out */
    void restore(@Observes ConflictWithdrawn withdrawn) {
        withdrawn.submissions().stream()
                .filter(submission -> reviews.by(withdrawn.curator(), submission.id())
                        .filter(Review::isScored)
                        .isPresent())
                .filter(submission -> !conflicts.exists(withdrawn.curator(), submission.id()))
                .forEach(this::countAgain);
    }

    private void countAgain(Submission submission) {
        if (submission.panel() != null) {
            throw Refusal.of(409, "conflict-relied-on").with("submissionId", submission.id());
        }
        if (!submission.round().state().isFinished()) {
            assignments.countsAgain(submission.id());
            tallies.count(submission.id());
            record(submission, ReviewStanding.SCORED);
        }
    }

    private void record(Submission submission, ReviewStanding to) {
        var counts = to == ReviewStanding.SCORED;
        journal.transition(
                new Transition(
                        "panel",
                        submission.id(),
                        counts ? "restore-review" : "discount-review",
                        counts ? ReviewStanding.DISCOUNTED : ReviewStanding.SCORED,
                        to,
                        null,
                        null,
                        counts ? "review.restored" : "review.discounted"),
                Map.of("roundId", submission.round().id(), "counts", counts));
    }
}
