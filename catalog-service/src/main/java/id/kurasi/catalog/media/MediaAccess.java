package id.kurasi.catalog.media;

import id.kurasi.catalog.business.BusinessAccess;
import id.kurasi.catalog.product.ProductView;
import id.kurasi.catalog.product.Products;
import id.kurasi.kit.access.Caller;
import id.kurasi.kit.access.Role;
import id.kurasi.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Who may read which media: photos as their product, documents likewise but for viewers, who only look on. */
@ApplicationScoped
class MediaAccess {

    private final Media media;
    private final Products products;
    private final BusinessAccess businesses;
    private final Caller caller;

    MediaAccess(Media media, Products products, BusinessAccess businesses, Caller caller) {
        this.media = media;
        this.products = products;
        this.businesses = businesses;
        this.caller = caller;
    }

    /** @throws Refusal 404 for what is not there or not for this caller */
    Medium readable(UUID id) {
        var medium = media.findByIdOptional(id).orElseThrow(() -> Refusal.notFound("medium", id));
        if (medium.kind() == MediumKind.DOCUMENT) {
            requireMoreThanALook(products.get(medium.productId()));
        } else {
            products.readable(medium.productId());
        }
        return medium;
    }

    /** A viewer may hold another role as well, for other products than this. */
    void requireMoreThanALook(ProductView product) {
        var business = product.business();
        if (!caller.is(Role.ADMIN, Role.SERVICE, Role.BUYER, Role.CURATOR)
                && !businesses.mayChange(business.id(), business.regionCode())) {
            throw Refusal.notFound("document", product.id());
        }
    }
}
