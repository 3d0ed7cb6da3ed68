package id.kurasi.catalog.imports;

/** What became of a row. */
public enum RowOutcome {
    /** It added a business, a product, or both. */
    CREATED,
    /** It changed what was there. */
    UPDATED,
    /** All it says was known. */
    UNCHANGED,
    /** Left out as a whole; its problems say what to do. */
    REFUSED,
    /** It says nothing that could be imported: a subtotal, a number without anything beside it. */
    SKIPPED
}
