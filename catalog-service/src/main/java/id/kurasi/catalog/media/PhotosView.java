package id.kurasi.catalog.media;

import id.kurasi.catalog.product.PhotoView;
import id.kurasi.kit.web.Versioned;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PhotosOfProduct", description = "The photos of a product in their order")
public record PhotosView(
        UUID productId,

        @Schema(description = "Of the product", examples = "3")
        long version,

        List<PhotoView> items) implements Versioned {}
