package id.kurasi.catalog.product;

import id.kurasi.catalog.business.Business;
import id.kurasi.catalog.business.Businesses;
import id.kurasi.catalog.category.Categories;
import id.kurasi.kit.Ids;
import id.kurasi.kit.journal.HistoryView;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import id.kurasi.kit.web.Preconditions;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The products of all businesses, and what may be done to them. */
@ApplicationScoped
public class Products implements PanacheRepositoryBase<Product, UUID> {

    private final Businesses businesses;
    private final Categories categories;
    private final ProductAccess access;
    private final ProductDetails details;
    private final Barcodes barcodes;
    private final Upkeep upkeep;
    private final ProductJournal journal;

    Products(
            Businesses businesses,
            Categories categories,
            ProductAccess access,
            ProductDetails details,
            Barcodes barcodes,
            Upkeep upkeep,
            ProductJournal journal) {
        this.businesses = businesses;
        this.categories = categories;
        this.access = access;
        this.details = details;
        this.barcodes = barcodes;
        this.upkeep = upkeep;
        this.journal = journal;
    }

    ProductView add(WriteProduct as) {
        return shown(addAll(Map.of(Ids.next(), as)).get(0));
    }

    /** @param all by the ids they get */
    List<Product> addAll(Map<UUID, WriteProduct> all) {
        all.values().forEach(this::check);
        var owners = businesses.readableInPlace(
                all.values().stream().map(WriteProduct::businessId).collect(Collectors.toSet()));
        var added = all.entrySet().stream()
                .map(one -> added(one.getKey(), one.getValue(), owners))
                .toList();
        barcodes.requireFree(added);
        persist(added);
        flush();
        upkeep.added(added);
        journal.moved(added, "create", null, "product.created");
        return added;
    }

    private Product added(UUID id, WriteProduct as, Map<UUID, Business> owners) {
        var business = Optional.ofNullable(owners.get(as.businessId()))
                .orElseThrow(() -> Refusal.invalid(Violation.body("businessId", "UnknownBusiness")));
        var product = Product.draft(id, business, as.facts(), journal.now());
        requireMayChange(product);
        business.requireActive("add-product");
        return product;
    }

    ProductView revise(UUID id, WriteProduct to, String ifMatch) {
        check(to);
        var product = changeable(id);
        Preconditions.ifMatch(ifMatch, product.version());
        reviseAll(Map.of(product, to));
        return shown(product);
    }

    /** Of products that are held; where the same is said as before there is no revision. */
    void reviseAll(Map<Product, WriteProduct> all) {
        all.forEach(Products::requireRevisable);
        var revised = all.keySet().stream()
                .filter(product ->
                        upkeep.differ(product.facts(), all.get(product).facts()))
                .toList();
        if (revised.isEmpty()) {
            return;
        }
        var before = upkeep.statesOf(revised);
        revised.forEach(product -> product.revise(all.get(product).facts(), journal.now()));
        barcodes.requireFree(revised);
        upkeep.revised(before);
        saveRevised(revised);
    }

    private static void requireRevisable(Product product, WriteProduct to) {
        if (!product.business().id().equals(to.businessId())) {
            throw Refusal.invalid(Violation.body("businessId", "FixedBusiness"));
        }
        product.requireOpen();
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
        product.revise(product.facts(), journal.now());
        upkeep.changedBeside(product, before);
        saveRevised(List.of(product));
        return shown(product);
    }

    private void saveRevised(List<Product> revised) {
        flush();
        journal.revised(revised);
    }

    ProductView publish(UUID id) {
        var product = changeable(id);
        publishAll(List.of(product));
        return shown(product);
    }

    /** Of products that are held. */
    void publishAll(Collection<Product> drafts) {
        drafts.forEach(product -> product.publish(journal.now()));
        flush();
        journal.moved(drafts, "publish", ProductState.DRAFT, "product.published");
    }

    ProductView archive(UUID id) {
        var product = changeable(id);
        var from = product.state();
        product.archive(journal.now());
        flush();
        journal.moved(List.of(product), "archive", from, "product.archived");
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
        return journal.history(readable(id).id());
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

    /** The same for many, by id; in the order of their ids, so that two who hold several do not wait for each other. */
    Map<UUID, Product> changeable(Collection<UUID> ids) {
        var held = find("id in ?1 order by id", ids).withLock(LockModeType.PESSIMISTIC_WRITE).stream()
                .filter(access::mayRead)
                .collect(Collectors.toMap(Product::id, product -> product));
        for (var id : ids) {
            requireMayChange(Optional.ofNullable(held.get(id)).orElseThrow(() -> Refusal.notFound("product", id)));
        }
        return held;
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

    private ProductView shown(Product product) {
        return details.complete(List.of(product.view())).get(0);
    }
}
