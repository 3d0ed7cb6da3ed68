package id.kurasi.catalog.product;

import id.kurasi.catalog.category.Categories;
import id.kurasi.kit.list.Filters;
import id.kurasi.kit.list.Keyset;
import id.kurasi.kit.list.Page;
import id.kurasi.kit.list.Sorts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;

/** Reads products straight into their response records, one statement a page. */
@ApplicationScoped
class ProductList {

    private static final Keyset<ProductView> LIST = new Keyset<>(
            """
            select new id.kurasi.catalog.product.ProductView(p.id, p.version, p.createdAt, p.updatedAt, p.state, p.revision, \
            p.compositionRevision, b.id, b.name, b.regionCode, b.businessScale, \
            case when b.nib is null then false else true end, p.facts) from Product p join p.business b""",
            ProductView.class,
            "p.id",
            ProductView::id,
            Sorts.<ProductView>defaultingTo("-createdAt")
                    .by("createdAt", "p.createdAt", ProductView::createdAt, Instant::parse));

    private final EntityManager entities;
    private final Categories categories;
    private final ProductAccess access;
    private final ProductDetails details;

    ProductList(EntityManager entities, Categories categories, ProductAccess access, ProductDetails details) {
        this.entities = entities;
        this.categories = categories;
        this.access = access;
        this.details = details;
    }

    Page<ProductView> page(ProductFilter by) {
        var filters = new Filters()
                .in("p.id", by.id)
                .in("p.facts.category", categories.within(by.category))
                .region("p.regionCode", by.region)
                .in("b.id", by.business)
                .in("p.state", by.state);
        access.limit(filters);
        var page = LIST.page(entities, filters, by.sort, by);
        return new Page<>(details.complete(page.items()), page.nextCursor());
    }
}
