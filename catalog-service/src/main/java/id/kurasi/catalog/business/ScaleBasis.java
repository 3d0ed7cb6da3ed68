package id.kurasi.catalog.business;

/** By what the scale of a business was judged (PP 7/2021 art. 35). */
public enum ScaleBasis {
    /** Modal usaha, without land and building. */
    CAPITAL,
    /** Hasil penjualan tahunan. */
    SALES
}
