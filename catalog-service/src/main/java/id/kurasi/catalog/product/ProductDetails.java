package id.kurasi.catalog.product;

import id.kurasi.catalog.category.Categories;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Completes products as read from their rows with what is kept beside them, for a whole page at once. */
@ApplicationScoped
class ProductDetails {

    private final Categories categories;
    private final ProductAccess access;
    private final ProductPhotos photos;

    ProductDetails(Categories categories, ProductAccess access, ProductPhotos photos) {
        this.categories = categories;
        this.access = access;
        this.photos = photos;
    }

    List<ProductView> complete(List<ProductView> products) {
        var ids = products.stream().map(ProductView::id).toList();
        var photosOf = photos.of(ids);
        return products.stream()
                .map(product -> shown(product).withPhotos(photosOf.getOrDefault(product.id(), List.<PhotoView>of())))
                .toList();
    }

    private ProductView shown(ProductView product) {
        var business = product.business();
        return product.with(
                categories.pathOf(product.facts().category()),
                access.actions(product.state(), business.id(), business.regionCode()));
    }
}
