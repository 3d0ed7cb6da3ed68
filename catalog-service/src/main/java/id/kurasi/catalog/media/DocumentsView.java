package id.kurasi.catalog.media;

import id.kurasi.kit.web.Versioned;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DocumentsOfProduct", description = "The documents of a product in their order")
public record DocumentsView(
        UUID productId,

        @Schema(description = "Of the product", examples = "3")
        long version,

        List<DocumentView> items) implements Versioned {}
