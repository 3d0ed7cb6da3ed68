package id.kurasi.catalog.product;

/** How a product must be kept (penyimpanan). */
public enum Storage {
    /** Suhu ruang. */
    AMBIENT,
    /** Dingin. */
    CHILLED,
    /** Beku. */
    FROZEN
}
