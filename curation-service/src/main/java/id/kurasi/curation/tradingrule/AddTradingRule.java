package id.kurasi.curation.tradingrule;

import id.kurasi.curation.retailer.RetailerType;
import id.kurasi.kit.privacy.NoNik;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AddTradingRule", description = "A cap of trading terms, with its dates and its source")
record AddTradingRule(
        @NotNull
        @Size(max = 80)
        @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
        @Schema(description = "Its name for good", examples = "trading-terms-2027")
        String id,

        @NotNull @Schema(examples = "TRADING_TERMS_PCT") Measure measure,

        @Schema(nullable = true, description = "The only type of retailer it speaks of; null: all")
        RetailerType retailerType,

        @NotNull
        @DecimalMin("0")
        @Digits(integer = 15, fraction = 2)
        @Schema(description = "Percent up to 100, or rupiah, by its measure", examples = "12.5")
        BigDecimal cap,

        @NotNull @Schema(description = "The first day on which it holds", examples = "2027-07-01")
        LocalDate inForceFrom,

        @Schema(nullable = true, description = "The last one; null: no end known", examples = "2030-12-31")
        LocalDate inForceUntil,

        @NotBlank @Size(max = 300) @NoNik @Schema(examples = "Permendag 1/2027 art. 11")
        String source,

        @Schema(description = "UNVERIFIED when left out", defaultValue = "UNVERIFIED", examples = "SOURCED")
        Certainty certainty,

        @Schema(
                description = "The same of its first day; UNVERIFIED when left out",
                defaultValue = "UNVERIFIED",
                examples = "SOURCED")
        Certainty dateCertainty,

        @Size(max = 1000) @NoNik @Schema(nullable = true, description = "What else is to be known")
        String remark,

        @Size(max = 20)
        @Schema(
                nullable = true,
                description =
                        "Rules whose place it takes: they end on the day before its first. If-Match then carries the ETag of each",
                examples = "[\"trading-terms-15-pct\"]")
        List<@NotBlank @Size(max = 80) String> supersedes) {

    AddTradingRule {
        certainty = Objects.requireNonNullElse(certainty, Certainty.UNVERIFIED);
        dateCertainty = Objects.requireNonNullElse(dateCertainty, Certainty.UNVERIFIED);
        supersedes = Objects.requireNonNullElse(supersedes, List.of());
    }
}
