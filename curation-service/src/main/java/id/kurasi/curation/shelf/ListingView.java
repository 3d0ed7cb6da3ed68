package id.kurasi.curation.shelf;

import id.kurasi.kit.web.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Listing", description = "What has become of one retailer's acceptance (penempatan di rak)")
record ListingView(
        UUID id,
        long version,

        @Schema(description = "AWAITING, LISTED, DELISTED or LAPSED", examples = "LISTED")
        ListingState state,

        @Schema(examples = "the-keranjang-bali") String retailer,
        UUID submissionId,
        Reference round,
        Reference product,
        Reference business,
        @Schema(examples = "35.76.02") String businessRegion,
        @Schema(examples = "SNACK") String category,

        @Schema(description = "Where it stands, or stood when it was delisted")
        List<Store> stores,

        @Schema(nullable = true, description = "First day on any shelf of this retailer", examples = "2025-07-01")
        LocalDate listedSince,

        @Schema(nullable = true) FirstOrder firstOrder,
        @Schema(nullable = true, examples = "2026-01-31") LocalDate delistedOn,

        @Schema(nullable = true, description = "Why it was delisted or has lapsed", examples = "The season is over.")
        String reason,

        @Schema(
                nullable = true,
                description = "The retailer, when the last step was recorded on its behalf",
                examples = "the-keranjang-bali")
        String recordedFor,

        Instant createdAt,
        Instant updatedAt,

        @Schema(description = "What the caller can do with it now", examples = "[\"delist\", \"report-sales\"]")
        List<String> allowedActions)
        implements Versioned {

    @Schema(name = "ListingReference")
    record Reference(
            UUID id,
            @Schema(examples = "Keripik Tempe Original") String name) {}

    static ListingView of(Listing listing, boolean writes) {
        return new ListingView(
                listing.id,
                listing.version,
                listing.state,
                listing.retailer,
                listing.submissionId,
                new Reference(listing.round.id(), listing.round.title()),
                new Reference(listing.productId, listing.productName),
                new Reference(listing.businessId, listing.businessName),
                listing.businessRegion,
                listing.category,
                List.copyOf(listing.stores),
                listing.listedSince,
                listing.firstOrder,
                listing.delistedOn,
                listing.reason,
                listing.recordedFor,
                listing.createdAt,
                listing.updatedAt,
                writes ? listing.possibleActions() : List.of());
    }
}
