package id.kurasi.catalog.product.completeness;

import com.fasterxml.jackson.core.type.TypeReference;
import id.kurasi.catalog.category.AttributesChanged;
import id.kurasi.catalog.job.Jobs;
import id.kurasi.catalog.product.completeness.ProfileView.Recomputing;
import id.kurasi.kit.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which products are to be measured anew because what they are measured by has changed, and how far that is. */
@ApplicationScoped
class Recompute {

    private final EntityManager entities;
    private final ProfileStore json;
    private final Jobs jobs;
    private final Clock clock;

    Recompute(EntityManager entities, ProfileStore json, Jobs jobs, Clock clock) {
        this.entities = entities;
        this.json = json;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * @param profile null for all
     * @param categories whose products; null for all
     * @param last the last product measured, in order of id; null at the start
     */
    record Task(UUID id, String profile, List<String> categories, UUID last) {}

    void of(String profile) {
        schedule(profile, null);
    }

    void ofProducts(@Observes AttributesChanged in) {
        schedule(null, in.categories());
    }

    private void schedule(String profile, List<String> categories) {
        var id = Ids.next();
        entities.createNativeQuery("""
                        insert into completeness_recompute (id, profile, categories, since, total)
                        select :id, :profile, cast(:categories as jsonb), :since,
                            (select count(*) from product where cast(:categories as jsonb) is null
                                or jsonb_exists(cast(:categories as jsonb), category))
                        """)
                .setParameter("id", id)
                .setParameter("profile", profile)
                .setParameter("categories", categories == null ? null : json.write(categories))
                .setParameter("since", clock.instant())
                .executeUpdate();
        jobs.schedule(RecomputeJob.NAME, id.toString());
    }

    /** Holds the task until the transaction ends; empty when it is done. */
    Optional<Task> take(UUID id) {
        @SuppressWarnings("unchecked")
        var rows = (List<Object[]>) entities.createNativeQuery("""
                        select profile, cast(categories as text), last from completeness_recompute where id = :id for update
                        """, Object[].class)
                .setParameter("id", id)
                .getResultList();
        return rows.stream().findFirst().map(row -> new Task(id, (String) row[0], categories(row[1]), (UUID) row[2]));
    }

    private List<String> categories(Object stored) {
        return stored == null ? null : json.read((String) stored, new TypeReference<>() {});
    }

    void advance(UUID id, UUID last, int products) {
        entities.createNativeQuery(
                        "update completeness_recompute set last = :last, done = done + :products where id = :id")
                .setParameter("id", id)
                .setParameter("last", last)
                .setParameter("products", products)
                .executeUpdate();
    }

    void finish(UUID id) {
        entities.createNativeQuery("delete from completeness_recompute where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    /** How far a profile is; null when every product is measured by it as it is. */
    Recomputing progressOf(String profile) {
        var row = (Object[]) entities.createNativeQuery("""
                        select min(since), sum(done), sum(total) from completeness_recompute
                        where profile is null or profile = :profile
                        """, Object[].class)
                .setParameter("profile", profile)
                .getSingleResult();
        return row[0] == null
                ? null
                : new Recomputing((Instant) row[0], ((Number) row[1]).longValue(), ((Number) row[2]).longValue());
    }
}
