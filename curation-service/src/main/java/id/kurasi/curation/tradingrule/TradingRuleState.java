package id.kurasi.curation.tradingrule;

/** How far the record of a rule has come; whether it is in force on a day follows from its dates. */
enum TradingRuleState {
    STANDING,
    /** It has an end and no successor. */
    ENDED,
    /** Another rule has taken its place. */
    SUPERSEDED
}
