package id.kurasi.catalog.business;

/** Size of any business by capital or annual sales (PP 7/2021 art. 35); UMK is MICRO and SMALL. */
public enum BusinessScale {
    /** Usaha mikro: capital up to Rp 1 bn, or sales up to Rp 2 bn a year. */
    MICRO,
    /** Usaha kecil: capital up to Rp 5 bn, or sales up to Rp 15 bn a year. */
    SMALL,
    /** Usaha menengah: capital up to Rp 10 bn, or sales up to Rp 50 bn a year. */
    MEDIUM,
    /** Above that. */
    LARGE
}
