package id.kurasi.curation.tradingrule;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A term that goes beyond a rule. It warns and never refuses: whether the rule applies is for the two sides to know. */
@Schema(name = "OfferWarning", description = "A term that goes beyond a dated rule")
public record Warning(
        @Schema(examples = "TRADING_TERMS_PCT") Measure code,

        @Schema(examples = "Costs of trade of 18 % are above the 15 % that Permendag 23/2021 art. 11 allows.")
        String message,

        @Schema(examples = "trading-terms-15-pct") String rule,
        @Schema(examples = "15") BigDecimal cap,
        @Schema(examples = "Permendag 23/2021 art. 11") String source,

        @Schema(description = "SOURCED, or UNVERIFIED: check the law before relying on it", examples = "SOURCED")
        Certainty certainty,

        @Schema(description = "The same of the rule's first day", examples = "UNVERIFIED")
        Certainty dateCertainty) {}
