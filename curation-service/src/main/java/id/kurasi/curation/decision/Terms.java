package id.kurasi.curation.decision;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** On what terms a retailer takes a product (<i>syarat kerja sama</i>). */
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

        @NotNull @Min(0) @Max(365) @Schema(description = "Days from delivery or sale to payment", examples = "14")
        Integer paymentDays,

        @Min(0) @Max(3650) @Schema(description = "At delivery", examples = "90")
        Integer minimumRemainingShelfLifeDays) {

    private static final long MOST_RUPIAH = 1_000_000_000_000L;

    /** Margin, not markup: the retailer's share of what the customer pays, in percent. */
    BigDecimal retailerMarginPct() {
        return BigDecimal.valueOf(retailPriceIdr - producerPriceIdr)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(retailPriceIdr), 2, RoundingMode.HALF_UP);
    }
}
