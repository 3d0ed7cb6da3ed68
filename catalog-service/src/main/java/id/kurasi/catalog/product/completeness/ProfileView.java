package id.kurasi.catalog.product.completeness;

import id.kurasi.catalog.category.Label;
import id.kurasi.kit.web.Versioned;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "CompletenessProfile",
        description = "What one kind of retailer needs to know of a product (profil persyaratan)")
public record ProfileView(
        @Schema(examples = "minimarket") String code,

        @Schema(description = "Grows with every change", examples = "0")
        long version,

        Label name,
        List<Requirement> requirements,

        @Schema(description = "How far the products are measured after a change; null when all are", nullable = true)
        Recomputing recomputing)
        implements Versioned {

    @Schema(name = "Recomputing", description = "Products being measured anew")
    public record Recomputing(
            Instant since,

            @Schema(description = "Products measured", examples = "12000")
            long done,

            @Schema(description = "Products to measure, as counted at the start", examples = "50000")
            long of) {}
}
