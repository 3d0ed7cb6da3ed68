package id.kurasi.catalog.product;

import id.kurasi.catalog.business.BusinessAnonymised;
import id.kurasi.catalog.business.BusinessesMerged;
import id.kurasi.catalog.product.ProductJournal.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** What becomes of the products when something becomes of their business. */
@ApplicationScoped
class ProductsOfBusiness {

    private final Products products;
    private final ProductJournal journal;

    ProductsOfBusiness(Products products, ProductJournal journal) {
        this.products = products;
        this.journal = journal;
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
        product.anonymise(journal.now());
        products.flush();
        if (from != ProductState.ARCHIVED) {
            journal.tell(product, new Step("anonymise", from, "product.archived", null));
        }
    }
}
