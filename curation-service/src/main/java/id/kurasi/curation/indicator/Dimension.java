package id.kurasi.curation.indicator;

import com.fasterxml.jackson.annotation.JsonValue;

/** What indicators may be broken down by. */
public enum Dimension {
    /** Provinsi. */
    province("left(c.region, 2)", 2),
    /** Kabupaten/kota. */
    regency("left(c.region, 5)", 5),
    /** Kecamatan. */
    district("c.region", 8),
    /** Product group (kelompok produk). */
    category("c.category_group", 0),
    /** Ritel. */
    retailer("c.retailer", 0),
    /** Putaran. */
    round("c.round_id", 0),
    /** Of a decline (alasan). */
    reason("c.code", 0),
    /** Of the retailer of a partnership (jenis ritel). */
    type("", 0),
    /** Of a partnership, as it is now (status). */
    state("", 0);

    private final String column;
    private final int regionWidth;

    Dimension(String column, int regionWidth) {
        this.column = column;
        this.regionWidth = regionWidth;
    }

    String column() {
        return column;
    }

    boolean isRegion() {
        return regionWidth > 0;
    }

    int regionWidth() {
        return regionWidth;
    }

    @JsonValue
    String label() {
        return name();
    }
}
