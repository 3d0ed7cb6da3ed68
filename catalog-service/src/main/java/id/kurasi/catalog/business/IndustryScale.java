package id.kurasi.catalog.business;

/** Size of a manufacturer by workers and investment (Permenperin 64/2016); independent of {@link BusinessScale}. */
public enum IndustryScale {
    /** Industri kecil: at most 19 workers and investment below Rp 1 bn. */
    SMALL,
    /** Industri menengah. */
    MEDIUM
}
