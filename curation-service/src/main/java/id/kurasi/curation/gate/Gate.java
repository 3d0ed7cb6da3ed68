package id.kurasi.curation.gate;

/** What a product must pass before anybody looks at it (<i>syarat kurasi</i>). */
public enum Gate {
    // of the round, asked once
    PRODUCT_PUBLISHED,
    CATEGORY,
    REGION,
    WINDOW,
    CAP_PER_BUSINESS,
    CAP_PER_CATEGORY,
    CAP_PER_REGION,
    CAP_PER_ROUND,

    // of each retailer, by its own rules and those of its requirement profile
    /** The business has its registration number (<i>NIB</i>). */
    NIB,
    /** The business is a registered taxpayer (<i>NPWP</i>). */
    NPWP,
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
    /** Enough photos to look at. */
    PHOTOS,
    /** What its label must state is known. */
    LABEL,
    /** The shelf life is known, and enough of it is left when the product reaches the shop. */
    SHELF_LIFE;

    /** Whether a retailer asks it, and so may do without. */
    public boolean isOfARetailer() {
        return compareTo(NIB) >= 0;
    }
}
