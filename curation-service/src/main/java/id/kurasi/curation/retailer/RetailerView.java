package id.kurasi.curation.retailer;

import id.kurasi.kit.web.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Retailer", description = "A shop or chain that looks for products (ritel)")
record RetailerView(
        UUID id,
        long version,
        @Schema(examples = "the-keranjang-bali") String slug,
        @Schema(examples = "The Keranjang Bali") String name,
        @Schema(examples = "SOUVENIR_SHOP") RetailerType type,
        @Schema(examples = "souvenir-shop") String requirementProfile,
        @Schema(examples = "51") String regionCode,

        @Schema(description = "What it asks over its requirement profile")
        List<Requirement> requirements,

        @Schema(
                nullable = true,
                description = "Days a product must still keep when it reaches the shop",
                examples = "90")
        Integer minimumRemainingShelfLifeDays,

        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    static RetailerView of(Retailer retailer) {
        return new RetailerView(
                retailer.id,
                retailer.version,
                retailer.slug,
                retailer.name,
                retailer.type,
                retailer.requirementProfile,
                retailer.regionCode,
                List.copyOf(retailer.requirements),
                retailer.minimumRemainingShelfLifeDays,
                retailer.createdAt,
                retailer.updatedAt);
    }
}
