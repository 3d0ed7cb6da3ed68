package id.kurasi.certification.number;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A number as written, freed of what does not count: kinds of spaces and dashes, invisible characters, wide letters, what ends a
 * sentence.
 *
 * @param tidy with single spaces
 * @param compact also without anything between its digits: people set digits in groups of their own
 */
record Spelling(String tidy, String compact) {

    private static final Pattern SPACES = Pattern.compile("[\\p{javaWhitespace}\\p{Z}]+");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\\u2212]");
    private static final Pattern ENDS = Pattern.compile("^[\\s,;:]+|[\\s.,;:]+$");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=\\d)[ ._-]+(?=\\d)");

    static Spelling of(String written) {
        var tidy = tidy(written);
        return new Spelling(tidy, BETWEEN_DIGITS.matcher(tidy).replaceAll(""));
    }

    private static String tidy(String written) {
        var plain = Normalizer.normalize(INVISIBLE.matcher(written).replaceAll(""), Normalizer.Form.NFKC);
        var dashed = DASHES.matcher(plain).replaceAll("-");
        var spaced = SPACES.matcher(dashed).replaceAll(" ").trim();
        var cut = ENDS.matcher(spaced).replaceAll("");
        return cut.isEmpty() ? spaced : cut;
    }

    /** As it is looked up: two spellings that differ in nothing but case and the like are the same. */
    String canonical() {
        return upper(tidy);
    }

    /** Tidied again, since capitals of some scripts fall apart into several characters. */
    static String upper(String number) {
        return tidy(number.toUpperCase(Locale.ROOT));
    }

    /** In the order in which they should be tried. */
    List<String> all() {
        return tidy.equals(compact) ? List.of(tidy) : List.of(tidy, compact);
    }
}
