package id.kurasi.catalog.region;

/**
 * Where something is, as a list says it; each part may be missing or null.
 *
 * @param code of whatever authority, dotted or not
 * @param anything a name of any level, or several from the lower to the higher: {@code Magersari, Kota Mojokerto}
 */
public record Place(String code, String province, String regency, String district, String anything) {

    public boolean isNowhere() {
        return code == null && province == null && regency == null && district == null && anything == null;
    }
}
