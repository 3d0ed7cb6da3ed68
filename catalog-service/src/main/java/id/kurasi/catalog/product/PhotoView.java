package id.kurasi.catalog.product;

import id.kurasi.kit.web.Aggregate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Photo", description = "A photo of a product (foto)")
public record PhotoView(
        UUID id,

        @Schema(description = "What it shows, for who cannot see it", nullable = true, examples = "Kemasan depan")
        String alt,

        @Schema(examples = "/v1/media/0199a5e0-5c00-7000-8000-0000000000f1")
        String href,

        Thumbnails thumbnails)
        implements Aggregate {

    @Schema(name = "Thumbnails", description = "Smaller pictures of it")
    public record Thumbnails(
            @Schema(
                    description = "At most 320 pixels",
                    examples = "/v1/media/0199a5e0-5c00-7000-8000-0000000000f1/small")
            String small,

            @Schema(
                    description = "At most 960 pixels",
                    examples = "/v1/media/0199a5e0-5c00-7000-8000-0000000000f1/large")
            String large) {}
}
