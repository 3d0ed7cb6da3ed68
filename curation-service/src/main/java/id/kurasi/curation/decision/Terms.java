package id.kurasi.curation.decision;

import id.kurasi.kit.privacy.NoNik;
import id.kurasi.kit.problem.Violation;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** On what terms a retailer takes a product (<i>syarat kerja sama</i>). Money is whole rupiah, for one piece. */
@Schema(name = "Terms", description = "On what terms the retailer takes the product")
public record Terms(
        @NotNull @Schema(examples = "CONSIGNMENT") SupplyModel supplyModel,

        @NotNull
        @Min(1)
        @Max(MOST_RUPIAH)
        @Schema(description = "What the producer gets for a piece; at most the retail price", examples = "12000")
        Long producerPriceIdr,

        @NotNull @Min(1) @Max(MOST_RUPIAH) @Schema(examples = "18000")
        Long retailPriceIdr,

        @NotNull @Min(1) @Max(1_000_000) @Schema(examples = "50")
        Integer minimumOrder,

        @Size(min = 1, max = 40) @NoNik @Schema(description = "Of minimumOrder and capacityPerMonth", examples = "pack")
        String minimumOrderUnit,

        @Min(1) @Max(100_000_000) @Schema(description = "What the producer can deliver in a month", examples = "2000")
        Integer capacityPerMonth,

        @Min(0) @Max(365) @Schema(description = "From order to delivery", examples = "7")
        Integer leadTimeDays,

        @NotNull @Min(0) @Max(365) @Schema(description = "Days from delivery or sale to payment", examples = "14")
        Integer paymentDays,

        @Schema(description = "How often consigned goods are settled", examples = "MONTHLY")
        SettlementCycle settlementCycle,

        @Schema(description = "What becomes of unsold or spoilt goods", examples = "UNSOLD_AND_EXPIRED")
        ReturnPolicy returnPolicy,

        @Min(0) @Max(3650) @Schema(description = "At delivery", examples = "90")
        Integer minimumRemainingShelfLifeDays,

        @Min(0) @Max(MOST_RUPIAH) @Schema(description = "Once, for the item in all outlets", examples = "500000")
        Long listingFeeIdr,

        @Min(1) @Max(100_000) @Schema(description = "In how many outlets the item is listed", examples = "12")
        Integer outlets,

        @DecimalMin("0")
        @DecimalMax("100")
        @Digits(integer = 3, fraction = 2)
        @Schema(description = "Costs of trade (trading terms) outside the regular discount, in percent", examples = "5")
        BigDecimal tradingTermPct,

        @Min(1) @Max(730) @Schema(examples = "90") Integer trialPeriodDays,

        @Size(min = 1, max = 200)
        @NoNik
        @Schema(description = "A place, no person", examples = "Central warehouse, Denpasar")
        String deliveryPoint,

        @Schema(examples = "2025-07-01") LocalDate contractFrom,

        @Schema(description = "Not before contractFrom", examples = "2026-06-30")
        LocalDate contractTo) {

    private static final long MOST_RUPIAH = 1_000_000_000_000L;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Terms {
        // 5, 5.0 and 5.00 are one percentage, and terms are compared
        tradingTermPct = tradingTermPct == null ? null : tradingTermPct.stripTrailingZeros();
    }

    /** How often consigned goods are settled (<i>periode penyelesaian</i>). */
    public enum SettlementCycle {
        WEEKLY,
        BIWEEKLY,
        MONTHLY
    }

    /** Who bears what is not sold (<i>retur</i>). */
    public enum ReturnPolicy {
        NO_RETURNS,
        DEFECTIVE_ONLY,
        EXPIRED_ONLY,
        UNSOLD_AND_EXPIRED
    }

    /** What does not fit together; each field for itself is looked at before. */
    public List<Violation> violations() {
        var violations = new ArrayList<Violation>();
        if (producerPriceIdr > retailPriceIdr) {
            violations.add(Violation.body("terms.producerPriceIdr", "AboveRetailPrice"));
        }
        violations.addAll(PlausibleDay.violations("terms.contractFrom", contractFrom));
        violations.addAll(PlausibleDay.violations("terms.contractTo", contractTo));
        if (contractFrom != null && contractTo != null && contractTo.isBefore(contractFrom)) {
            violations.add(Violation.body("terms.contractTo", "ContractEndsBeforeItBegins"));
        }
        return violations;
    }

    /** Margin: the retailer's share of what the customer pays, in percent. */
    BigDecimal retailerMarginPct() {
        return percentOf(retailPriceIdr);
    }

    /** Markup: what the retailer adds to what it pays, in percent. People mix the two; a margin of 33.33 is a markup of 50. */
    BigDecimal retailerMarkupPct() {
        return percentOf(producerPriceIdr);
    }

    private BigDecimal percentOf(long base) {
        return BigDecimal.valueOf(retailPriceIdr - producerPriceIdr)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(base), 2, RoundingMode.HALF_UP);
    }
}
