package id.kurasi.catalog.business.consent;

/** What a business agrees to (UU 27/2022: consent is for a purpose). */
public enum Purpose {
    /** That its products and facts are used in curation rounds (kurasi). */
    CURATION,
    /** That it is named in the catalog for everyone (publikasi). */
    PUBLICATION,
    /** That its contact is given to one retailer (berbagi dengan peritel). */
    SHARING_WITH_RETAILER
}
