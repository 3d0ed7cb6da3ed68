package id.kurasi.catalog.imports.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Amounts of rupiah: {@code Rp 1.500.000}, {@code Rp. 1,5 juta}, {@code 15rb}, {@code 15.000,-}, {@code 15.000/pcs}. */
public final class Money {

    /** Whole rupiah, the most that a price may be. */
    private static final long HIGHEST_PRICE = 1_000_000_000L;

    private static final String AMOUNT =
            "(?:rp\\.?|idr)?\\s*([\\d.,]*\\d)\\s*(juta|jt|ribu|rb|rbu|k|miliar|milyar|milliar|m|triliun|t)?"
                    + "(?:,-+|\\.-+|-)?\\s*(?:,00)?";
    private static final String PER_PIECE = "(?:\\s*(?:/|per|@)\\s*\\p{L}+(?:\\s\\p{L}+)?)?\\.?";
    private static final Pattern ONE = Pattern.compile(AMOUNT + PER_PIECE);
    private static final Pattern RANGE =
            Pattern.compile(AMOUNT + "\\s*(?:-|–|s\\.?/?d\\.?|sampai(?: dengan)?|hingga|to)\\s*" + AMOUNT + PER_PIECE);
    private static final Map<String, BigDecimal> UNITS = Map.ofEntries(
            Map.entry("k", new BigDecimal(1_000)),
            Map.entry("rb", new BigDecimal(1_000)),
            Map.entry("rbu", new BigDecimal(1_000)),
            Map.entry("ribu", new BigDecimal(1_000)),
            Map.entry("jt", new BigDecimal(1_000_000)),
            Map.entry("juta", new BigDecimal(1_000_000)),
            Map.entry("m", new BigDecimal(1_000_000_000)),
            Map.entry("miliar", new BigDecimal(1_000_000_000)),
            Map.entry("milyar", new BigDecimal(1_000_000_000)),
            Map.entry("milliar", new BigDecimal(1_000_000_000)),
            Map.entry("t", new BigDecimal(1_000_000_000_000L)),
            Map.entry("triliun", new BigDecimal(1_000_000_000_000L)));

    private Money() {}

    /** From the lower to the higher end of what is said; both the same for one amount. */
    record Span(BigDecimal from, BigDecimal to) {
        boolean isOne() {
            return from.compareTo(to) == 0;
        }
    }

    /** A price. Of a range the lower end is taken, and said so: it is what a buyer will hear quoted. */
    public static Reading<Long> price(CellText cell) {
        var span = span(cell);
        if (span.isEmpty() || span.get().to().compareTo(BigDecimal.valueOf(HIGHEST_PRICE)) > 0) {
            return Reading.not(Code.PRICE_INVALID);
        }
        var price = span.get().from().setScale(0, RoundingMode.HALF_UP).longValueExact();
        if (price == 0) {
            return Reading.not(Code.ZERO_TAKEN_AS_EMPTY);
        }
        return span.get().isOne() ? Reading.of(price) : Reading.with(price, Code.PRICE_RANGE, price);
    }

    static Optional<Span> span(CellText cell) {
        if (cell.isNumber()) {
            var amount = new BigDecimal(cell.text());
            return amount.signum() < 0 ? Optional.empty() : Optional.of(new Span(amount, amount));
        }
        var text = cell.text().toLowerCase(Locale.ROOT).strip();
        var one = ONE.matcher(text);
        if (one.matches()) {
            return amount(one.group(1), one.group(2)).map(amount -> new Span(amount, amount));
        }
        var range = RANGE.matcher(text);
        if (!range.matches()) {
            return Optional.empty();
        }
        // "15 - 20 ribu" means thousands on both sides
        var fromUnit = range.group(2) == null ? range.group(4) : range.group(2);
        var to = amount(range.group(3), range.group(4));
        return amount(range.group(1), fromUnit)
                .filter(from -> to.isPresent() && from.compareTo(to.get()) <= 0)
                .map(from -> new Span(from, to.get()));
    }

    private static Optional<BigDecimal> amount(String digits, String unit) {
        // with a unit behind it, 1,5 and 1.5 are decimals, else 1.500 and 1,500 are thousands
        var number = unit == null ? Numerals.money(digits) : Numerals.measure(digits);
        return number.map(value -> unit == null ? value : value.multiply(UNITS.get(unit)));
    }
}
