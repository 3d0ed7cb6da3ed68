package id.kurasi.catalog.media;

import id.kurasi.catalog.product.PhotoView;
import id.kurasi.catalog.product.Products;
import id.kurasi.kit.command.Command;
import id.kurasi.kit.web.Created;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** The photos of products. */
@ApplicationScoped
class Photos {

    private final Media media;
    private final Products products;

    Photos(Media media, Products products) {
        this.media = media;
        this.products = products;
    }

    PhotosView of(UUID product) {
        var shown = products.get(product);
        return new PhotosView(product, shown.version(), shown.photos());
    }

    @Command
    RestResponse<PhotoView> add(UUID product, Medium prepared) {
        var photo = media.add(product, prepared);
        return Created.at(MediaLinks.to(photo.id()), MediaLinks.photo(photo.id(), photo.caption()));
    }

    PhotosView arrange(UUID product, String ifMatch, ArrangePhotos as) {
        media.arrange(product, MediumKind.PHOTO, ifMatch, as.places());
        return of(product);
    }

    void remove(UUID product, UUID photo) {
        media.remove(product, MediumKind.PHOTO, photo);
    }
}
