package id.kurasi.curation.review;

import id.kurasi.curation.panel.Seated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/**
 * Keeps with each submission how many reviews count, so that the one with the fewest is found by an index. Counted anew while the
 * submission, or its round, is held; the version stays, since nobody but the panel may learn that a review came in.
 */
@ApplicationScoped
class Tallies {

    private static final String COUNT = """
            update submission set review_tally = counting.reviews
            from (select s.id, count(r.id) filter (where not exists (
                             select 1 from conflict_of_interest c where c.submission_id = s.id and c.curator = r.reviewer))
                         as reviews
                  from submission s left join review r on r.submission_id = s.id and r.score is not null
                  where %s group by s.id) counting
            where counting.id = submission.id and submission.review_tally <> counting.reviews
            """;

    private final EntityManager entities;

    Tallies(EntityManager entities) {
        this.entities = entities;
    }

    void count(UUID submission) {
        count("s.id = :id", submission);
    }

    /** Seats make conflicts, and take them away. */
    void count(@Observes Seated seated) {
        count("s.round_id = :id", seated.roundId());
    }

    private void count(String which, UUID id) {
        entities.flush();
        entities.createNativeQuery(COUNT.formatted(which))
                .setParameter("id", id)
                .executeUpdate();
    }
}
