package id.kurasi.catalog.business;

/** Where the record of a business is in its life. */
public enum BusinessState {
    /** In use (aktif). Its agency or the business itself acts next. */
    ACTIVE,
    /** It turned out to be the double of another, which took over what it had (digabung). Final. */
    MERGED,
    /** What led to a person is gone on request; it still counts (dianonimkan). Final. */
    ANONYMISED
}
