package id.kurasi.curation.gate;

/** What it does to a submission when a gate is not passed. */
enum Effect {
    BLOCK,
    /** Noted for the curators, no obstacle. */
    WARN
}
