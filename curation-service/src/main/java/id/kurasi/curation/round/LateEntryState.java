package id.kurasi.curation.round;

/** What has become of leave to enter late; it follows from facts and the time, and is stored nowhere. */
enum LateEntryState {
    USABLE,
    /** As many businesses as it lets in have come in. Those stay in until it expires. */
    SPENT,
    EXPIRED,
    REVOKED
}
