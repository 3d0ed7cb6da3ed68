package id.kurasi.catalog.imports.row;

/** How the people of a business are reached; null where a row does not say it. Personal data. */
public record RowContact(String personName, String phone, String email, String address) {

    public static final RowContact NONE = new RowContact(null, null, null, null);

    public boolean isEmpty() {
        return equals(NONE);
    }

    /** What the other says goes before what was known. */
    public RowContact with(RowContact said) {
        return new RowContact(
                said.personName == null || !differ(key(personName), key(said.personName)) && personName != null
                        ? personName
                        : said.personName,
                said.phone == null ? phone : said.phone,
                said.email == null ? email : said.email,
                said.address == null || !differ(key(address), key(said.address)) && address != null
                        ? address
                        : said.address);
    }

    /** Whether it is of other people: another owner or another telephone, as far as both are known. */
    public boolean isOfOthersThan(RowContact other) {
        return differ(phone, other.phone) || differ(key(personName), key(other.personName));
    }

    private static boolean differ(String one, String other) {
        return one != null && other != null && !one.equals(other);
    }

    private static String key(String name) {
        return name == null ? null : name.toLowerCase(java.util.Locale.ROOT).replaceAll("\\W+", "");
    }
}
