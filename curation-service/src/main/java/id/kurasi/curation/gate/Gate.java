package id.kurasi.curation.gate;

/** What a product must pass before anybody looks at it (<i>syarat kurasi</i>). */
public enum Gate {
    // of the round, asked once
    PRODUCT_PUBLISHED,
    CATEGORY,
    REGION,
    WINDOW,
    CAP_PER_BUSINESS,
    CAP_PER_ROUND,

    // of each retailer, by the rules of its requirement profile
    /** The business has its registration number (<i>NIB</i>). */
    NIB,
    HALAL,
    /** <i>P-IRT</i> or <i>BPOM MD</i>. */
    FOOD_LICENCE,
    SNI,
    /** <i>Merek</i>. */
    TRADEMARK,
    /** A bar code for the tills. */
    GTIN,
    /** Price, capacity, minimum order and lead time are known. */
    PRODUCT_FACTS,
    /** The shelf life is known. */
    SHELF_LIFE
}
