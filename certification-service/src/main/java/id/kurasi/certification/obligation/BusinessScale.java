package id.kurasi.certification.obligation;

/** Size of a business by capital or sales (PP 7/2021); UMK is micro and small together. Not to be mixed with its industry scale. */
public enum BusinessScale {
    MICRO,
    SMALL,
    MEDIUM,
    LARGE
}
