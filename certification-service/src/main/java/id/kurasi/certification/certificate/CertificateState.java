package id.kurasi.certification.certificate;

/** How far a certificate's record has come. What it is worth on a date is its {@code Meaning}. */
public enum CertificateState {
    /** Written down; the agency has next to check it. */
    RECORDED,
    /** Checked against the original, the register or the issuer's word. */
    VERIFIED,
    /** Set aside for a time; the agency reinstates or revokes it. */
    SUSPENDED,
    /** Void. Final. */
    REVOKED
}
