package id.kurasi.catalog.imports.value;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** How long a product keeps, in days: {@code 6 bulan}, {@code 30 hari}, {@code 1 tahun}, {@code 3-4 hari}. */
public final class ShelfLife {

    private static final Pattern SPAN = Pattern.compile(
            "[^\\p{L}\\d]*(?:±|sekitar|maks\\.?|kurang lebih)?\\s*([\\d.,]+)(?:\\s*(?:-|–|s/?d|sampai)\\s*([\\d.,]+))?\\s*(\\p{L}*)\\.?(.*)");
    private static final Pattern ANOTHER = Pattern.compile(".*\\d.*", Pattern.DOTALL);
    private static final Map<String, Integer> DAYS = Map.ofEntries(
            Map.entry("hari", 1),
            Map.entry("hr", 1),
            Map.entry("day", 1),
            Map.entry("days", 1),
            Map.entry("d", 1),
            Map.entry("minggu", 7),
            Map.entry("mgg", 7),
            Map.entry("week", 7),
            Map.entry("weeks", 7),
            Map.entry("bulan", 30),
            Map.entry("bln", 30),
            Map.entry("bl", 30),
            Map.entry("month", 30),
            Map.entry("months", 30),
            Map.entry("tahun", 365),
            Map.entry("thn", 365),
            Map.entry("th", 365),
            Map.entry("year", 365),
            Map.entry("years", 365));
    private static final int LONGEST = 36_500;

    private ShelfLife() {}

    /** @param unit from a column beside it; "" when there is none */
    public static Reading<Integer> days(CellText cell, String unit) {
        var matcher = SPAN.matcher(cell.lower().replace('\n', ' '));
        if (!matcher.matches()) {
            return Reading.not(Code.SHELF_LIFE_INVALID);
        }
        if (ANOTHER.matcher(matcher.group(4)).matches()) {
            return Reading.not(Code.SHELF_LIFE_SEVERAL);
        }
        var said = matcher.group(3).isEmpty() ? unit.strip().toLowerCase(Locale.ROOT) : matcher.group(3);
        var number = Numerals.measure(matcher.group(1));
        if (number.isEmpty() || !said.isEmpty() && !DAYS.containsKey(said)) {
            return Reading.not(Code.SHELF_LIFE_INVALID);
        }
        var days = number.get().multiply(BigDecimal.valueOf(DAYS.getOrDefault(said, 1)));
        if (days.signum() == 0) {
            return Reading.not(Code.ZERO_TAKEN_AS_EMPTY);
        }
        if (days.compareTo(BigDecimal.valueOf(LONGEST)) > 0 || days.intValue() < 1) {
            return Reading.not(Code.SHELF_LIFE_INVALID);
        }
        if (matcher.group(2) != null) {
            return Reading.with(days.intValue(), Code.SHELF_LIFE_SEVERAL);
        }
        return said.isEmpty()
                ? Reading.with(days.intValue(), Code.SHELF_LIFE_IN_DAYS_ASSUMED)
                : Reading.of(days.intValue());
    }
}
