package id.kurasi.curation.round;

import id.kurasi.curation.rubric.Aggregation;
import id.kurasi.curation.rubric.RubricRef;
import id.kurasi.kit.web.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Round", description = "A curation round (kurasi): an agency presents products to retailers")
record RoundView(
        UUID id,
        long version,

        @Schema(examples = "Kurasi Batik, Kriya, Makanan dan Minuman 2025")
        String title,

        @Schema(examples = "35.76") String agencyRegionCode,

        @Schema(examples = "[\"the-keranjang-bali\"]") List<String> retailers,

        @Schema(examples = "2025-04-01") LocalDate opensOn,
        @Schema(examples = "2025-04-28") LocalDate closesOn,
        @Schema(examples = "Asia/Jakarta") String timeZone,

        @Schema(examples = "[\"BATIK\", \"CRAFT\", \"FOOD_BEVERAGE\"]")
        List<String> categories,

        @Schema(examples = "[\"35.76\"]") List<String> eligibleRegions,
        @Schema(examples = "2") int minimumReviews,
        @Schema(examples = "MEAN") Aggregation aggregation,
        Caps caps,

        @Schema(nullable = true, examples = "2025-05-20") LocalDate resultsDueOn,
        @Schema(nullable = true, examples = "2025-05-06") LocalDate sessionOn,

        @Schema(nullable = true, examples = "Sentra IKM Maja Citra Kinarya")
        String sessionVenue,

        @Schema(description = "Whether what is submitted stays unseen until the round is closed", examples = "false")
        boolean sealed,

        @Schema(nullable = true, description = "The earlier round that this one was made from; for who runs it")
        UUID copiedFrom,

        @Schema(description = "DRAFT, OPEN, CLOSED, PUBLISHED or CANCELLED", examples = "OPEN")
        RoundState state,

        @Schema(
                description = "By product group the rubric frozen when the round opened; * for every other group;"
                        + " empty before")
        Map<String, RubricRef> rubrics,

        @Schema(nullable = true) Instant openedAt,
        @Schema(nullable = true) Instant closedAt,
        Instant createdAt,
        Instant updatedAt,

        @Schema(
                description = "What the caller can do with it now",
                examples = "[\"extend\", \"close\", \"cancel\", \"issue-late-entry\", \"copy\"]")
        List<String> allowedActions)
        implements Versioned {

    static RoundView of(Round round, boolean governed) {
        return new RoundView(
                round.id,
                round.version,
                round.title,
                round.agencyRegionCode,
                round.retailers(),
                round.opensOn,
                round.closesOn,
                round.timeZone,
                round.categories,
                round.eligibleRegions,
                round.minimumReviews,
                round.aggregation,
                round.caps(),
                round.resultsDueOn,
                round.sessionOn,
                round.sessionVenue,
                round.sealed,
                governed ? round.copiedFrom : null,
                round.state,
                new TreeMap<>(round.rubrics),
                round.openedAt,
                round.closedAt,
                round.createdAt,
                round.updatedAt,
                governed ? round.state.actions() : List.of());
    }
}
