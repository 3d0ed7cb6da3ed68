package id.kurasi.catalog.product;

/** Where a product is in its life here. */
public enum ProductState {
    /** Being written (draf); only its business and agency see it. They act next: publish or archive. */
    DRAFT,
    /** Shown to buyers and curators (terbit), and may be submitted to a round. */
    PUBLISHED,
    /** No longer offered (diarsipkan); kept for what refers to it. Final. */
    ARCHIVED
}
