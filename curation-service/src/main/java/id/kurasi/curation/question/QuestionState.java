package id.kurasi.curation.question;

/** Where a question stands. */
public enum QuestionState {
    /** The producer acts next. */
    OPEN,
    ANSWERED,
    /** The retailer no longer wants to know. */
    WITHDRAWN
}
