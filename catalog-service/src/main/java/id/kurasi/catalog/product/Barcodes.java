package id.kurasi.catalog.product;

import id.kurasi.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.Collection;
import java.util.Objects;

/** Whose barcode is whose. That it is there once is kept by the database; here it is said whose it is. */
@ApplicationScoped
class Barcodes {

    private final EntityManager entities;
    private final ProductAccess access;

    Barcodes(EntityManager entities, ProductAccess access) {
        this.entities = entities;
        this.access = access;
    }

    /** @throws Refusal 409, which names the other product to who may see it */
    void requireFree(Collection<Product> products) {
        var gtins = products.stream()
                .map(product -> product.facts().gtin())
                .filter(Objects::nonNull)
                .toList();
        if (gtins.isEmpty()) {
            return;
        }
        entities.createQuery(
                        "select p from Product p where p.facts.gtin in (:gtins) and p.state <> ARCHIVED and p.id not in (:ids)",
                        Product.class)
                .setParameter("gtins", gtins)
                .setParameter("ids", products.stream().map(Product::id).toList())
                .setFlushMode(FlushModeType.COMMIT) // the one that would violate the constraint is not written yet
                .getResultStream()
                .findFirst()
                .ifPresent(other -> {
                    var refusal = Refusal.of(409, "duplicate-gtin");
                    throw access.mayRead(other) ? refusal.with("otherProductId", other.id()) : refusal;
                });
    }
}
