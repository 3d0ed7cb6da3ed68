package id.kurasi.curation.rubric;

/** What the panel advises the retailers. */
public enum Recommendation {
    /** Fit for the shelf (<i>lolos kurasi</i>). */
    PASS,
    /** Gaps to close before the next round. */
    NOT_YET
}
