package id.kurasi.curation.partnership;

/** How far an agency and a retailer have come with each other, and who acts next. */
public enum PartnershipState {
    /** They talk (<i>penjajakan</i>); the agency brings a memorandum about. */
    EXPLORING,
    /** A memorandum is signed (<i>nota kesepahaman</i>); the agency tells when they work by it. */
    MOU,
    /** They work together, round after round. */
    ACTIVE,
    /** Over, for good: who takes it up again begins a new one. */
    ENDED
}
