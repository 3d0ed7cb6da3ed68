package id.kurasi.certification.indicator;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Counts anew what lies in categories that were moved, some businesses at a time, so that nobody has to wait for it; a service
 * that is stopped in between begins again. It does so once more a while later, for those who were just writing when the tree
 * changed and had not seen it.
 */
@ApplicationScoped
class CategoryRecount {

    /** Longer than any transaction of this service. */
    private static final Duration SETTLED = Duration.ofMinutes(2);

    private static final int AT_ONCE = 200;
    private static final UUID FIRST = new UUID(0, 0);

    private static final String CONCERNED = """
            select business_id from (
                select c.business_id from category_recount r join known_product p using (category)
                    join certificate_product l using (product_id) join certificate c on c.id = l.certificate_id
                union
                select c.business_id from category_recount r join known_product p using (category)
                    join facilitation_case_product l using (product_id) join facilitation_case c on c.id = l.case_id) as concerned
            where business_id > :last order by business_id limit :most""";

    private final EntityManager entities;
    private final Tally tally;
    private final Clock clock;

    CategoryRecount(EntityManager entities, Tally tally, Clock clock) {
        this.entities = entities;
        this.tally = tally;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    void run() {
        var begin = now();
        var last = FIRST;
        while (last != null) {
            var after = last;
            last = QuarkusTransaction.requiringNew().call(() -> some(after));
        }
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("delete from category_recount where since < :settled")
                        .setParameter("settled", begin.minus(SETTLED))
                        .executeUpdate());
    }

    /** @return the last of them, null at the end */
    private UUID some(UUID after) {
        List<UUID> businesses = entities.createNativeQuery(CONCERNED, UUID.class)
                .setParameter("last", after)
                .setParameter("most", AT_ONCE)
                .getResultList();
        businesses.forEach(tally::touch);
        return businesses.size() < AT_ONCE ? null : businesses.get(AT_ONCE - 1);
    }
}
