package id.kurasi.file.sheet.xlsx;

import id.kurasi.file.sheet.Cell;
import id.kurasi.file.sheet.Cell.Kind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Numbers as a workbook holds them. */
final class Numbers {

    private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9]\\d{0,39})");

    /** What Excel shows and takes; the digits behind are what binary fractions leave. */
    private static final MathContext DIGITS_OF_EXCEL = new MathContext(15);

    private static final LocalDate DAY_0_OF_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_0_OF_1904 = LocalDate.of(1904, 1, 1);

    /** Excel counts 29 February 1900, which there was not, as day 60. */
    private static final int DAY_THERE_WAS_NOT = 60;

    /** 31 December 9999. */
    private static final double LAST_DAY = 2_958_465;

    private Numbers() {}

    static Cell number(String raw) {
        if (INTEGER.matcher(raw).matches()) {
            return new Cell(Kind.NUMBER, raw.equals("-0") ? "0" : raw, false);
        }
        var value = value(raw);
        return Double.isFinite(value) ? new Cell(Kind.NUMBER, plain(value, raw), false) : Cell.text(raw);
    }

    private static String plain(double value, String raw) {
        if (value == 0) {
            return "0";
        }
        // long literals would be long to compute with
        var exact = raw.length() > 40 ? BigDecimal.valueOf(value) : new BigDecimal(raw);
        return exact.round(DIGITS_OF_EXCEL).stripTrailingZeros().toPlainString();
    }

    /** A date without its time; a number where no calendar has a day for it. */
    static Cell date(String raw, boolean from1904) {
        var days = value(raw);
        if (!(days >= 1 && days < LAST_DAY + 1)) {
            return number(raw);
        }
        var day = (long) days;
        var date = from1904
                ? DAY_0_OF_1904.plusDays(day)
                : DAY_0_OF_1900.plusDays(day < DAY_THERE_WAS_NOT ? day + 1 : day);
        return new Cell(Kind.DATE, date.toString(), false);
    }

    private static double value(String raw) {
        try {
            return Double.parseDouble(raw);
        } catch (NumberFormatException noNumber) {
            return Double.NaN;
        }
    }
}
