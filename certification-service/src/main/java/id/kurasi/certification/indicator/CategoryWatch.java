package id.kurasi.certification.indicator;

import id.kurasi.certification.peer.CategoryTree;
import id.kurasi.kit.peer.PeerUnavailable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.ProcessingException;
import java.util.List;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;
import org.jboss.logging.Logger;

/**
 * Tells the counters when the catalog's tree of categories has changed: what lies in a category that was moved is counted in
 * other ones from then on. The tree sends no events, so it is looked at now and then; a category that is not known yet counts
 * as itself meanwhile.
 */
@ApplicationScoped
class CategoryWatch {

    private static final Logger LOG = Logger.getLogger(CategoryWatch.class);

    private static final String TOLD =
            "with told as (select split_part(pair, ' ', 1) as category, split_part(pair, ' ', 2) as above from unnest(:pairs) as pair)";

    private static final String DIFFERENT = TOLD + """
             insert into category_recount select category, :now from (
                (select * from told except select category, above from category_above)
                union all (select category, above from category_above except select * from told)) as difference
            group by category on conflict (category) do update set since = excluded.since""";

    private static final String FORGET =
            "delete from category_above where category in (select category from category_recount)";

    private static final String LEARN = TOLD + """
             insert into category_above
            select * from told where category in (select category from category_recount) on conflict do nothing""";

    private final EntityManager entities;
    private final CategoryTree tree;
    private final CategoryRecount recount;

    CategoryWatch(EntityManager entities, CategoryTree tree, CategoryRecount recount) {
        this.entities = entities;
        this.tree = tree;
        this.recount = recount;
    }

    @Scheduled(
            every = "${kurasi.indicators.categories-every:5m}",
            delayed = "20s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        try {
            take(tree.paths());
        } catch (PeerUnavailable | ProcessingException | FaultToleranceException away) {
            LOG.debugf("The catalog's categories cannot be read now: %s", away.getMessage());
        }
    }

    /** @param paths from each category to the top */
    void take(List<List<String>> paths) {
        var pairs = paths.stream()
                .flatMap(path -> path.stream().map(above -> path.get(0) + " " + above))
                .toArray(String[]::new);
        QuarkusTransaction.requiringNew().run(() -> {
            // of two instances that see the same change one takes it, the other sees afterwards that nothing is
            // different
            entities.createNativeQuery("select cast(pg_advisory_xact_lock(hashtext('category_above')) as text)")
                    .getSingleResult();
            var changed = entities.createNativeQuery(DIFFERENT)
                    .setParameter("pairs", pairs)
                    .setParameter("now", recount.now())
                    .executeUpdate();
            if (changed > 0) {
                entities.createNativeQuery(FORGET).executeUpdate();
                entities.createNativeQuery(LEARN).setParameter("pairs", pairs).executeUpdate();
            }
        });
        recount.run();
    }
}
