package id.kurasi.curation.decision;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
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
        List<Condition> conditions,

        @Schema(nullable = true, examples = "Please use a pouch that seals.")
        String noteToBusiness,

        @Schema(
                description = "Null for everyone but the buyers of this retailer",
                nullable = true,
                examples = "Fits the airport shops, not the city ones.")
        String internalNote,

        boolean overridesRecommendation,
        @Schema(nullable = true) Instant decidedAt) {

    @Schema(name = "AgreedTerms", description = "On what terms the retailer takes the product")
    record TermsView(
            @Schema(examples = "CONSIGNMENT") SupplyModel supplyModel,
            @Schema(examples = "12000") long producerPriceIdr,
            @Schema(examples = "18000") long retailPriceIdr,

            @Schema(description = "(retail − producer) / retail, in percent", examples = "33.33")
            BigDecimal retailerMarginPct,

            @Schema(examples = "50") int minimumOrder,
            @Schema(examples = "14") int paymentDays,

            @Schema(nullable = true, examples = "90") Integer minimumRemainingShelfLifeDays) {

        static TermsView of(Terms terms) {
            return new TermsView(
                    terms.supplyModel(),
                    terms.producerPriceIdr(),
                    terms.retailPriceIdr(),
                    terms.retailerMarginPct(),
                    terms.minimumOrder(),
                    terms.paymentDays(),
                    terms.minimumRemainingShelfLifeDays());
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
                decision.conditions,
                notes == Notes.NONE ? null : decision.noteToBusiness,
                notes == Notes.ALL ? decision.internalNote : null,
                decision.overridesRecommendation,
                decision.decidedAt);
    }
}
