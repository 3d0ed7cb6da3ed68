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
    /** With a unit that is taken as it stands. */
    private static final Pattern QUOTED = Pattern.compile("(\\d{1,10}) \"(.+)\"");

    private static final BigDecimal MOST = new BigDecimal(1_000_000_000);

    private Capacities() {}

    /** @param unit from a column beside it; "" when there is none */
    public static Reading<Capacity> perMonth(CellText cell, String unit) {
        var quoted = QUOTED.matcher(cell.text());
        if (quoted.matches()) {
            return amount(new BigDecimal(quoted.group(1)), quoted.group(2).replace("\"\"", "\""));
        }
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
        return number.isEmpty() ? Reading.not(Code.CAPACITY_INVALID) : amount(number.get(), said);
    }

    private static Reading<Capacity> amount(BigDecimal number, String unit) {
        if (number.compareTo(MOST) > 0 || unit.length() > 20) {
            return Reading.not(Code.CAPACITY_INVALID);
        }
        var perMonth = number.setScale(0, RoundingMode.HALF_UP).intValueExact();
        return perMonth == 0
                ? Reading.not(Code.ZERO_TAKEN_AS_EMPTY)
                : Reading.of(new Capacity(perMonth, unit.isEmpty() ? "pcs" : unit));
    }

    /** As it is read again; in quotation marks a unit that would be read as something else. */
    public static String written(Capacity capacity) {
        var plain = capacity.perMonth() + " " + capacity.unit();
        return capacity.equals(perMonth(CellText.of(plain), "").value())
                ? plain
                : capacity.perMonth() + " " + ListCell.quoted(capacity.unit());
    }
}
