package id.kurasi.catalog.product;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.kurasi.catalog.business.BusinessScale;
import id.kurasi.catalog.business.BusinessSummary;
import id.kurasi.catalog.business.Membership;
import id.kurasi.catalog.product.completeness.Completeness.Shown;
import id.kurasi.kit.web.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Product", description = "Something a business makes (produk)")
public record ProductView(
        UUID id,
        @Schema(examples = "0") long version,
        Instant createdAt,
        Instant updatedAt,
        ProductState state,

        @Schema(
                description = "Where it was ARCHIVED as a double: the product that took over what it said",
                nullable = true,
                examples = "0199a5e0-5c00-7000-8000-000000000001")
        UUID mergedInto,

        @Schema(description = "Grows with every saved change", examples = "3")
        int revision,

        @Schema(description = "The revision that last changed composition or process", examples = "1")
        int compositionRevision,

        UUID businessId,
        BusinessSummary business,

        @Schema(description = "Product group down to category", examples = "[\"FOOD_BEVERAGE\", \"SNACK\"]")
        List<String> categoryPath,

        @JsonUnwrapped ProductFacts facts,

        @Schema(
                description = "How much of each requirement profile is given, in percent (kelengkapan)",
                examples = "{\"generic\": 100, \"minimarket\": 86}")
        Map<String, Integer> completeness,

        @Schema(description = "By requirement profile, what is missing; a complete profile is left out")
        Map<String, List<MissingFact>> missing,

        @Schema(description = "In their order (foto)") List<PhotoView> photos,

        @Schema(description = "What this caller may do now", examples = "[\"change\", \"publish\", \"archive\"]")
        List<String> allowedActions)
        implements Versioned {

    ProductView(
            UUID id,
            long version,
            Instant createdAt,
            Instant updatedAt,
            ProductState state,
            UUID mergedInto,
            int revision,
            int compositionRevision,
            BusinessSummary business,
            ProductFacts facts) {
        this(
                id,
                version,
                createdAt,
                updatedAt,
                state,
                mergedInto,
                revision,
                compositionRevision,
                business.id(),
                business,
                List.of(),
                facts,
                Map.of(),
                Map.of(),
                List.of(),
                List.of());
    }

    /** A row of the list, as its query selects it. */
    public ProductView(
            UUID id,
            long version,
            Instant createdAt,
            Instant updatedAt,
            ProductState state,
            UUID mergedInto,
            int revision,
            int compositionRevision,
            UUID businessId,
            String businessName,
            String regionCode,
            BusinessScale businessScale,
            boolean nibRecorded,
            Boolean taxRegistered,
            List<Membership> memberships,
            ProductFacts facts) {
        this(
                id,
                version,
                createdAt,
                updatedAt,
                state,
                mergedInto,
                revision,
                compositionRevision,
                BusinessSummary.of(
                        businessId,
                        businessName,
                        regionCode,
                        businessScale,
                        new BusinessSummary.Papers(nibRecorded, taxRegistered),
                        memberships),
                facts);
    }

    /** Completed with what is kept beside its row. */
    ProductView with(
            List<String> categoryPath, Shown completeness, List<PhotoView> photos, List<String> allowedActions) {
        return new ProductView(
                id,
                version,
                createdAt,
                updatedAt,
                state,
                mergedInto,
                revision,
                compositionRevision,
                businessId,
                business,
                categoryPath,
                facts,
                completeness.percent(),
                completeness.missing(),
                photos,
                allowedActions);
    }
}
