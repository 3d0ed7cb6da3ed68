package id.kurasi.certification.training;

import id.kurasi.certification.catalog.BusinessesMerged;
import id.kurasi.certification.indicator.Tally;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Lets a business have the attendances of its double. Where both were on a list they were one, and count once. */
@ApplicationScoped
class AttendanceMerge {

    private static final String LOCK = """
            select id from training where id in (select training_id from training_attendance where business_id = :duplicate)
            order by id for update
            """;

    /** The better result counts, and of two counts of the same persons the larger one. */
    private static final String JOIN = """
            update training_attendance as kept set
                men = greatest(kept.men, given.men), women = greatest(kept.women, given.women),
                score = case when kept.passed or given.passed is null then kept.score else given.score end,
                passed = case when kept.passed or given.passed is null then kept.passed else given.passed end
            from training_attendance as given
            where kept.business_id = :survivor and given.business_id = :duplicate and given.training_id = kept.training_id
            """;

    private static final String DROP = """
            delete from training_attendance as given where business_id = :duplicate and exists (
                select 1 from training_attendance as kept
                where kept.business_id = :survivor and kept.training_id = given.training_id)
            """;

    private static final String HAND_OVER =
            "update training_attendance set business_id = :survivor where business_id = :duplicate";

    private static final String ADD_UP = """
            update training as t set version = version + 1, businesses = a.businesses, men = a.men, women = a.women
            from (select training_id, count(*) as businesses, sum(men) as men, sum(women) as women
                  from training_attendance where training_id in (:trainings) group by training_id) as a
            where a.training_id = t.id
            """;

    private final EntityManager entities;
    private final Tally tally;

    AttendanceMerge(EntityManager entities, Tally tally) {
        this.entities = entities;
        this.tally = tally;
    }

    void handOver(@Observes BusinessesMerged merged) {
        var trainings = trainings(merged.duplicate());
        if (trainings.isEmpty()) {
            return;
        }
        for (var step : List.of(JOIN, DROP, HAND_OVER)) {
            var statement = entities.createNativeQuery(step).setParameter("duplicate", merged.duplicate());
            statement.setParameter("survivor", merged.survivor()).executeUpdate();
        }
        entities.createNativeQuery(ADD_UP).setParameter("trainings", trainings).executeUpdate();
        tally.touch(merged.survivor());
        tally.touch(merged.duplicate());
    }

    /** Held until the transaction ends. */
    private List<?> trainings(UUID duplicate) {
        return entities.createNativeQuery(LOCK, UUID.class)
                .setParameter("duplicate", duplicate)
                .getResultList();
    }
}
