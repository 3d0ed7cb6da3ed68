package id.kurasi.certification.certificate;

/** How somebody made sure that a certificate is real. */
public enum VerificationMethod {
    /** The paper itself was seen. */
    ORIGINAL_SEEN,
    /** The issuer's public register has it. */
    REGISTER_CHECKED,
    /** The issuer was asked and confirmed it. */
    ISSUER_CONFIRMED
}
