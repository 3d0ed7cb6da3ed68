package id.kurasi.certification.obligation;

import id.kurasi.certification.type.PlausibleDate;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rule as an administrator states it. */
@Schema(description = "A rule of law, or a wish of a kind of retailer, with its date and source")
public record AddObligation(
        @NotNull
        @Size(max = 80)
        @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
        @Schema(description = "Its name for good", examples = "halal-food-umk-2027")
        String id,

        @NotNull Basis basis,

        @Schema(nullable = true, description = "REQUIRED when left out")
        Severity severity,

        @NotNull
        @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}")
        @Schema(description = "What is asked for; rules with the same requirement are alternatives", examples = "HALAL")
        String requirement,

        @Size(max = 40)
        @Schema(
                nullable = true,
                description = "Category of the catalog; the rule holds for all below it. Null: for every product",
                examples = "FOOD_BEVERAGE")
        String category,

        @Size(min = 1, max = 4) @Schema(nullable = true, description = "Null: all", examples = "[\"MICRO\", \"SMALL\"]")
        List<@NotNull BusinessScale> businessScales,

        @Valid @Schema(nullable = true) Conditions conditions,

        @Min(1)
        @Max(36_500)
        @Schema(nullable = true, description = "A product which keeps for fewer days needs nothing", examples = "7")
        Integer minShelfLifeDays,

        @NotNull @Size(min = 1, max = 20) @Schema(description = "Each of these alone meets the requirement")
        List<@NotNull @Valid Proof> anyOf,

        @Size(min = 1, max = 20)
        @Schema(
                nullable = true,
                description = "Requirement profiles that ask for it; needed for PROFILE, null for LAW",
                examples = "[\"minimarket\"]")
        List<@NotNull @Size(max = 60) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*") String> profiles,

        @PlausibleDate
        @Schema(
                nullable = true,
                description =
                        "First day on which it is mandatory. May be null for a PROFILE that supersedes nothing: always",
                examples = "2027-10-17")
        LocalDate mandatoryFrom,

        @PlausibleDate
        @Schema(
                nullable = true,
                description = "Last day on which it is mandatory; null: no end known",
                examples = "2030-12-31")
        LocalDate mandatoryUntil,

        @NotBlank @Size(max = 300) @NoNik @Schema(examples = "PP 42/2024 art. 160")
        String source,

        @Size(max = 1000) @NoNik @Schema(nullable = true, description = "What is uncertain about it")
        String note,

        @Schema(nullable = true, description = "True when no legal text was read that says so; false when left out")
        Boolean unverified,

        @Size(max = 20)
        @Schema(
                nullable = true,
                description =
                        "Rules whose place it takes: they end on the day before its first. If-Match then carries the ETag of each",
                examples = "[\"halal-food-umk\"]")
        List<@NotBlank @Size(max = 80) String> supersedes) {

    public AddObligation {
        severity = severity == null ? Severity.REQUIRED : severity;
        conditions = conditions == null ? Conditions.NONE : conditions;
        unverified = unverified != null && unverified;
        supersedes = supersedes == null ? List.of() : supersedes;
    }
}
