package id.kurasi.catalog.duplicate;

import id.kurasi.catalog.product.ProductState;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "LikelyDuplicateProduct", description = "A product that may be the same")
public record LikelyProduct(
        UUID id,
        UUID businessId,
        @Schema(examples = "Keripik Tempe Original") String name,
        @Schema(nullable = true, examples = "8990000000013") String gtin,
        ProductState state,
        Instant createdAt,
        Likeness likeness,

        @Schema(description = "Of the names, 0 to 1", examples = "1.0")
        double similarity) {}
