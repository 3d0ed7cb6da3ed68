package id.kurasi.certification.obligation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One obligation (kewajiban): who needs which certificate, from when, and by what source. */
@Schema(name = "Obligation", description = "Who needs which certificate, from when, and by what source")
public record Rule(
        @Schema(examples = "halal-food-umk") String id,
        Basis basis,

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

        @Schema(nullable = true, description = "A product which keeps for fewer days needs nothing", examples = "7")
        Integer minShelfLifeDays,

        @Schema(description = "Each of these alone meets the requirement")
        List<AcceptedType> anyOf,

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
                description = "Last day on which it is mandatory; null: no end known",
                examples = "2030-12-31")
        LocalDate mandatoryUntil,

        @Schema(examples = "PP 42/2024 art. 160") String source,

        @Schema(nullable = true, description = "What is uncertain about it")
        String note) {

    public boolean restsOnLaw() {
        return basis == Basis.LAW;
    }

    /** @param profile null for none */
    public boolean isAskedBy(String profile) {
        return profiles != null && profiles.contains(profile);
    }

    /**
     * Whether the rule speaks of such products at all.
     *
     * @param categoryPath the product's category and all above it
     * @param scale null when unknown; the rule then counts, since missing data must not free a business from the law
     */
    public boolean concerns(Collection<String> categoryPath, BusinessScale scale) {
        return (category == null || categoryPath.contains(category))
                && (businessScales == null || scale == null || businessScales.contains(scale));
    }

    public boolean isInForceOn(LocalDate date) {
        return (mandatoryFrom == null || !date.isBefore(mandatoryFrom)) && !hasEndedBy(date);
    }

    public boolean hasEndedBy(LocalDate date) {
        return mandatoryUntil != null && date.isAfter(mandatoryUntil);
    }

    /** @param shelfLifeDays null when unknown, and then the rule counts */
    public boolean exemptsShelfLife(Integer shelfLifeDays) {
        return minShelfLifeDays != null && shelfLifeDays != null && shelfLifeDays < minShelfLifeDays;
    }

    public List<String> typesFor(Storage storage) {
        return anyOf.stream()
                .filter(accepted -> accepted.serves(storage))
                .map(AcceptedType::type)
                .toList();
    }
}
