package id.kurasi.certification.obligation;

import id.kurasi.kit.web.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One obligation (kewajiban): who needs what, from when, and by what source. */
@Schema(name = "Obligation", description = "Who needs what, from when, and by what source")
public record Rule(
        @Schema(examples = "halal-food-umk") String id,
        long version,
        RuleState state,
        Basis basis,
        Severity severity,

        @Schema(description = "What is asked for", examples = "HALAL")
        String requirement,

        @Schema(
                nullable = true,
                description = "Category of the catalog; the rule holds for all below it. Null: for every product",
                examples = "FOOD_BEVERAGE")
        String category,

        @Schema(
                nullable = true,
                description = "Scales of business concerned; null: all",
                examples = "[\"MICRO\", \"SMALL\"]")
        List<BusinessScale> businessScales,

        Conditions conditions,

        @Schema(nullable = true, description = "A product which keeps for fewer days needs nothing", examples = "7")
        Integer minShelfLifeDays,

        @Schema(description = "Each of these alone meets the requirement")
        List<Proof> anyOf,

        @Schema(
                nullable = true,
                description = "Requirement profiles that ask for it; null for a law",
                examples = "[\"minimarket\"]")
        List<String> profiles,

        @Schema(
                nullable = true,
                description = "First day on which it is mandatory; null: always",
                examples = "2026-10-17")
        LocalDate mandatoryFrom,

        @Schema(
                nullable = true,
                description =
                        "Last day on which it is mandatory; null: no end known. A day before the first one: it was replaced before"
                                + " it began, and has never applied",
                examples = "2030-12-31")
        LocalDate mandatoryUntil,

        @Schema(examples = "PP 42/2024 art. 160") String source,

        @Schema(nullable = true, description = "What is uncertain about it")
        String note,

        @Schema(description = "Whether no legal text was read that says so, or its first day is not known")
        boolean unverified,

        @Schema(nullable = true, description = "The rule that took its place", examples = "halal-food-umk-2027")
        String supersededBy,

        @Schema(nullable = true, description = "By what it was ended without a successor", examples = "PP 12/2030")
        String endSource,

        @Schema(examples = "2026-11-21T03:00:00Z") Instant recordedAt,

        @Schema(examples = "admin") String recordedBy)
        implements Versioned {

    public boolean restsOnLaw() {
        return basis == Basis.LAW;
    }

    public boolean isRequired() {
        return severity == Severity.REQUIRED;
    }

    /** @param profile null for none */
    public boolean isAskedBy(String profile) {
        return profiles != null && profiles.contains(profile);
    }

    /**
     * Whether the rule speaks of such products at all. A business of unknown scale is concerned, since missing data must not
     * free it from the law.
     */
    public Concern concern(Subject subject) {
        var speaks = (category == null || subject.categoryPath().contains(category))
                && (businessScales == null || subject.scale() == null || businessScales.contains(subject.scale()));
        return speaks ? conditions.concern(subject) : Concern.NO;
    }

    public boolean isInForceOn(LocalDate date) {
        return (mandatoryFrom == null || !date.isBefore(mandatoryFrom)) && !hasEndedBy(date);
    }

    /** Also before its first day, when it was replaced before that came. */
    public boolean hasEndedBy(LocalDate date) {
        return mandatoryUntil != null
                && (date.isAfter(mandatoryUntil) || (mandatoryFrom != null && mandatoryUntil.isBefore(mandatoryFrom)));
    }

    /** @param shelfLifeDays null when unknown, and then the rule counts */
    public boolean exemptsShelfLife(Integer shelfLifeDays) {
        return minShelfLifeDays != null && shelfLifeDays != null && shelfLifeDays < minShelfLifeDays;
    }

    /** Whether such a product needs what the rule asks for, on that day. */
    public boolean obliges(Subject subject, LocalDate on) {
        return isInForceOn(on) && concern(subject) == Concern.YES && !exemptsShelfLife(subject.shelfLifeDays());
    }

    public List<Proof> proofsFor(Subject subject) {
        return anyOf.stream().filter(proof -> proof.serves(subject)).toList();
    }
}
