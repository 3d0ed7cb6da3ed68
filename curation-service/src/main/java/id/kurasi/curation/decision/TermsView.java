package id.kurasi.curation.decision;

import id.kurasi.curation.decision.Terms.ReturnPolicy;
import id.kurasi.curation.decision.Terms.SettlementCycle;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AgreedTerms", description = "On what terms the retailer takes the product, margin and markup reckoned")
public record TermsView(
        @Schema(examples = "CONSIGNMENT") SupplyModel supplyModel,
        @Schema(examples = "12000") long producerPriceIdr,
        @Schema(examples = "18000") long retailPriceIdr,

        @Schema(description = "Margin: (retail − producer) / retail, in percent", examples = "33.33")
        BigDecimal retailerMarginPct,

        @Schema(description = "Markup: (retail − producer) / producer, in percent", examples = "50.00")
        BigDecimal retailerMarkupPct,

        @Schema(examples = "50") int minimumOrder,
        @Schema(nullable = true, examples = "pack") String minimumOrderUnit,
        @Schema(nullable = true, examples = "2000") Integer capacityPerMonth,
        @Schema(nullable = true, examples = "7") Integer leadTimeDays,
        @Schema(examples = "14") int paymentDays,
        @Schema(nullable = true, examples = "MONTHLY") SettlementCycle settlementCycle,

        @Schema(nullable = true, examples = "UNSOLD_AND_EXPIRED")
        ReturnPolicy returnPolicy,

        @Schema(nullable = true, examples = "90") Integer minimumRemainingShelfLifeDays,
        @Schema(nullable = true, examples = "500000") Long listingFeeIdr,
        @Schema(nullable = true, examples = "12") Integer outlets,
        @Schema(nullable = true, examples = "5") BigDecimal tradingTermPct,
        @Schema(nullable = true, examples = "90") Integer trialPeriodDays,

        @Schema(nullable = true, examples = "Central warehouse, Denpasar")
        String deliveryPoint,

        @Schema(nullable = true, examples = "2025-07-01") LocalDate contractFrom,
        @Schema(nullable = true, examples = "2026-06-30") LocalDate contractTo) {

    public static TermsView of(Terms terms) {
        return new TermsView(
                terms.supplyModel(),
                terms.producerPriceIdr(),
                terms.retailPriceIdr(),
                terms.retailerMarginPct(),
                terms.retailerMarkupPct(),
                terms.minimumOrder(),
                terms.minimumOrderUnit(),
                terms.capacityPerMonth(),
                terms.leadTimeDays(),
                terms.paymentDays(),
                terms.settlementCycle(),
                terms.returnPolicy(),
                terms.minimumRemainingShelfLifeDays(),
                terms.listingFeeIdr(),
                terms.outlets(),
                terms.tradingTermPct() == null ? null : terms.tradingTermPct().setScale(2),
                terms.trialPeriodDays(),
                terms.deliveryPoint(),
                terms.contractFrom(),
                terms.contractTo());
    }
}
