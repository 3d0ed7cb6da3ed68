package id.kurasi.catalog.business.consent;

/** Whether a consent holds. */
public enum ConsentState {
    /** Given and not taken back (berlaku). */
    OPEN,
    /** Taken back (dicabut). Final; what it allowed has stopped. */
    WITHDRAWN
}
