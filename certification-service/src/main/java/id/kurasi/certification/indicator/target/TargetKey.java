package id.kurasi.certification.indicator.target;

import id.kurasi.certification.indicator.IndicatorCode;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What a target is set for.
 *
 * @param kind a certificate type or topic, {@link #ALL} for all together
 * @param fromYear the same as {@code toYear} for the target of a fiscal year (Renja), an earlier one for that of a plan (Renstra)
 */
@Embeddable
record TargetKey(
        @Enumerated(EnumType.STRING) IndicatorCode indicator,
        String regionCode,
        String kind,
        int fromYear,
        int toYear) {

    static final String ALL = "ALL";

    /** {@code 2026} or {@code 2025-2029}. */
    String years() {
        return fromYear == toYear ? String.valueOf(fromYear) : fromYear + "-" + toYear;
    }

    String path() {
        return "/v1/certification-targets/" + String.join("/", indicator.name(), regionCode, kind, years());
    }
}
