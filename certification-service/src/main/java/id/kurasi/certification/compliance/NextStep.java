package id.kurasi.certification.compliance;

/** What the agency can do about a requirement that is not met. */
public enum NextStep {
    /** Help the business to apply for a certificate. */
    START_CASE,
    RENEW_CERTIFICATE,
    /** Report the new recipe, or the new place, to the issuer, then have the certificate re-verified. */
    REVERIFY_CERTIFICATE,
    /** Check the certificate that is recorded already. */
    VERIFY_CERTIFICATE,
    /** Clear up why the certificate is suspended. */
    RESOLVE_SUSPENSION,
    /** An application lies with the issuer: see what keeps it. */
    AWAIT_ISSUER,
    /** Help the business to get it (barcode, NIB, NPWP), and record it. */
    OBTAIN,
    /** Ask the business, and say it with the next check; in the catalog, where it has a place. */
    STATE_FACT
}
