package id.kurasi.curation.correction;

/** Whether something that was to be corrected has been answered. */
public enum ItemState {
    /** The agency or the business answers it with the next submit; one that only should be corrected may stay so. */
    OPEN,
    ANSWERED
}
