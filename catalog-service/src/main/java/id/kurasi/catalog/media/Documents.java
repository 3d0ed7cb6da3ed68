package id.kurasi.catalog.media;

import id.kurasi.catalog.product.Products;
import id.kurasi.kit.command.Command;
import id.kurasi.kit.web.Created;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** The documents of products. */
@ApplicationScoped
class Documents {

    private final Media media;
    private final Products products;
    private final MediaAccess access;

    Documents(Media media, Products products, MediaAccess access) {
        this.media = media;
        this.products = products;
        this.access = access;
    }

    DocumentsView of(UUID product) {
        var shown = products.get(product);
        access.requireMoreThanALook(shown);
        return new DocumentsView(
                product,
                shown.version(),
                media.of(product, MediumKind.DOCUMENT).stream()
                        .map(DocumentView::of)
                        .toList());
    }

    @Command
    RestResponse<DocumentView> add(UUID product, Medium prepared) {
        var document = media.add(product, prepared);
        return Created.at(MediaLinks.to(document.id()), DocumentView.of(document));
    }

    DocumentsView arrange(UUID product, String ifMatch, ArrangeDocuments as) {
        media.arrange(product, MediumKind.DOCUMENT, ifMatch, as.places());
        return of(product);
    }

    void remove(UUID product, UUID document) {
        media.remove(product, MediumKind.DOCUMENT, document);
    }
}
