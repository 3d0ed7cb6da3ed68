package id.kurasi.curation.funnel;

/** How far a product got. A stage once reached stays reached, whatever happens later. */
public enum Stage {
    SUBMITTED,
    REVIEWED,
    ACCEPTED,
    /** On a retailer's shelf. */
    LISTED,
    /** The retailer's first order was recorded. */
    ORDERED,
    /** Sales of at least one piece were reported. */
    SOLD
}
