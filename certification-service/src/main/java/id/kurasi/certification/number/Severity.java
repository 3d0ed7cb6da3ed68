package id.kurasi.certification.number;

/** How much a finding about a certificate weighs. */
public enum Severity {
    /** Worth a look; never in the way. Used where the rule itself is not confirmed by a source. */
    WARNING,
    /** A warning while the certificate is only recorded, but it cannot be verified like this. */
    ERROR
}
