package id.kurasi.catalog.media;

/** What is kept beside a product. */
enum MediumKind {
    /** A photo (foto), kept as JPEG in three sizes. */
    PHOTO("image/jpeg", 12),
    /** A document (dokumen), kept as it came. */
    DOCUMENT("application/pdf", 10);

    private final String mediaType;
    private final int mostOfAProduct;

    MediumKind(String mediaType, int mostOfAProduct) {
        this.mediaType = mediaType;
        this.mostOfAProduct = mostOfAProduct;
    }

    String mediaType() {
        return mediaType;
    }

    int mostOfAProduct() {
        return mostOfAProduct;
    }
}
