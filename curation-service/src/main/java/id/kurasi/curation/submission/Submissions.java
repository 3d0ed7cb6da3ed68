package id.kurasi.curation.submission;

import id.kurasi.curation.round.Round;
import id.kurasi.curation.round.RoundQueue;
import id.kurasi.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class Submissions implements PanacheRepositoryBase<Submission, UUID> {

    private final SubmissionAccess access;
    private final RoundQueue queue;

    Submissions(SubmissionAccess access, RoundQueue queue) {
        this.access = access;
        this.queue = queue;
    }

    /** The submission if the caller may read it. */
    public Submission get(UUID id) {
        return seen(id).orElseThrow(() -> unknown(id));
    }

    /** The same; empty instead of 404. */
    public Optional<Submission> seen(UUID id) {
        return find("from Submission s join fetch s.round where s.id = ?1", id)
                .firstResultOptional()
                .filter(submission -> access.sight(submission).any());
    }

    /**
     * The same, for this transaction alone, in a round that does not change meanwhile. Always the round first, then the
     * submission: two transactions never wait for each other in a circle.
     */
    Submission lock(UUID id) {
        var round = queue.shareForSubmission(id).orElseThrow(() -> unknown(id));
        getEntityManager().find(Round.class, round, LockModeType.PESSIMISTIC_READ);
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(submission -> access.sight(submission).any())
                .orElseThrow(() -> unknown(id));
    }

    private static Refusal unknown(UUID id) {
        return Refusal.notFound("submission", id);
    }
}
