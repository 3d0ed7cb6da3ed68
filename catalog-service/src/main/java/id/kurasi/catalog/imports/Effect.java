package id.kurasi.catalog.imports;

/** What a row does to the business or the product it is about. */
public enum Effect {
    CREATED,
    UPDATED,
    UNCHANGED
}
