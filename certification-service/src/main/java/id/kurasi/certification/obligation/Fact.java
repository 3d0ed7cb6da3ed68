package id.kurasi.certification.obligation;

/** What meets a requirement without being a certificate kept here. */
public enum Fact {
    /** The product has a barcode (GTIN-13). */
    GTIN,
    /** The business has a business number (nomor induk berusaha). */
    NIB,
    /** The business has shown its tax number (NPWP). The number itself is not kept, since a person's is the citizen's number. */
    NPWP
}
