package id.kurasi.catalog.imports.value;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as Indonesians and as spreadsheets write them: {@code 1.500.000}, {@code 1,5}, {@code 1,500.50}, {@code 1½}. */
public final class Numerals {

    private static final Pattern GROUPED_BY_DOT = Pattern.compile("\\d{1,3}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern GROUPED_BY_COMMA = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern ONE_COMMA = Pattern.compile("\\d+,\\d+");
    private static final Pattern PLAIN = Pattern.compile("\\d+(\\.\\d+)?");
    private static final Pattern FRACTION = Pattern.compile("([1-9]\\d?)/([1-9]\\d?)");
    private static final int LONGEST = 20;

    private Numerals() {}

    /** An amount of money: a single group of three digits after a comma are thousands, {@code 1,500} as {@code 1.500}. */
    public static Optional<BigDecimal> money(String text) {
        return parse(text.replace(" ", ""), true);
    }

    /** A measure: {@code 1,500} kg are one and a half, {@code 1.500} kg are one thousand five hundred. */
    public static Optional<BigDecimal> measure(String text) {
        return parse(text.replace(" ", ""), false);
    }

    private static Optional<BigDecimal> parse(String text, boolean commaGroups) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        if (GROUPED_BY_DOT.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(".", "").replace(',', '.')));
        }
        if (GROUPED_BY_COMMA.matcher(text).matches()
                && (commaGroups || text.indexOf(',') != text.lastIndexOf(',') || text.indexOf('.') > 0)) {
            return Optional.of(new BigDecimal(text.replace(",", "")));
        }
        if (ONE_COMMA.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(',', '.')));
        }
        if (PLAIN.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text));
        }
        var fraction = FRACTION.matcher(text);
        return fraction.matches()
                ? Optional.of(new BigDecimal(fraction.group(1))
                        .divide(new BigDecimal(fraction.group(2)), 3, java.math.RoundingMode.HALF_UP))
                : Optional.empty();
    }
}
