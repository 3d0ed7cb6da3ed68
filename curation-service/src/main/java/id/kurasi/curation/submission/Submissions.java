package id.kurasi.curation.submission;

import id.kurasi.curation.gate.Candidacy.Places;
import id.kurasi.curation.round.Caps;
import id.kurasi.curation.round.Round;
import id.kurasi.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

@ApplicationScoped
public class Submissions implements PanacheRepositoryBase<Submission, UUID> {

    private final SubmissionAccess access;

    Submissions(SubmissionAccess access) {
        this.access = access;
    }

    /** The submission if the caller may read it. */
    public Submission get(UUID id) {
        return find("from Submission s join fetch s.round where s.id = ?1", id)
                .firstResultOptional()
                .filter(submission -> access.sight(submission).any())
                .orElseThrow(() -> unknown(id));
    }

    /**
     * The same, for this transaction alone, in a round that does not change meanwhile. Always the round first, then the
     * submission: two transactions never wait for each other in a circle.
     */
    Submission lock(UUID id) {
        var round = getEntityManager()
                .createQuery("select s.round.id from Submission s where s.id = :id", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> unknown(id));
        getEntityManager().find(Round.class, round, LockModeType.PESSIMISTIC_READ);
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(submission -> access.sight(submission).any())
                .orElseThrow(() -> unknown(id));
    }

    /**
     * Places in the round that other submissions take. Where they are limited, one transaction at a time counts and takes; a
     * lock beside the round's row, so that nobody waits who only reads the round.
     */
    Places taken(Submission submission) {
        if (submission.round.caps().equals(Caps.NONE)) {
            return new Places(0, 0);
        }
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?, 0))", Integer.class)
                .setParameter(1, "places of round " + submission.round.id())
                .getSingleResult();
        var counts = (Object[]) getEntityManager()
                .createNativeQuery("""
                        select count(*) filter (where business_id = :business), count(*) from submission
                        where round_id = :round and id <> :id and state not in ('DRAFT', 'WITHDRAWN')
                        """, Object[].class)
                .setParameter("business", submission.businessId)
                .setParameter("round", submission.round.id())
                .setParameter("id", submission.id)
                .getSingleResult();
        return new Places(((Number) counts[0]).longValue(), ((Number) counts[1]).longValue());
    }

    private static Refusal unknown(UUID id) {
        return Refusal.notFound("submission", id);
    }
}
