package id.kurasi.curation.retailer;

/** The kind of shop. What it asks of a product is its requirement profile's matter, not the type's. */
public enum RetailerType {
    /** <i>Toko oleh-oleh</i>. */
    SOUVENIR_SHOP,
    MINIMARKET,
    SUPERMARKET,
    HYPERMARKET,
    DEPARTMENT_STORE,
    SPECIALITY_SHOP,
    HOTEL,
    MARKETPLACE,
    /** <i>BUMD</i>: an enterprise of a province or regency. */
    REGIONAL_SOE,
    /** <i>Industri besar</i>: buys what it uses or gives away. */
    LARGE_INDUSTRY,
    /** <i>Pelaku usaha pariwisata</i>. */
    TOURISM_OPERATOR,
    OTHER
}
