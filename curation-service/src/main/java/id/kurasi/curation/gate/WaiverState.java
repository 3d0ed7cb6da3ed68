package id.kurasi.curation.gate;

enum WaiverState {
    /** What is submitted now passes. */
    STANDING,
    /** No longer counts; what was submitted by it stays submitted. */
    REVOKED
}
