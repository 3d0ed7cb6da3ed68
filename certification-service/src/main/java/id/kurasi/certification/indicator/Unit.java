package id.kurasi.certification.indicator;

/** In what an indicator is told. */
public enum Unit {
    CASE,
    PERCENT,
    /** Calendar days. */
    DAY,
    BUSINESS,
    CERTIFICATE,
    PERSON
}
