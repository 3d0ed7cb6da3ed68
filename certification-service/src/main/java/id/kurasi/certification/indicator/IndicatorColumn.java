package id.kurasi.certification.indicator;

import id.kurasi.file.export.Headed;

/** The headers of sheets of indicators. */
enum IndicatorColumn implements Headed {
    CODE("Kode", "Code"),
    NAME("Indikator", "Indicator"),
    UNIT("Satuan", "Unit"),
    YEAR("Tahun", "Year"),
    QUARTER("Triwulan", "Quarter"),
    PROVINCE("Provinsi", "Province"),
    REGENCY("Kabupaten/kota", "Regency"),
    DISTRICT("Kecamatan", "District"),
    CATEGORY("Kelompok produk", "Product group"),
    SUBCATEGORY("Kategori", "Category"),
    TYPE("Jenis sertifikat", "Certificate type"),
    SCHEME("Skema", "Scheme"),
    FUNDING_SOURCE("Sumber dana", "Funding source"),
    TOPIC("Topik pelatihan", "Training topic"),
    TARGET("Target", "Target"),
    VALUE("Realisasi", "Realisation"),
    PERCENTAGE("Capaian (%)", "Reached (%)"),
    CASES("Kasus", "Cases"),
    CERTIFICATES("Sertifikat", "Certificates"),
    BUSINESSES("Pelaku usaha", "Businesses"),
    PRODUCTS("Produk", "Products"),
    PLAN("Periode rencana", "Years of the plan"),
    PLAN_TARGET("Target rencana", "Target of the plan"),
    CUMULATIVE("Realisasi kumulatif", "Cumulative realisation"),
    PLAN_PERCENTAGE("Capaian rencana (%)", "Reached of the plan (%)"),
    REFERENCE_DATE("Tanggal acuan", "Reference date");

    private final String headerId;
    private final String headerEn;

    IndicatorColumn(String headerId, String headerEn) {
        this.headerId = headerId;
        this.headerEn = headerEn;
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
