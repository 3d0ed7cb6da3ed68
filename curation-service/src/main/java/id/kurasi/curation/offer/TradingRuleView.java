package id.kurasi.curation.offer;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "TradingRule", description = "What the law lets a retailer ask of a supplier (batas syarat perdagangan)")
record TradingRuleView(
        @Schema(examples = "trading-terms-15-pct") String id,
        @Schema(examples = "TRADING_TERMS_PCT") TradingRule.Measure measure,

        @Schema(nullable = true, description = "The only type of retailer it speaks of", examples = "MINIMARKET")
        String retailerType,

        @Schema(description = "Percent or rupiah, by its measure", examples = "15")
        BigDecimal cap,

        @Schema(examples = "2021-04-01") LocalDate inForceFrom,
        @Schema(nullable = true, examples = "2027-12-31") LocalDate inForceUntil,
        @Schema(examples = "Permendag 23/2021 art. 11") String source,

        @Schema(description = "SOURCED, or UNVERIFIED: check the law before relying on it", examples = "SOURCED")
        TradingRule.Certainty certainty,

        @Schema(nullable = true, examples = "Outside the regular discount.")
        String remark) {

    static TradingRuleView of(TradingRule rule) {
        return new TradingRuleView(
                rule.id,
                rule.measure,
                rule.retailerType,
                rule.cap,
                rule.inForceFrom,
                rule.inForceUntil,
                rule.source,
                rule.certainty,
                rule.remark);
    }
}
