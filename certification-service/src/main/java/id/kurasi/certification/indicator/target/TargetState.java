package id.kurasi.certification.indicator.target;

/** Whether a target stands. */
enum TargetState {
    SET,
    /** There is no such target any more; its history stays. */
    LIFTED
}
