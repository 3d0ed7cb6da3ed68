package id.kurasi.curation.decision;

/** Where one retailer stands with one submission. The buyer acts next in the first two. */
public enum DecisionState {
    PENDING,
    /** Of interest; to be decided. */
    SHORTLISTED,
    /** <i>Lolos kurasi</i>. Says nothing yet about an order. */
    ACCEPTED,
    /** Accepted once the conditions are met, each by its date. */
    ACCEPTED_WITH_CONDITIONS,
    DECLINED;

    public boolean isAcceptance() {
        return this == ACCEPTED || this == ACCEPTED_WITH_CONDITIONS;
    }

    public boolean isOpen() {
        return this == PENDING || this == SHORTLISTED;
    }
}
