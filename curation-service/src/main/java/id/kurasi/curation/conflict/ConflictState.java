package id.kurasi.curation.conflict;

enum ConflictState {
    /** Nothing of it is for the curator to judge. */
    DECLARED,
    /** Counts no longer; the same may be declared again. */
    WITHDRAWN
}
