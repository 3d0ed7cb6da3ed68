package id.kurasi.certification.number;

/** What a number is the number of. */
public enum NumberKind {
    /** The certificate or registration itself. */
    CERTIFICATE,
    /** A filed application (permohonan): evidence for many programmes before the certificate exists. */
    APPLICATION,
    /** A number of another paper that people take for the certificate's; it is never accepted. */
    MISTAKEN,
    /** Written in place of the certificate's number often enough to be known, but proving nothing as it stands. */
    DOUBTFUL,
    /** The standard which the certificate attests, as in SNI. */
    STANDARD;

    /** Whether it stands for the certificate or for its application. */
    public boolean isEvidence() {
        return this == CERTIFICATE || this == APPLICATION;
    }
}
