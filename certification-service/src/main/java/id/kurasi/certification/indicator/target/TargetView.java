package id.kurasi.certification.indicator.target;

import id.kurasi.certification.indicator.IndicatorCode;
import id.kurasi.kit.web.Versioned;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CertificationTarget", description = "What an agency means to reach of an indicator (target kinerja)")
public record TargetView(
        UUID id,
        long version,
        Instant createdAt,
        Instant updatedAt,
        @Schema(examples = "FACIL_ISSUED") IndicatorCode indicator,

        @Schema(description = "Of which region (wilayah)", examples = "35.76")
        String regionCode,

        @Schema(description = "A certificate type, of TRAINED a topic; ALL for all together", examples = "HALAL")
        String type,

        @Schema(description = "A fiscal year (Renja), or the years of a plan (Renstra)", examples = "2026")
        String years,

        @Schema(description = "In the indicator's unit; null when it was lifted", nullable = true, examples = "40")
        BigDecimal value)
        implements Versioned {

    /** For the list. */
    public TargetView(UUID id, long version, Instant createdAt, Instant updatedAt, TargetKey key, BigDecimal value) {
        this(
                id,
                version,
                createdAt,
                updatedAt,
                key.indicator(),
                key.regionCode(),
                key.kind(),
                key.years(),
                plain(value));
    }

    int firstYear() {
        return Integer.parseInt(years.substring(0, 4));
    }

    /** 40, not 40.00. */
    static BigDecimal plain(BigDecimal value) {
        return value == null ? null : new BigDecimal(value.stripTrailingZeros().toPlainString());
    }

    static TargetView of(CertificationTarget target) {
        return new TargetView(
                target.id(), target.version(), target.createdAt(), target.updatedAt(), target.key(), target.value());
    }
}
