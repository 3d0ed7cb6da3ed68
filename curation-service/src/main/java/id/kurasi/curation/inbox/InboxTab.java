package id.kurasi.curation.inbox;

/** Where something lies in a buyer's inbox; everything lies in one of them. */
public enum InboxTab {
    /** The buyer acts next. */
    PENDING,
    /** Undecided, and the producer acts next: a question is open, or a sample is asked for or on its way. */
    ASKED,
    /** Of interest; the buyer acts next. */
    SHORTLISTED,
    /** With or without conditions. */
    ACCEPTED,
    DECLINED
}
