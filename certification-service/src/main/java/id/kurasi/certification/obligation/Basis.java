package id.kurasi.certification.obligation;

/** What a requirement rests on. */
public enum Basis {
    /** The law, from a date on. */
    LAW,
    /** The wish of a kind of retailer (requirement profile). */
    PROFILE
}
