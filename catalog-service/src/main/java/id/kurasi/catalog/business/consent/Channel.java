package id.kurasi.catalog.business.consent;

/** How it was given. */
public enum Channel {
    /** On a signed form (formulir). */
    FORM,
    /** Said in person (tatap muka). */
    IN_PERSON,
    /** By telephone (telepon). */
    PHONE,
    /** By message: WhatsApp, e-mail (pesan). */
    MESSAGE,
    /** On a web page (daring). */
    ONLINE
}
