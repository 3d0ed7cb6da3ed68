package id.kurasi.catalog.region;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of a region as somebody writes it, reduced to what is compared: no case, spaces, punctuation, and what kind of
 * region it is apart from its name.
 *
 * @param key {@code mojokerto}
 * @param kind what the prefix says it is, {@code Kab.}, {@code Kota}; null without one
 */
record PlaceName(String key, RegionLevel kind) {

    private static final Pattern REGENCY =
            Pattern.compile("^(?:pemerintah |pemkab )?(?:kabupaten|kab)\\b\\.?(?: administrasi)?");
    private static final Pattern CITY = Pattern.compile("^(?:kotamadya|kodya|kota)\\b\\.?(?: administrasi| adm)?");
    private static final Pattern DISTRICT = Pattern.compile("^(?:kecamatan|kec|distrik|kapanewon|kemantren)\\b\\.?");
    private static final Pattern PROVINCE = Pattern.compile("^(?:provinsi|propinsi|prov|prop)\\b\\.?");
    private static final Pattern NOISE = Pattern.compile("[^a-z0-9]+");

    static PlaceName of(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
        for (var level : RegionLevel.values()) {
            var prefix = prefix(level).matcher(plain);
            if (prefix.find() && !key(plain.substring(prefix.end())).isEmpty()) {
                return new PlaceName(key(plain.substring(prefix.end())), level);
            }
        }
        return new PlaceName(key(plain), null);
    }

    private static Pattern prefix(RegionLevel level) {
        return switch (level) {
            case PROVINCE -> PROVINCE;
            case REGENCY -> REGENCY;
            case CITY -> CITY;
            case DISTRICT -> DISTRICT;
        };
    }

    private static String key(String text) {
        return NOISE.matcher(text).replaceAll("");
    }
}
