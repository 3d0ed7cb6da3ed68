package id.kurasi.catalog.imports.value;

import id.kurasi.catalog.region.Distance;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What people call categories.
 *
 * @param categories by {@link #key}: their codes, names and the words used for them
 */
public record CategoryWords(Map<String, String> categories) {

    private static final int MOST_CANDIDATES = 5;

    /** Words without case and punctuation, each with one space between: {@code makanan ringan}. */
    public static String key(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }

    /** The category that is called exactly so. */
    public Optional<String> known(String text) {
        return Optional.ofNullable(categories.get(key(text)));
    }

    /** The category itself, or the one whose longest word the text holds: {@code Keripik Buah} is a keripik. */
    public Reading<String> category(String text) {
        var key = key(text);
        var exact = categories.get(key);
        if (exact != null) {
            return Reading.of(exact);
        }
        return contained(key)
                .map(category -> Reading.with(category, Code.CATEGORY_GUESSED, category))
                .orElseGet(() -> Reading.not(Finding.of(Code.CATEGORY_UNKNOWN).offering(nearest(key))));
    }

    private Optional<String> contained(String key) {
        var padded = " " + key + " ";
        return categories.entrySet().stream()
                .filter(entry -> padded.contains(" " + entry.getKey() + " "))
                .max(Comparator.comparingInt((Map.Entry<String, String> entry) ->
                                entry.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getValue);
    }

    private List<String> nearest(String key) {
        return categories.entrySet().stream()
                .map(entry -> Map.entry(
                        entry.getValue(), Distance.between(key, entry.getKey(), Math.max(2, key.length() / 3))))
                .filter(entry -> entry.getValue() >= 0)
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .distinct()
                .limit(MOST_CANDIDATES)
                .toList();
    }
}
