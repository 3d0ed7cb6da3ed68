package id.kurasi.catalog.imports;

import id.kurasi.catalog.business.BusinessAnonymised;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/** Forgets what stood in the cells: when nobody needs it any more, and when its business is anonymised. */
@ApplicationScoped
class Retention {

    private final EntityManager entities;
    private final ImportsConfig config;
    private final Clock clock;

    Retention(EntityManager entities, ImportsConfig config, Clock clock) {
        this.entities = entities;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "6h", delayed = "15m")
    void forgetOldCells() {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery("""
                        with old as (
                            update import set blanked = true where not blanked and created_at < :before returning id)
                        update import_row set cells = null where import_id in (select id from old)
                        """)
                .setParameter("before", clock.instant().minus(config.keepCells()))
                .executeUpdate());
    }

    /** Rows that were about it, and rows of which it was said that they may be. */
    void forget(@Observes BusinessAnonymised anonymised) {
        entities.createNativeQuery("""
                        update import_row set cells = null, problems = coalesce(
                            (select jsonb_agg(problem - 'args' - 'candidates') from jsonb_array_elements(problems) problem), '[]')
                        where business_id = :business
                            or 'BUSINESS_AMBIGUOUS' = any(codes) and cast(problems as text) like :mentioned
                        """)
                .setParameter("business", anonymised.business())
                .setParameter("mentioned", "%" + anonymised.business() + "%")
                .executeUpdate();
    }
}
