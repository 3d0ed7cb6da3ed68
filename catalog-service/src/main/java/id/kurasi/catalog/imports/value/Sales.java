package id.kurasi.catalog.imports.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Sales, capital and investment as agencies note them. Only what class they fall into is ever kept. */
public final class Sales {

    private static final Pattern MONTHLY = Pattern.compile("(?:/|per|tiap)\\s*(?:bln|bulan|bl)\\.?$");
    private static final Pattern YEARLY = Pattern.compile("(?:/|per|tiap)\\s*(?:thn|tahun|th)\\.?$");
    private static final Pattern COMPARISON = Pattern.compile(
            "^(?:[<>≤≥=±~]+|kurang dari|di ?bawah|lebih dari|di ?atas|sekitar|maks\\.?|max\\.?|s/d)\\s*");
    private static final BigDecimal HIGHEST = new BigDecimal(1_000_000_000_000_000L);

    private Sales() {}

    /** Whole rupiah a year; of a range the higher end, since the classes of PP 7/2021 are named by theirs. */
    public static OptionalLong yearly(CellText cell, boolean columnIsMonthly) {
        var text =
                COMPARISON.matcher(cell.text().toLowerCase(Locale.ROOT).strip()).replaceFirst("");
        var monthly = columnIsMonthly || MONTHLY.matcher(text).find();
        text = YEARLY.matcher(MONTHLY.matcher(text).replaceFirst(""))
                .replaceFirst("")
                .strip();
        return Money.span(new CellText(cell.kind(), text))
                .map(Money.Span::to)
                .map(amount -> monthly ? amount.multiply(BigDecimal.valueOf(12)) : amount)
                .filter(amount -> amount.compareTo(HIGHEST) < 0)
                .map(amount ->
                        OptionalLong.of(amount.setScale(0, RoundingMode.HALF_UP).longValueExact()))
                .orElse(OptionalLong.empty());
    }
}
