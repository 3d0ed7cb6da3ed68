package id.kurasi.certification.indicator;

/** Which way an indicator should go. */
public enum Wanted {
    MORE,
    LESS
}
