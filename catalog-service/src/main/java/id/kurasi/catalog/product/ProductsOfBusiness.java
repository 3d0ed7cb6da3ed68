package id.kurasi.catalog.product;

import id.kurasi.catalog.business.BusinessAnonymised;
import id.kurasi.catalog.business.BusinessesMerged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;

/** What becomes of the products when something becomes of their business. */
@ApplicationScoped
class ProductsOfBusiness {

    private final Products products;
    private final Clock clock;

    ProductsOfBusiness(Products products, Clock clock) {
        this.products = products;
        this.clock = clock;
    }

    /** The products of a double are the survivor's, in its region; followers are told by the event of the business. */
    void move(@Observes BusinessesMerged merged) {
        products.getEntityManager()
                .createNativeQuery("""
                        update product set business_id = survivor.id, region_code = survivor.region_code
                        from business survivor where survivor.id = :survivor and business_id = :duplicate
                        """)
                .setParameter("survivor", merged.survivor())
                .setParameter("duplicate", merged.duplicate())
                .executeUpdate();
    }

    void anonymise(@Observes BusinessAnonymised anonymised) {
        products.list("business.id", anonymised.business()).forEach(this::anonymise);
    }

    private void anonymise(Product product) {
        var from = product.state();
        product.anonymise(clock.instant());
        products.flush();
        if (from != ProductState.ARCHIVED) {
            products.tell(product, "anonymise", from, "product.archived", null);
        }
    }
}
