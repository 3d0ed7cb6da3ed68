package id.kurasi.catalog.product.completeness;

import id.kurasi.catalog.job.Job;
import id.kurasi.catalog.product.ProductFacts;
import id.kurasi.catalog.product.ProductPhotos;
import id.kurasi.catalog.product.completeness.Completeness.Measured;
import id.kurasi.catalog.product.completeness.Recompute.Task;
import id.kurasi.catalog.rule.Rules;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/**
 * Measures products anew, some hundred at a time. A product that somebody is just writing is waited for, but never while others
 * are held: so this cannot stand in a circle of waiting with who writes several products at once.
 */
@ApplicationScoped
class RecomputeJob implements Job {

    static final String NAME = "recompute-completeness";

    private static final int BATCH = 200;

    private final EntityManager entities;
    private final Recompute recompute;
    private final Completeness completeness;
    private final Profiles profiles;
    private final ProductPhotos photos;
    private final Rules rules;

    RecomputeJob(
            EntityManager entities,
            Recompute recompute,
            Completeness completeness,
            Profiles profiles,
            ProductPhotos photos,
            Rules rules) {
        this.entities = entities;
        this.recompute = recompute;
        this.completeness = completeness;
        this.profiles = profiles;
        this.photos = photos;
        this.rules = rules;
    }

    private enum Step {
        MORE,
        /** The next product is being written. */
        HELD,
        DONE
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String subject) {
        var id = UUID.fromString(subject);
        var step = Step.MORE;
        while (step != Step.DONE) {
            var waiting = step == Step.HELD;
            step = QuarkusTransaction.requiringNew().call(() -> step(id, waiting));
        }
    }

    private Step step(UUID id, boolean waiting) {
        rules.hold();
        var task = recompute.take(id);
        if (task.isEmpty()) {
            return Step.DONE;
        }
        var next = next(task.get(), waiting ? 1 : BATCH);
        if (next.isEmpty()) {
            recompute.finish(id);
            return Step.DONE;
        }
        var held = hold(next, waiting);
        var ready = next.stream().takeWhile(held::contains).toList();
        if (ready.isEmpty()) {
            return Step.HELD;
        }
        measure(task.get(), ready);
        recompute.advance(id, ready.get(ready.size() - 1), ready.size());
        return Step.MORE;
    }

    private List<UUID> next(Task task, int most) {
        var query = entities.createQuery(
                        "select p.id from Product p where p.id > :last"
                                + (task.categories() == null ? "" : " and p.facts.category in (:categories)")
                                + " order by p.id",
                        UUID.class)
                .setParameter("last", task.last() == null ? new UUID(0, 0) : task.last())
                .setMaxResults(most);
        if (task.categories() != null) {
            query.setParameter("categories", task.categories());
        }
        return query.getResultList();
    }

    @SuppressWarnings("unchecked")
    private List<UUID> hold(List<UUID> products, boolean waiting) {
        return entities.createNativeQuery(
                        "select id from product where id in (:ids) order by id for no key update"
                                + (waiting ? "" : " skip locked"),
                        UUID.class)
                .setParameter("ids", products)
                .getResultList();
    }

    private void measure(Task task, List<UUID> products) {
        var by = profiles.held();
        if (task.profile() != null && !by.containsKey(task.profile())) {
            entities.createNativeQuery(
                            "delete from product_completeness where profile = :profile and product_id in (:ids)")
                    .setParameter("profile", task.profile())
                    .setParameter("ids", products)
                    .executeUpdate();
            return;
        }
        var photosOf = photos.of(products);
        var measured = entities.createQuery("select p.id, p.facts from Product p where p.id in (:ids)", Object[].class)
                .setParameter("ids", products)
                .getResultStream()
                .map(row -> new Measured(
                        (UUID) row[0],
                        (ProductFacts) row[1],
                        photosOf.getOrDefault((UUID) row[0], List.of()).size()))
                .toList();
        completeness.measure(measured, task.profile() == null ? by.values() : List.of(by.get(task.profile())));
    }
}
