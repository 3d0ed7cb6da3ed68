package id.kurasi.curation.assignment;

/** Why a curator cannot get a submission; the names are those of violations. */
public enum Obstacle {
    /** Not a member of the panel. */
    NotOnThePanel,
    /** Not in a state in which it is reviewed, or not in this round. */
    NotUnderReview,
    /** Nobody on the panel reviews this category. */
    NobodyForCategory,
    /** Has an interest in it, or all who could review it have. */
    InConflict,
    /** Whoever could review it declined it. */
    AllDeclined,
    /** Has as much as the member's cap allows, or all who could review it have. */
    LoadsReached,
    /** The panel has fewer such members than are asked for. */
    TooFewCurators
}
