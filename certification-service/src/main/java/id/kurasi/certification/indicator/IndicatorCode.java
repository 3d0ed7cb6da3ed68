package id.kurasi.certification.indicator;

/** The indicators that this service computes. What each means is data, see {@link Indicator}. */
public enum IndicatorCode {
    FACIL_STARTED,
    FACIL_ISSUED,
    FACIL_REFUSED,
    FACIL_SUCCESS,
    FACIL_DAYS,
    CERT_HOLDERS,
    CERT_EXPIRING,
    TRAINED;

    /** Whether it is about a day, the last of the period; others are about all that happened in the period. */
    boolean isOfADay() {
        return this == CERT_HOLDERS || this == CERT_EXPIRING;
    }

    /** Whether nothing is told by null, because there is nothing to divide or to rank. */
    boolean isNullOfNothing() {
        return this == FACIL_SUCCESS || this == FACIL_DAYS;
    }
}
