package id.kurasi.curation.funnel;

/** How far a product got. A stage once reached stays reached, whatever happens later. */
public enum Stage {
    SUBMITTED,
    REVIEWED,
    ACCEPTED
}
