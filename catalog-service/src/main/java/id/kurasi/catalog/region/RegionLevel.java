package id.kurasi.catalog.region;

/** Level of a region; a regency and a city are on the same one. */
public enum RegionLevel {
    /** Provinsi. */
    PROVINCE,
    /** Kabupaten. */
    REGENCY,
    /** Kota. */
    CITY,
    /** Kecamatan. */
    DISTRICT
}
