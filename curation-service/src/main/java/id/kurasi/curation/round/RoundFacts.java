package id.kurasi.curation.round;

import id.kurasi.curation.rubric.Aggregation;
import id.kurasi.kit.privacy.NoNik;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RoundFacts", description = "What an agency lays down for a round; changeable while it is a draft")
record RoundFacts(
        @NotBlank @Size(max = 200) @NoNik @Schema(examples = "Kurasi Batik, Kriya, Makanan dan Minuman 2025")
        String title,

        @NotNull
        @Pattern(regexp = REGION)
        @Schema(description = "The region whose agency runs the round", examples = "35.76")
        String agencyRegionCode,

        @NotNull
        @Size(min = 1, max = 50)
        @Schema(description = "Slugs of the retailers that take part", examples = "[\"the-keranjang-bali\"]")
        List<@NotBlank @Size(max = 60) String> retailers,

        @NotNull @Schema(examples = "2025-04-01") LocalDate opensOn,

        @NotNull @Schema(description = "The last day, to its end in the round's time zone", examples = "2025-04-28")
        LocalDate closesOn,

        @Pattern(regexp = "Asia/(Jakarta|Makassar|Jayapura)")
        @Schema(
                description = "WIB, WITA or WIT; Asia/Jakarta when not given",
                enumeration = {"Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"},
                defaultValue = "Asia/Jakarta",
                examples = "Asia/Jakarta")
        String timeZone,

        @NotNull
        @Size(min = 1, max = 50)
        @Schema(
                description = "Codes of the catalog's categories, groups or single ones",
                examples = "[\"BATIK\", \"CRAFT\", \"FOOD_BEVERAGE\"]")
        List<@NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,59}") String> categories,

        @Size(max = 100)
        @Schema(
                description = "Regions whose businesses may take part, with all below them; empty: everywhere",
                examples = "[\"35.76\"]")
        List<@NotNull @Pattern(regexp = REGION) String> eligibleRegions,

        @Min(1) @Max(9) @Schema(description = "Reviews a submission needs", defaultValue = "2", examples = "2")
        Integer minimumReviews,

        @Schema(description = "How the curators' scores are put together", defaultValue = "MEAN", examples = "MEAN")
        Aggregation aggregation,

        @Valid Caps caps,

        @Schema(
                nullable = true,
                description = "By when the results are promised; not before closesOn",
                examples = "2025-05-20")
        LocalDate resultsDueOn,

        @Schema(
                nullable = true,
                description = "The day samples are shown to the panel and the retailers",
                examples = "2025-05-06")
        LocalDate sessionOn,

        @Size(min = 1, max = 200) @NoNik @Schema(nullable = true, examples = "Sentra IKM Maja Citra Kinarya")
        String sessionVenue,

        @Schema(
                description =
                        "Until the round is closed, curators and viewers see nothing of what was submitted (tersegel)",
                defaultValue = "false",
                examples = "false")
        Boolean sealed) {

    private static final String REGION = "\\d{2}(\\.\\d{2}(\\.\\d{2})?)?";

    RoundFacts {
        timeZone = Objects.requireNonNullElse(timeZone, "Asia/Jakarta");
        eligibleRegions = Objects.requireNonNullElse(eligibleRegions, List.of());
        minimumReviews = Objects.requireNonNullElse(minimumReviews, 2);
        aggregation = Objects.requireNonNullElse(aggregation, Aggregation.MEAN);
        sealed = Objects.requireNonNullElse(sealed, false);
        caps = Objects.requireNonNullElse(caps, Caps.NONE);
    }
}
