package id.kurasi.curation.tradingrule;

import id.kurasi.curation.retailer.RetailerType;
import id.kurasi.kit.web.Versioned;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "TradingRule", description = "What the law lets a retailer ask of a supplier (batas syarat perdagangan)")
record TradingRuleView(
        @Schema(examples = "trading-terms-15-pct") String id,
        long version,

        @Schema(description = "STANDING, ENDED or SUPERSEDED", examples = "STANDING")
        TradingRuleState state,

        @Schema(examples = "TRADING_TERMS_PCT") Measure measure,

        @Schema(nullable = true, description = "The only type of retailer it speaks of", examples = "MINIMARKET")
        RetailerType retailerType,

        @Schema(description = "Percent or rupiah, by its measure", examples = "15")
        BigDecimal cap,

        @Schema(examples = "2021-04-01") LocalDate inForceFrom,
        @Schema(nullable = true, examples = "2027-12-31") LocalDate inForceUntil,

        @Schema(
                description = "Whether its first day is SOURCED, or UNVERIFIED: check it before relying on it",
                examples = "UNVERIFIED")
        Certainty dateCertainty,

        @Schema(examples = "Permendag 23/2021 art. 11") String source,

        @Schema(description = "SOURCED, or UNVERIFIED: check the law before relying on it", examples = "SOURCED")
        Certainty certainty,

        @Schema(nullable = true, examples = "Outside the regular discount.")
        String remark,

        @Schema(nullable = true, description = "The rule that took its place", examples = "trading-terms-2027")
        String supersededBy,

        @Schema(nullable = true, description = "By what it ended without a successor", examples = "Permendag 12/2027")
        String endSource,

        Instant recordedAt,

        @Schema(description = "Who stated it; system for what came with the program", examples = "system")
        String recordedBy)
        implements Versioned {

    static TradingRuleView of(TradingRule rule) {
        return new TradingRuleView(
                rule.id,
                rule.version,
                rule.state(),
                rule.measure,
                rule.retailerType,
                rule.cap,
                rule.inForceFrom,
                rule.inForceUntil,
                rule.dateCertainty,
                rule.source,
                rule.certainty,
                rule.remark,
                rule.supersededBy,
                rule.endSource,
                rule.recordedAt,
                rule.recordedBy);
    }
}
