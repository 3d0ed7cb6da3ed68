package id.kurasi.curation.rubric;

/** The market segment a score speaks for. Advice: the retailer decides. Where a grade begins is part of the rubric. */
public enum Grade {
    /** Premium; a candidate for export. */
    A,
    /** Modern retail and souvenir chains. */
    B,
    /** Local outlets; promising, to be curated again. */
    C,
    /** Not ready; coaching first. */
    D
}
