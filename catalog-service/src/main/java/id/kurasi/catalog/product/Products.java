package id.kurasi.catalog.product;

import id.kurasi.catalog.business.Businesses;
import id.kurasi.catalog.category.Categories;
import id.kurasi.catalog.statistics.Tally;
import id.kurasi.kit.journal.HistoryView;
import id.kurasi.kit.journal.Journal;
import id.kurasi.kit.journal.Transition;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import id.kurasi.kit.web.Preconditions;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The products of all businesses, and what may be done to them. */
@ApplicationScoped
public class Products implements PanacheRepositoryBase<Product, UUID> {

    private final Businesses businesses;
    private final Categories categories;
    private final ProductAccess access;
    private final ProductDetails details;
    private final Barcodes barcodes;
    private final Upkeep upkeep;
    private final Tally tally;
    private final Journal journal;
    private final Clock clock;

    Products(
            Businesses businesses,
            Categories categories,
            ProductAccess access,
            ProductDetails details,
            Barcodes barcodes,
            Upkeep upkeep,
            Tally tally,
            Journal journal,
            Clock clock) {
        this.businesses = businesses;
        this.categories = categories;
        this.access = access;
        this.details = details;
        this.barcodes = barcodes;
        this.upkeep = upkeep;
        this.tally = tally;
        this.journal = journal;
        this.clock = clock;
    }

    ProductView add(WriteProduct as) {
        check(as);
        var business = businesses
                .readableInPlace(as.businessId())
                .orElseThrow(() -> Refusal.invalid(Violation.body("businessId", "UnknownBusiness")));
        var product = Product.draft(business, as.facts(), clock.instant());
        requireMayChange(product);
        business.requireActive("add-product");
        barcodes.requireFree(product);
        persistAndFlush(product);
        upkeep.added(product);
        record(product, "create", null, "product.created");
        return shown(product);
    }

    ProductView revise(UUID id, WriteProduct to, String ifMatch) {
        check(to);
        var product = changeable(id);
        Preconditions.ifMatch(ifMatch, product.version());
        if (!product.business().id().equals(to.businessId())) {
            throw Refusal.invalid(Violation.body("businessId", "FixedBusiness"));
        }
        product.requireOpen();
        if (!upkeep.differ(product.facts(), to.facts())) {
            return shown(product);
        }
        var before = upkeep.stateOf(product);
        product.revise(to.facts(), clock.instant());
        barcodes.requireFree(product);
        upkeep.revised(product, before);
        return revised(product);
    }

    /**
     * Changes what is kept beside the product and shown with it, its photos, as a revision; a change that shows nothing else
     * is none.
     *
     * @param ifMatch null where the change adds or removes and so loses nothing
     */
    public ProductView changeBeside(UUID id, String ifMatch, Runnable change) {
        categories.held();
        var product = changeable(id);
        if (ifMatch != null) {
            Preconditions.ifMatch(ifMatch, product.version());
        }
        product.requireOpen();
        var before = upkeep.stateOf(product);
        change.run();
        flush();
        if (!upkeep.differs(product, before)) {
            return shown(product);
        }
        product.revise(product.facts(), clock.instant());
        upkeep.changedBeside(product, before);
        return revised(product);
    }

    private ProductView revised(Product product) {
        saved(product);
        journal.event("product.revised", product.id(), eventData(product));
        return shown(product);
    }

    /** What follows from a change of any kind is brought up to date here, in its transaction. */
    void saved(Product product) {
        flush();
        tally.touch(product.business().id());
    }

    ProductView publish(UUID id) {
        var product = changeable(id);
        var from = product.state();
        product.publish(clock.instant());
        record(product, "publish", from, "product.published");
        return shown(product);
    }

    ProductView archive(UUID id) {
        var product = changeable(id);
        var from = product.state();
        product.archive(clock.instant());
        record(product, "archive", from, "product.archived");
        return shown(product);
    }

    public ProductView get(UUID id) {
        return shown(readable(id));
    }

    /** @throws Refusal 404 for what is not there or not for this caller */
    public int firstRevisionToRead(UUID id) {
        return access.firstRevisionToRead(readable(id));
    }

    HistoryView history(UUID id) {
        return journal.history("product", readable(id).id());
    }

    /** @throws Refusal 404 for what is not there or not for this caller */
    public Product readable(UUID id) {
        return findByIdOptional(id).filter(access::mayRead).orElseThrow(() -> Refusal.notFound("product", id));
    }

    /** Holds the row until the transaction ends, so that of two callers the second sees what the first did. */
    Product changeable(UUID id) {
        var product = findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(access::mayRead)
                .orElseThrow(() -> Refusal.notFound("product", id));
        requireMayChange(product);
        return product;
    }

    void requireMayChange(Product product) {
        if (!access.mayChange(product)) {
            throw Refusal.forbidden("not-your-product");
        }
    }

    private void check(WriteProduct product) {
        var violations = ProductCheck.violations(product, categories.held());
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
    }

    private void record(Product product, String action, ProductState from, String eventType) {
        saved(product);
        tell(product, action, from, eventType, null);
    }

    /** The same for a step after which there is nothing to bring up to date. */
    void tell(Product product, String action, ProductState from, String eventType, String note) {
        journal.transition(
                new Transition("product", product.id(), action, from, product.state(), note, null, eventType),
                eventData(product));
    }

    private static Map<String, ?> eventData(Product product) {
        var data = new HashMap<String, Object>(Map.of(
                "businessId", product.business().id(),
                "category", product.facts().category(),
                "regionCode", product.regionCode(),
                "state", product.state(),
                "revision", product.revision(),
                "compositionRevision", product.compositionRevision()));
        if (product.mergedInto() != null) {
            data.put("survivorId", product.mergedInto());
            data.put("duplicateId", product.id());
        }
        return data;
    }

    private ProductView shown(Product product) {
        return details.complete(List.of(product.view())).get(0);
    }
}
