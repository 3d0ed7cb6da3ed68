package id.kurasi.catalog.imports.column;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** What a column of a sheet may be about. Its name in the API is that of the field it fills. */
public enum ImportField {
    BUSINESS_ID("businessId", Subject.BUSINESS),
    BUSINESS_NAME("businessName", Subject.BUSINESS),
    NIB("nib", Subject.BUSINESS),
    /** NPWP: only whether there is one is kept. */
    TAX_REGISTERED("taxRegistered", Subject.FIGURE),
    /** A code or a name of any level. */
    REGION("region", Subject.BUSINESS),
    PROVINCE("province", Subject.BUSINESS),
    REGENCY("regency", Subject.BUSINESS),
    DISTRICT("district", Subject.BUSINESS),
    BUSINESS_SCALE("businessScale", Subject.BUSINESS),
    SCALE_BASIS("scaleBasis", Subject.BUSINESS),
    INDUSTRY_SCALE("industryScale", Subject.BUSINESS),
    /** Rupiah a year; only the scale that follows is kept. */
    SALES("sales", Subject.FIGURE),
    SALES_MONTHLY("salesMonthly", Subject.FIGURE),
    CAPITAL("capital", Subject.FIGURE),
    INVESTMENT("investment", Subject.FIGURE),
    WORKERS("workers", Subject.FIGURE),
    WORKERS_MALE("workersMale", Subject.FIGURE),
    WORKERS_FEMALE("workersFemale", Subject.FIGURE),
    KBLI("kbli", Subject.BUSINESS),
    KBLI_2020("kbli2020", Subject.BUSINESS),
    KBLI_2025("kbli2025", Subject.BUSINESS),
    /** What the business makes, as categories. */
    COMMODITY("commodity", Subject.BUSINESS),
    FOSTERED_BY("fosteredBy", Subject.BUSINESS),
    FOSTERED_SINCE("fosteredSince", Subject.BUSINESS),
    INDUSTRY_CENTRE("industryCentre", Subject.BUSINESS),
    ASSOCIATION("association", Subject.BUSINESS),
    COMMUNITY("community", Subject.BUSINESS),

    CONTACT_PERSON("contactPerson", Subject.CONTACT),
    PHONE("phone", Subject.CONTACT),
    EMAIL("email", Subject.CONTACT),
    ADDRESS("address", Subject.CONTACT),

    PRODUCT_ID("productId", Subject.PRODUCT),
    PRODUCT_NAME("productName", Subject.PRODUCT),
    BRAND("brand", Subject.PRODUCT),
    /** Of the product; of the business when a row has no product. */
    CATEGORY("category", Subject.PRODUCT),
    DESCRIPTION("description", Subject.PRODUCT),
    STORY("story", Subject.PRODUCT),
    RETAIL_PRICE("retailPrice", Subject.PRODUCT),
    PRODUCER_PRICE("producerPrice", Subject.PRODUCT),
    NET_CONTENT("netContent", Subject.PRODUCT),
    NET_CONTENT_UNIT("netContentUnit", Subject.PRODUCT),
    PACKAGING("packaging", Subject.PRODUCT),
    STORAGE("storage", Subject.PRODUCT),
    SHELF_LIFE("shelfLife", Subject.PRODUCT),
    SHELF_LIFE_UNIT("shelfLifeUnit", Subject.PRODUCT),
    COMPOSITION("composition", Subject.PRODUCT),
    PROCESSES("processes", Subject.PRODUCT),
    GTIN("gtin", Subject.PRODUCT),
    CAPACITY("capacity", Subject.PRODUCT),
    CAPACITY_UNIT("capacityUnit", Subject.PRODUCT),
    MINIMUM_ORDER("minimumOrder", Subject.PRODUCT),
    LEAD_TIME("leadTimeDays", Subject.PRODUCT),

    /** About a person, and of no use here: dropped before anything is stored. */
    PERSONAL("personal", Subject.DROPPED),
    /** Kept elsewhere, as certificates are, or of no meaning, as row numbers: stays in the report and is not imported. */
    IGNORED("ignored", Subject.IGNORED);

    /** What a field is part of. */
    public enum Subject {
        BUSINESS,
        /** A figure of a business that is turned into a class before it is stored. */
        FIGURE,
        CONTACT,
        PRODUCT,
        DROPPED,
        IGNORED
    }

    private final String apiName;
    private final Subject subject;

    ImportField(String apiName, Subject subject) {
        this.apiName = apiName;
        this.subject = subject;
    }

    @JsonValue
    public String apiName() {
        return apiName;
    }

    public Subject subject() {
        return subject;
    }

    public boolean isImported() {
        return subject != Subject.DROPPED && subject != Subject.IGNORED;
    }

    @JsonCreator
    public static ImportField named(String apiName) {
        return find(apiName).orElseThrow(() -> new IllegalArgumentException(apiName));
    }

    public static Optional<ImportField> find(String apiName) {
        return Arrays.stream(values())
                .filter(field -> field.apiName.equals(apiName))
                .findFirst();
    }
}
