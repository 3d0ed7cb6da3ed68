package id.kurasi.certification.training;

/** How far a training has come. */
public enum TrainingState {
    /** Announced; businesses are put on the list. */
    PLANNED,
    /** It took place; who is on the list was there. */
    HELD,
    /** Did not take place. Final. */
    CANCELLED
}
