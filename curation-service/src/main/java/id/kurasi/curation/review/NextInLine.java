package id.kurasi.curation.review;

import id.kurasi.curation.assignment.Assignment;
import id.kurasi.curation.assignment.Assignments;
import id.kurasi.curation.submission.Submission;
import id.kurasi.kit.access.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** After a review is saved, the one to go on with. */
@ApplicationScoped
class NextInLine {

    private final ReviewQueue queue;
    private final Assignments assignments;
    private final Caller caller;

    NextInLine(ReviewQueue queue, Assignments assignments, Caller caller) {
        this.queue = queue;
        this.assignments = assignments;
        this.caller = caller;
    }

    NextReview find(List<UUID> rounds) {
        return new NextReview(
                queue.toDo(rounds, 1).stream().findFirst().map(this::item).orElse(null));
    }

    private NextReview.Item item(Submission submission) {
        return new NextReview.Item(
                submission.id(),
                submission.round().id(),
                submission.product().name(),
                submission.category(),
                assignments
                        .of(caller.name(), submission.id())
                        .map(Assignment::dueOn)
                        .orElse(null));
    }
}
