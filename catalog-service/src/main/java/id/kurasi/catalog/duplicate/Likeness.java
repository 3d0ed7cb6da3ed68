package id.kurasi.catalog.duplicate;

/** Why two records may be one. Names are compared without case, spaces, punctuation and legal form. */
public enum Likeness {
    /** The same barcode, of which one has been archived since. */
    SAME_GTIN,
    /** The same name, in the same regency or of the same business. */
    SAME_NAME,
    /** A name that differs by a few letters, in the same regency or of the same business. */
    SIMILAR_NAME
}
