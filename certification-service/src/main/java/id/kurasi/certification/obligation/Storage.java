package id.kurasi.certification.obligation;

/** How a product must be kept. */
public enum Storage {
    AMBIENT,
    CHILLED,
    FROZEN
}
