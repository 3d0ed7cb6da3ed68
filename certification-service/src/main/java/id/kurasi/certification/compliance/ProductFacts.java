package id.kurasi.certification.compliance;

import id.kurasi.certification.obligation.BusinessScale;
import id.kurasi.certification.obligation.Storage;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What must be known of a product to tell what it needs. */
@Schema(description = "What must be known of a product to tell what it needs. Facts that are not known are null.")
public record ProductFacts(
        @NotNull @Schema(examples = "01996ab1-3f00-7cc2-b1c4-0a6f5f0e9d01")
        UUID productId,

        @NotNull @Schema(examples = "01996ab1-2e00-7aa1-9d33-5b8e1c7f2a10")
        UUID businessId,

        @NotBlank @Size(max = 60) @Schema(description = "A category of the catalog", examples = "SNACK")
        String category,

        @Schema(
                nullable = true,
                description = "Scale of the business (skala usaha, PP 7/2021); when null, rules for every scale apply",
                examples = "MICRO")
        BusinessScale businessScale,

        @Schema(
                nullable = true,
                description = "How the product is kept; when null, any certificate type is accepted",
                examples = "AMBIENT")
        Storage storage,

        @Min(0) @Schema(nullable = true, description = "Shelf life in days", examples = "180")
        Integer shelfLifeDays,

        @Min(1)
        @Schema(
                nullable = true,
                description = "The product's present recipe; when null, recipes are not compared",
                examples = "2")
        Integer compositionRevision,

        @Size(max = 14)
        @Schema(nullable = true, description = "Barcode; no requirement asks for it yet", examples = "8990000000013")
        String gtin) {}
