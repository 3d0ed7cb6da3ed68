package id.kurasi.certification.type;

/** How the end of a certificate follows from what stands on the paper. */
public enum Validity {
    /** Nothing ends it but a change of what was certified (halal since 2022). */
    WHILE_UNCHANGED,
    /** A number of years from the day the application was filed (trademark). */
    YEARS_FROM_FILING,
    /** A number of years from the day of issue, unless the paper names its last day (Batikmark, BPOM). */
    YEARS_FROM_ISSUE,
    /** The paper names its last day (P-IRT, SNI). */
    FROM_DOCUMENT,
    /** No rule ends it; where the paper names a last day, that counts (copyright, laboratory test). */
    NONE
}
