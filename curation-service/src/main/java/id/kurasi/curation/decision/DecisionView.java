package id.kurasi.curation.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Decision", description = "What one retailer decided (keputusan); notes only for whom they are meant")
public record DecisionView(
        @Schema(examples = "the-keranjang-bali") String retailer,

        @Schema(
                description = "PENDING, SHORTLISTED, ACCEPTED, ACCEPTED_WITH_CONDITIONS or DECLINED",
                examples = "PENDING")
        DecisionState state,

        @Schema(description = "Why it was declined", examples = "[\"PACKAGING_WEAK\"]")
        List<DeclineReason> reasons,

        @Schema(nullable = true) TermsView terms,

        @Schema(nullable = true, description = "Number of the offer that both sides agreed to", examples = "3")
        Integer agreedOffer,

        List<ConditionReference> conditions,

        @Schema(nullable = true, examples = "Please use a pouch that seals.")
        String noteToBusiness,

        @Schema(
                description = "Null for everyone but the buyers of this retailer",
                nullable = true,
                examples = "Fits the airport shops, not the city ones.")
        String internalNote,

        boolean overridesRecommendation,
        @Schema(nullable = true) Instant decidedAt) {

    @Schema(name = "ConditionReference", description = "A condition and where it stands; in full under its own path")
    record ConditionReference(
            UUID id,

            @Schema(examples = "Nutrition facts on the label")
            String text,

            @Schema(examples = "2025-06-30") LocalDate dueOn,
            @Schema(examples = "OPEN") ConditionState state) {

        static ConditionReference of(Condition condition) {
            return new ConditionReference(condition.id, condition.text, condition.dueOn, condition.state);
        }
    }

    /** Which notes a reader gets. */
    public enum Notes {
        NONE,
        TO_BUSINESS,
        ALL
    }

    public static DecisionView of(Decision decision, Notes notes) {
        return new DecisionView(
                decision.retailer,
                decision.state,
                decision.reasons,
                decision.terms == null ? null : TermsView.of(decision.terms),
                decision.agreedOffer,
                decision.conditions.stream().map(ConditionReference::of).toList(),
                notes == Notes.NONE ? null : decision.noteToBusiness,
                notes == Notes.ALL ? decision.internalNote : null,
                decision.overridesRecommendation,
                decision.decidedAt);
    }
}
