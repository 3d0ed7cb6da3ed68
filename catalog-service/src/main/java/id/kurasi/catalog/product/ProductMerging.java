package id.kurasi.catalog.product;

import id.kurasi.catalog.business.Business;
import id.kurasi.catalog.product.ProductJournal.Step;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** Makes one of two records of the same product. */
@ApplicationScoped
class ProductMerging {

    private final Products products;
    private final ProductAccess access;
    private final Upkeep upkeep;
    private final Event<ProductsMerged> merged;
    private final ProductJournal journal;

    ProductMerging(
            Products products,
            ProductAccess access,
            Upkeep upkeep,
            Event<ProductsMerged> merged,
            ProductJournal journal) {
        this.products = products;
        this.access = access;
        this.upkeep = upkeep;
        this.merged = merged;
        this.journal = journal;
    }

    ProductView merge(UUID id, UUID duplicateId) {
        if (id.equals(duplicateId)) {
            throw Refusal.invalid(Violation.body("duplicateId", "MergesItself"));
        }
        hold(id, duplicateId);
        var survivor = products.changeable(id);
        var duplicate = readable(duplicateId);
        products.requireMayChange(duplicate);
        if (!survivor.business().id().equals(duplicate.business().id())) {
            throw Refusal.of(409, "other-business");
        }
        var from = duplicate.state();
        var before = upkeep.stateOf(survivor);
        duplicate.mergeInto(survivor, journal.now());
        products.flush(); // before the survivor has its barcode, which is there once
        survivor.takeOver(duplicate, journal.now());
        pointAnew(duplicate, survivor);
        products.flush();
        merged.fire(new ProductsMerged(survivor.id(), duplicate.id()));
        upkeep.changedBeside(survivor, before);
        products.flush();
        journal.count(List.of(survivor));
        journal.tell(duplicate, new Step("merge", from, "product.merged", "into " + survivor.id()));
        journal.tell(survivor, new Step("merge", survivor.state(), "product.revised", "took over " + duplicate.id()));
        return products.get(id);
    }

    /** What was merged into the double before. */
    private void pointAnew(Product duplicate, Product survivor) {
        products.update("mergedInto = ?1 where mergedInto = ?2", survivor.id(), duplicate.id());
    }

    /**
     * Their business first, so that of one business one merger runs at a time: each also points anew what was merged into the
     * double before, and two that did so in turn could wait for each other for ever.
     */
    private void hold(UUID one, UUID other) {
        var entities = products.getEntityManager();
        entities.createQuery("select p.business.id from Product p where p.id = :one", UUID.class)
                .setParameter("one", one)
                .getResultStream()
                .forEach(business -> entities.find(Business.class, business, LockModeType.PESSIMISTIC_WRITE));
        entities.createQuery("select p from Product p where p.id in (:one, :other) order by p.id", Product.class)
                .setParameter("one", one)
                .setParameter("other", other)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private Product readable(UUID id) {
        return products.findByIdOptional(id)
                .filter(access::mayRead)
                .orElseThrow(() -> Refusal.invalid(Violation.body("duplicateId", "UnknownProduct")));
    }
}
