package id.kurasi.curation.decision;

/** Why a retailer declines, in codes that an agency can coach by (domain: the list of improvement reasons). */
public enum DeclineReason {
    LEGALITY_MISSING,
    CERT_EXPIRED,
    HALAL_MISSING,
    /** For example P-IRT used for frozen food. */
    LICENCE_WRONG_TYPE,
    LABEL_INCOMPLETE,
    LABEL_DOCUMENT_MISMATCH,
    NO_EXPIRY_OR_BATCH_CODE,
    NO_NUTRITION_FACTS,
    /** Leaks, is not attractive, has the wrong size. */
    PACKAGING_WEAK,
    TASTE_OR_QUALITY,
    INCONSISTENT_QUALITY,
    FINISHING,
    PRICE_TOO_HIGH,
    MARGIN_INSUFFICIENT,
    CAPACITY_INSUFFICIENT,
    CONTINUITY_RISK,
    SHELF_LIFE_TOO_SHORT,
    NO_BARCODE,
    NOT_MARKET_SEGMENT,
    DUPLICATE_OF_ASSORTMENT,
    /** Print sold as batik; imported goods relabelled. */
    NOT_AUTHENTIC,
    DESIGN_OUTDATED,
    /** The mark belongs to someone else. */
    BRAND_CONFLICT,
    SAMPLE_NOT_PROVIDED,
    /** Only with a note to the business. */
    OTHER
}
