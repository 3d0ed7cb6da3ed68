package id.kurasi.catalog.product;

import id.kurasi.catalog.category.Categories;
import id.kurasi.catalog.product.completeness.Completeness;
import id.kurasi.catalog.product.completeness.Completeness.Shown;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;

/** Completes products as read from their rows with what is kept beside them, for a whole page at once. */
@ApplicationScoped
class ProductDetails {

    private final Categories categories;
    private final ProductAccess access;
    private final ProductPhotos photos;
    private final Completeness completeness;

    ProductDetails(Categories categories, ProductAccess access, ProductPhotos photos, Completeness completeness) {
        this.categories = categories;
        this.access = access;
        this.photos = photos;
        this.completeness = completeness;
    }

    List<ProductView> complete(List<ProductView> products) {
        var photosOf = photos.of(products.stream().map(ProductView::id).toList());
        var completenessOf =
                completeness.of(products.stream().collect(Collectors.toMap(ProductView::id, product -> product.facts()
                        .category())));
        return products.stream()
                .map(product -> product.with(
                        categories.pathOf(product.facts().category()),
                        completenessOf.getOrDefault(product.id(), Shown.NOTHING),
                        photosOf.getOrDefault(product.id(), List.of()),
                        access.actions(
                                product.state(),
                                product.businessId(),
                                product.business().regionCode())))
                .toList();
    }
}
