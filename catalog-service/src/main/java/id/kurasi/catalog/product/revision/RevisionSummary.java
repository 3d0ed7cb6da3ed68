package id.kurasi.catalog.product.revision;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RevisionSummary", description = "A saved change of a product (revisi)")
public record RevisionSummary(
        @Schema(description = "Its number", examples = "3") int revision,
        Instant at,

        @Schema(description = "Account that saved it", examples = "dinas-mojokerto")
        String by,

        @Schema(
                description = "What differs from the one before; empty for the first",
                examples = "[\"retailPriceIdr\", \"attributes.allergens\"]")
        List<String> changed,

        @Schema(description = "Whether composition or process changed", examples = "false")
        boolean compositionChanged) {}
