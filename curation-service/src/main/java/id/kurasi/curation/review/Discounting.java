package id.kurasi.curation.review;

import id.kurasi.curation.conflict.ConflictDeclared;
import id.kurasi.curation.submission.Submission;
import id.kurasi.kit.journal.Journal;
import id.kurasi.kit.journal.Transition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;

/** A review by a curator who turns out to have an interest is kept, and no longer counts. */
@ApplicationScoped
class Discounting {

    private final Reviews reviews;
    private final Tallies tallies;
    private final Journal journal;

    Discounting(Reviews reviews, Tallies tallies, Journal journal) {
        this.reviews = reviews;
        this.tallies = tallies;
        this.journal = journal;
    }

    void discount(@Observes ConflictDeclared declared) {
        for (var submission : declared.submissions()) {
            reviews.by(declared.curator(), submission.id())
                    .filter(Review::isScored)
                    .ifPresent(review -> record(submission));
            tallies.count(submission.id());
        }
    }

    private void record(Submission submission) {
        journal.transition(
                new Transition(
                        "panel",
                        submission.id(),
                        "discount-review",
                        ReviewStanding.SCORED,
                        ReviewStanding.DISCOUNTED,
                        null,
                        null,
                        "review.discounted"),
                Map.of("roundId", submission.round().id(), "counts", false));
    }
}
