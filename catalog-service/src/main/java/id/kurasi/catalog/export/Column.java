package id.kurasi.catalog.export;

import id.kurasi.file.export.Headed;

/**
 * The columns of exported sheets. An import takes each for what it is by either header, so that a sheet which was exported can
 * be imported again.
 *
 * <p>Several values in one cell are divided by {@code "; "}, and in quotation marks where they would be read as something else:
 * {@code "gula, merah"; garam}. Measures have a decimal comma and a unit after them ({@code 1,5 kg},
 * {@code 2000 pack}, {@code 180 hari}), prices are whole rupiah. Each attribute of a product has a column of its own after these,
 * headed {@code attributes.<code>} in both languages.
 */
public enum Column implements Headed {
    PRODUCT_ID("productId", "ID produk", "Product id"),
    STATE("state", "Status", "State"),
    PRODUCT_NAME("productName", "Nama produk", "Product name"),
    BRAND("brand", "Merek", "Brand"),
    /** The code of the category. */
    CATEGORY("category", "Kategori", "Category"),
    DESCRIPTION("description", "Deskripsi", "Description"),
    STORY("story", "Cerita produk", "Story"),
    RETAIL_PRICE("retailPrice", "Harga jual", "Retail price"),
    PRODUCER_PRICE("producerPrice", "Harga produsen", "Producer price"),
    NET_CONTENT("netContent", "Isi bersih", "Net content"),
    PACKAGING("packaging", "Kemasan", "Packaging"),
    STORAGE("storage", "Penyimpanan", "Storage"),
    SHELF_LIFE("shelfLife", "Masa simpan", "Shelf life"),
    /** Ingredients, with where they come from in brackets: {@code kedelai (nabati)}, {@code soybeans (plant)}. */
    COMPOSITION("composition", "Komposisi", "Composition"),
    PROCESSES("processes", "Proses produksi", "Production process"),
    GTIN("gtin", "Barcode", "Barcode"),
    CAPACITY("capacity", "Kapasitas per bulan", "Monthly capacity"),
    MINIMUM_ORDER("minimumOrder", "Minimum pemesanan", "Minimum order"),
    /** Days. */
    LEAD_TIME("leadTimeDays", "Waktu tunggu", "Lead time"),

    BUSINESS_ID("businessId", "ID usaha", "Business id"),
    BUSINESS_NAME("businessName", "Nama usaha", "Business name"),
    /** Empty for who may not see it. */
    NIB("nib", "NIB", "NIB"),
    /** Whether there is one; never the number. */
    TAX_REGISTERED("taxRegistered", "NPWP", "NPWP"),
    /** The code; the names beside it are of the same region. */
    REGION("region", "Wilayah", "Region"),
    PROVINCE("province", "Provinsi", "Province"),
    REGENCY("regency", "Kabupaten/kota", "Regency or city"),
    DISTRICT("district", "Kecamatan", "District"),
    BUSINESS_SCALE("businessScale", "Skala usaha", "Business scale"),
    SCALE_BASIS("scaleBasis", "Dasar skala", "Basis of the scale"),
    INDUSTRY_SCALE("industryScale", "Skala industri", "Industry scale"),
    KBLI_2020("kbli2020", "KBLI 2020", "KBLI 2020"),
    KBLI_2025("kbli2025", "KBLI 2025", "KBLI 2025"),
    /** Codes of categories that the business says it makes. */
    COMMODITY("commodity", "Komoditi", "Commodity"),
    /** Organisations that foster it now. */
    FOSTERED_BY("fosteredBy", "Pembina", "Fostered by"),
    /** As many dates as there are organisations, in their order. */
    FOSTERED_SINCE("fosteredSince", "Dibina sejak", "Fostered since"),
    INDUSTRY_CENTRE("industryCentre", "Sentra", "Industry centre"),
    ASSOCIATION("association", "Asosiasi", "Association"),
    COMMUNITY("community", "Komunitas", "Community");

    private final String field;
    private final String headerId;
    private final String headerEn;

    Column(String field, String headerId, String headerEn) {
        this.field = field;
        this.headerId = headerId;
        this.headerEn = headerEn;
    }

    /** What it is called where columns are mapped. */
    public String field() {
        return field;
    }

    @Override
    public String headerId() {
        return headerId;
    }

    @Override
    public String headerEn() {
        return headerEn;
    }
}
