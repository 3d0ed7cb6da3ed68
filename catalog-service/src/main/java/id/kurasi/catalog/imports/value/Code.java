package id.kurasi.catalog.imports.value;

/**
 * What an import has to say about a row. Its words are the texts {@code import.<code>} and, for what to do about it,
 * {@code import.<code>.fix}.
 */
public enum Code {
    // -- of any cell
    FORMULA(true),
    CELL_ERROR(true),
    TEXT_TOO_LONG(true),
    NUMBER_INVALID(true),
    DATE_INVALID(true),
    /** A rule of the API which the parts below did not foresee; the text takes its message. */
    INVALID(true),
    PERSONAL_NUMBER_REMOVED(false),

    // -- of a business
    NOTHING_TO_IMPORT(false),
    BUSINESS_MISSING(true),
    BUSINESS_NAME_UNUSABLE(true),
    BUSINESS_AMBIGUOUS(true),
    BUSINESS_UNKNOWN(true),
    BUSINESS_DIFFERS_FROM_ROW(true),
    SAME_BUSINESS_AS_ROW(false),
    SAME_NAME_OTHER_NIB(false),
    NAME_CHANGED(false),
    NIB_INVALID(true),
    NIB_DIGITS_LOST(true),
    NIB_LEADING_ZERO_LOST(true),
    NIB_TAKEN(true),
    /** A note: the number of a natural person is the citizen's number. */
    TAX_NUMBER_REMOVED(false),
    TAX_NUMBER_UNREADABLE(false),
    SCALE_UNKNOWN(true),
    SCALE_ASSUMED(false),
    SALES_UNREADABLE(false),
    KBLI_INVALID(true),
    KBLI_UNLISTED(false),
    COMMODITY_UNKNOWN(false),

    // -- of a place
    REGION_MISSING(true),
    REGION_UNKNOWN(true),
    REGION_AMBIGUOUS(true),
    REGION_TOO_WIDE(true),
    REGION_OUTSIDE_YOURS(true),
    DISTRICT_UNKNOWN(false),
    REGION_CODE_CONTRADICTS_NAME(false),
    REGION_KIND_BY_HEADER(false),

    // -- of a contact
    PHONE_UNREADABLE(false),
    PHONE_SEVERAL(false),
    EMAIL_UNREADABLE(false),

    // -- of a product
    PRODUCT_NAME_UNUSABLE(true),
    PRODUCT_SEVERAL(false),
    PRODUCT_AMBIGUOUS(true),
    PRODUCT_ARCHIVED(true),
    PRODUCT_UNKNOWN(true),
    SAME_PRODUCT_AS_ROW(false),
    PRODUCT_DIFFERS_FROM_ROW(true),
    CATEGORY_MISSING(true),
    CATEGORY_UNKNOWN(true),
    CATEGORY_GUESSED(false),
    PRICE_INVALID(true),
    PRICE_RANGE(false),
    ZERO_TAKEN_AS_EMPTY(false),
    NET_CONTENT_INVALID(true),
    NET_CONTENT_UNIT_MISSING(true),
    NET_CONTENT_SEVERAL(false),
    SHELF_LIFE_INVALID(true),
    SHELF_LIFE_SEVERAL(false),
    SHELF_LIFE_IN_DAYS_ASSUMED(false),
    STORAGE_UNKNOWN(true),
    GTIN_INVALID(true),
    GTIN_DIGITS_LOST(true),
    GTIN_CHECK_DIGIT(true),
    GTIN_TAKEN(true),
    CAPACITY_INVALID(true),
    CAPACITY_NOT_PER_MONTH(true),
    ATTRIBUTE_INVALID(true),

    // -- of writing it
    CHANGED_MEANWHILE(true),
    CONFLICT(true);

    private final boolean refuses;

    Code(boolean refuses) {
        this.refuses = refuses;
    }

    /** Whether a row with this is left out; else it is a warning beside a row that was imported. */
    public boolean refuses() {
        return refuses;
    }
}
