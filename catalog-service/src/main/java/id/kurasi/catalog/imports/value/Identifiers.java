package id.kurasi.catalog.imports.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Numbers that are names: NIB, GTIN, KBLI. A spreadsheet that takes them for numbers damages them, and that is not mended by guessing. */
public final class Identifiers {

    private static final Pattern SCIENTIFIC = Pattern.compile("\\d([.,]\\d+)?\\s*[eE]\\s*\\+?\\s*(\\d{1,2})");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern KBLI = Pattern.compile("(?<!\\d)\\d{5}(?!\\d)");
    private static final int NIB_LENGTH = 13;
    /** A number that ends so was rounded by Excel rather than issued so. */
    private static final String ROUNDED = "00000";

    private Identifiers() {}

    public static Reading<String> nib(CellText cell) {
        if (SCIENTIFIC.matcher(cell.text()).matches()) {
            return Reading.not(Code.NIB_DIGITS_LOST);
        }
        var digits = digits(cell);
        if (!DIGITS.matcher(digits).matches()) {
            return Reading.not(Code.NIB_INVALID);
        }
        if (digits.length() == NIB_LENGTH) {
            return digits.endsWith(ROUNDED) ? Reading.not(Code.NIB_DIGITS_LOST) : Reading.of(digits);
        }
        return digits.length() == NIB_LENGTH - 1
                ? Reading.not(Finding.of(Code.NIB_LEADING_ZERO_LOST).offering(List.of("0" + digits)))
                : Reading.not(Code.NIB_INVALID);
    }

    /** GTIN-13; a UPC of 12 digits is one with a zero before it. */
    public static Reading<String> gtin(CellText cell) {
        if (SCIENTIFIC.matcher(cell.text()).matches()) {
            return Reading.not(Code.GTIN_DIGITS_LOST);
        }
        var digits = digits(cell);
        if (!DIGITS.matcher(digits).matches() || digits.length() < 12 || digits.length() > NIB_LENGTH) {
            return Reading.not(Code.GTIN_INVALID);
        }
        var gtin = digits.length() == 12 ? "0" + digits : digits;
        if (checkDigit(gtin) == gtin.charAt(12) - '0') {
            return Reading.of(gtin);
        }
        return digits.endsWith(ROUNDED.substring(1))
                ? Reading.not(Code.GTIN_DIGITS_LOST)
                : Reading.not(Code.GTIN_CHECK_DIGIT, checkDigit(gtin));
    }

    /** The codes named in a cell, {@code 10710 Industri Roti; 10792}. */
    public static Reading<List<String>> kbli(CellText cell) {
        var codes = new ArrayList<String>();
        var matcher = KBLI.matcher(cell.text());
        while (matcher.find()) {
            if (!codes.contains(matcher.group())) {
                codes.add(matcher.group());
            }
        }
        return codes.isEmpty() || codes.size() > 20 ? Reading.not(Code.KBLI_INVALID) : Reading.of(List.copyOf(codes));
    }

    private static String digits(CellText cell) {
        return cell.isNumber() ? plain(cell.text()) : cell.text().replaceAll("[\\s.\\-'’`]", "");
    }

    private static String plain(String number) {
        var value = new BigDecimal(number);
        return value.stripTrailingZeros().scale() > 0
                ? number
                : value.toBigInteger().toString();
    }

    private static int checkDigit(String digits) {
        var sum = 0;
        for (var i = 0; i < 12; i++) {
            sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return (10 - sum % 10) % 10;
    }
}
