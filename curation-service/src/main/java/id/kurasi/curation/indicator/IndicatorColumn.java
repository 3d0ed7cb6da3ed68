package id.kurasi.curation.indicator;

import id.kurasi.file.export.Headed;

/** The headers of sheets of indicators. */
enum IndicatorColumn implements Headed {
    CODE("Kode", "Code"),
    UNIT("Satuan", "Unit"),
    PERIOD("Periode", "Period"),
    GROUP("Rincian", "Broken down by"),
    KEY("Nilai rincian", "Value"),
    FIGURE("Realisasi", "Realisation"),
    PRODUCTS("Produk", "Products"),
    BUSINESSES("Pelaku usaha", "Businesses"),
    ITEMS("Jumlah", "Items"),
    OUT_OF("Dari", "Out of"),
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
