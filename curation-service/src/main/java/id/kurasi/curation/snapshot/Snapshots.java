package id.kurasi.curation.snapshot;

import id.kurasi.curation.submission.Moved;
import id.kurasi.curation.submission.SubmissionState;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Snapshots implements PanacheRepositoryBase<SubmissionSnapshot, SubmissionSnapshot.Key> {

    /** Whoever submits holds the submission: numbers follow each other. A reopening freezes nothing anew. */
    void keep(@Observes Moved moved) {
        var submission = moved.submission();
        if (submission.state() == SubmissionState.SUBMITTED && isEntered(moved.from())) {
            var number = last(submission.id()).map(last -> last.number + 1).orElse(1);
            persist(new SubmissionSnapshot(submission, number, moved.at()));
        }
    }

    /** Newest first. */
    List<SubmissionSnapshot> of(UUID submission) {
        return list("submissionId = ?1 order by number desc", submission);
    }

    Optional<SubmissionSnapshot> find(UUID submission, int number) {
        return findByIdOptional(new SubmissionSnapshot.Key(submission, number));
    }

    Optional<SubmissionSnapshot> last(UUID submission) {
        return find("submissionId = ?1 order by number desc", submission).firstResultOptional();
    }

    private static boolean isEntered(SubmissionState from) {
        return from == SubmissionState.DRAFT || from == SubmissionState.CHANGES_REQUESTED;
    }
}
