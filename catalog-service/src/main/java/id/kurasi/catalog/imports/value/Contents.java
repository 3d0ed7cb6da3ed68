package id.kurasi.catalog.imports.value;

import id.kurasi.catalog.product.NetContent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** How much is in a pack: {@code 150 gram}, {@code 1,5 kg}, {@code 2 ons}, {@code 10 potong}, {@code 1/2 kg}. */
public final class Contents {

    private static final Pattern ONE = Pattern.compile(
            "[^\\p{L}\\d]*(?:netto|net|neto|isi|berat bersih|berat)?\\s*:?\\s*(\\d[\\d.,]*(?:/\\d+)?)\\s*(\\p{L}*)\\.?\\s*(?:(?:/|per)\\s*\\p{L}+)?[.,]?");
    private static final Pattern TWO_NUMBERS = Pattern.compile(
            "\\d[^\\d]*[^\\d.,/][^\\d]*\\d|\\d\\s*,\\s+\\d|\\d+,\\d+,\\d|\\d{2,}\\s*/\\s*\\d{2,}.*", Pattern.DOTALL);
    /** {@code 250,300 gr} are two sizes; nobody weighs a pack to the milligram. */
    private static final Pattern TWO_SIZES = Pattern.compile("\\d{2,3},\\d{3}\\s*(?:g|gr|gram|ml)?\\.?");

    private static final BigDecimal LARGEST = new BigDecimal("999999999");

    private record Unit(String code, BigDecimal times) {
        static Unit of(String code, String times) {
            return new Unit(code, new BigDecimal(times));
        }
    }

    private static final Map<String, Unit> UNITS = Map.ofEntries(
            Map.entry("g", Unit.of("g", "1")),
            Map.entry("gr", Unit.of("g", "1")),
            Map.entry("grm", Unit.of("g", "1")),
            Map.entry("gram", Unit.of("g", "1")),
            Map.entry("grams", Unit.of("g", "1")),
            Map.entry("mg", Unit.of("g", "0.001")),
            Map.entry("ons", Unit.of("g", "100")),
            Map.entry("kg", Unit.of("kg", "1")),
            Map.entry("kilo", Unit.of("kg", "1")),
            Map.entry("kilogram", Unit.of("kg", "1")),
            Map.entry("ml", Unit.of("ml", "1")),
            Map.entry("mililiter", Unit.of("ml", "1")),
            Map.entry("cc", Unit.of("ml", "1")),
            Map.entry("cl", Unit.of("ml", "10")),
            Map.entry("l", Unit.of("l", "1")),
            Map.entry("lt", Unit.of("l", "1")),
            Map.entry("ltr", Unit.of("l", "1")),
            Map.entry("liter", Unit.of("l", "1")),
            Map.entry("litre", Unit.of("l", "1")),
            Map.entry("m", Unit.of("m", "1")),
            Map.entry("meter", Unit.of("m", "1")),
            Map.entry("cm", Unit.of("cm", "1")),
            Map.entry("pcs", Unit.of("pcs", "1")),
            Map.entry("pc", Unit.of("pcs", "1")),
            Map.entry("pieces", Unit.of("pcs", "1")),
            Map.entry("biji", Unit.of("pcs", "1")),
            Map.entry("buah", Unit.of("pcs", "1")),
            Map.entry("bh", Unit.of("pcs", "1")),
            Map.entry("potong", Unit.of("pcs", "1")),
            Map.entry("keping", Unit.of("pcs", "1")),
            Map.entry("lembar", Unit.of("pcs", "1")),
            Map.entry("lbr", Unit.of("pcs", "1")),
            Map.entry("butir", Unit.of("pcs", "1")),
            Map.entry("helai", Unit.of("pcs", "1")),
            Map.entry("pasang", Unit.of("pcs", "1")),
            Map.entry("set", Unit.of("pcs", "1")),
            Map.entry("unit", Unit.of("pcs", "1")),
            Map.entry("sachet", Unit.of("pcs", "1")),
            Map.entry("saset", Unit.of("pcs", "1")),
            Map.entry("tusuk", Unit.of("pcs", "1")),
            Map.entry("slice", Unit.of("pcs", "1")),
            Map.entry("bungkus", Unit.of("pcs", "1")));

    private Contents() {}

    /** @param besides the unit from a column beside it or a default; "" when there is none */
    public static Reading<NetContent> netContent(CellText cell, String besides) {
        var text = cell.isNumber() ? new BigDecimal(cell.text()).toPlainString().replace('.', ',') : cell.lower();
        var one = ONE.matcher(text);
        if (one.matches() && !cell.isNumber() && TWO_SIZES.matcher(text).matches()) {
            return Reading.not(Code.NET_CONTENT_SEVERAL);
        }
        if (!one.matches() || Numerals.measure(one.group(1)).isEmpty()) {
            return Reading.not(TWO_NUMBERS.matcher(text).find() ? Code.NET_CONTENT_SEVERAL : Code.NET_CONTENT_INVALID);
        }
        var number = Numerals.measure(one.group(1)).get();
        if (number.signum() == 0) {
            return Reading.not(Code.ZERO_TAKEN_AS_EMPTY);
        }
        var word = one.group(2).isEmpty() ? besides.strip().toLowerCase(Locale.ROOT) : one.group(2);
        if (word.isEmpty()) {
            return Reading.not(Code.NET_CONTENT_UNIT_MISSING);
        }
        var unit = UNITS.get(word);
        if (unit == null) {
            return Reading.not(Code.NET_CONTENT_INVALID);
        }
        var value =
                number.multiply(unit.times()).setScale(3, RoundingMode.HALF_UP).stripTrailingZeros();
        return value.signum() == 0 || value.compareTo(LARGEST) > 0
                ? Reading.not(Code.NET_CONTENT_INVALID)
                : Reading.of(new NetContent(value.scale() < 0 ? value.setScale(0) : value, unit.code()));
    }
}
