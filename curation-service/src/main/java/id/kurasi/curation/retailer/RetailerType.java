package id.kurasi.curation.retailer;

/** The kind of shop. What it asks of a product is its requirement profile's matter, not the type's. */
enum RetailerType {
    /** <i>Toko oleh-oleh</i>. */
    SOUVENIR_SHOP,
    MINIMARKET,
    SUPERMARKET,
    HYPERMARKET,
    DEPARTMENT_STORE,
    SPECIALITY_SHOP,
    HOTEL,
    MARKETPLACE,
    OTHER
}
