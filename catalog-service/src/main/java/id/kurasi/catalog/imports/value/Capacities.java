package id.kurasi.catalog.imports.value;

import id.kurasi.catalog.product.Capacity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** What can be made in a month: {@code 2000 pack}, {@code 100 kg/bulan}. */
public final class Capacities {

    private static final Pattern MONTHLY = Pattern.compile("\\s*(?:/|per|tiap|se)\\s*(?:bln|bulan|month)\\.?$");
    private static final Pattern OTHER_PERIOD =
            Pattern.compile("(?:/|per|tiap|se)\\s*(?:hari|hr|minggu|mgg|tahun|thn|th|produksi|day|week|year)\\.?$");
    private static final Pattern AMOUNT = Pattern.compile("([\\d.,]*\\d)\\s*(\\p{L}[\\p{L} ]{0,19})?");
    private static final BigDecimal MOST = new BigDecimal(1_000_000_000);

    private Capacities() {}

    /** @param unit from a column beside it; "" when there is none */
    public static Reading<Capacity> perMonth(CellText cell, String unit) {
        var text = cell.lower();
        if (OTHER_PERIOD.matcher(text).find()) {
            return Reading.not(Code.CAPACITY_NOT_PER_MONTH);
        }
        var amount = AMOUNT.matcher(MONTHLY.matcher(text).replaceFirst(""));
        if (!amount.matches()) {
            return Reading.not(Code.CAPACITY_INVALID);
        }
        var number = Numerals.money(amount.group(1));
        var said = amount.group(2) == null ? unit.strip() : amount.group(2).strip();
        if (number.isEmpty() || number.get().compareTo(MOST) > 0 || said.length() > 20) {
            return Reading.not(Code.CAPACITY_INVALID);
        }
        var perMonth = number.get().setScale(0, RoundingMode.HALF_UP).intValueExact();
        return perMonth == 0
                ? Reading.not(Code.ZERO_TAKEN_AS_EMPTY)
                : Reading.of(new Capacity(perMonth, said.isEmpty() ? "pcs" : said));
    }
}
