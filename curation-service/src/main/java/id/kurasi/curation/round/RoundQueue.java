package id.kurasi.curation.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/**
 * Where everybody waits for a round before locking its row. A row that many share lets more of them in past one who wants it
 * for himself: in a busy round nobody would ever get to close it. This queue is kept in order.
 */
@ApplicationScoped
public class RoundQueue {

    private static final String KEY = "hashtextextended('round ' || %s, 0)";

    private static final String SHARE_FOR_SUBMISSION = """
            select s.round_id from submission s cross join lateral pg_advisory_xact_lock_shared(%s)
            where s.id = :id""".formatted(KEY.formatted("s.round_id"));

    private static final String SHARE = "select 1 from pg_advisory_xact_lock_shared(" + KEY.formatted(":round") + ")";

    private static final String ALONE = "select 1 from pg_advisory_xact_lock(" + KEY.formatted(":round") + ")";

    private final EntityManager entities;

    RoundQueue(EntityManager entities) {
        this.entities = entities;
    }

    /** Beside others who do something to a single submission of it. */
    void share(UUID round) {
        await(SHARE, round);
    }

    /** The same, for the round of a submission; empty when there is no such submission. */
    public Optional<UUID> shareForSubmission(UUID submission) {
        return entities
                .createNativeQuery(SHARE_FOR_SUBMISSION, UUID.class)
                .setParameter("id", submission)
                .getResultList()
                .stream()
                .map(UUID.class::cast)
                .findFirst();
    }

    /** After all who came before, and before all who come later. */
    void alone(UUID round) {
        await(ALONE, round);
    }

    private void await(String statement, UUID round) {
        entities.createNativeQuery(statement, Integer.class)
                .setParameter("round", round.toString())
                .getSingleResult();
    }
}
