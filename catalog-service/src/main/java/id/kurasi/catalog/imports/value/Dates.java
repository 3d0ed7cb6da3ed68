package id.kurasi.catalog.imports.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates with the day first: {@code 31/12/2024}, {@code 31-12-24}, {@code 31 Desember 2024}, ISO, or a serial number of Excel's. */
public final class Dates {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ].*)?");
    private static final Pattern NUMERIC =
            Pattern.compile("(\\d{1,2})\\s*[/.\\-]\\s*(\\d{1,2})\\s*[/.\\-]\\s*(\\d{4}|\\d{2})");
    private static final Pattern WORDED =
            Pattern.compile("(?:\\p{L}+,\\s*)?(\\d{1,2})[\\s\\-]+(\\p{L}{3,9})\\.?[\\s\\-]+(\\d{4})");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}");
    private static final LocalDate EXCEL_DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int EARLIEST_SERIAL = 18_264; // 1950
    private static final int LATEST_SERIAL = 73_050; // 2099

    /** Indonesian first, English where it begins otherwise; three letters tell them apart. */
    private static final List<List<String>> MONTHS = List.of(
            List.of("jan"),
            List.of("feb", "peb"),
            List.of("mar"),
            List.of("apr"),
            List.of("mei", "may"),
            List.of("jun"),
            List.of("jul"),
            List.of("agu", "aug", "ags"),
            List.of("sep"),
            List.of("okt", "oct"),
            List.of("nov", "nop"),
            List.of("des", "dec"));

    private Dates() {}

    /** A year alone means its first day: "binaan sejak 2019". */
    public static Reading<LocalDate> date(CellText cell) {
        try {
            return cell.isNumber() ? ofNumber(cell.text()) : ofText(cell.text().strip());
        } catch (DateTimeException noSuchDay) {
            return Reading.not(Code.DATE_INVALID);
        }
    }

    private static Reading<LocalDate> ofNumber(String plain) {
        if (YEAR.matcher(plain).matches()) {
            return Reading.of(LocalDate.of(Integer.parseInt(plain), 1, 1));
        }
        var whole = plain.contains(".") ? plain.substring(0, plain.indexOf('.')) : plain;
        var serial = whole.length() > 6 || whole.startsWith("-") ? 0 : Integer.parseInt(whole);
        return serial < EARLIEST_SERIAL || serial > LATEST_SERIAL
                ? Reading.not(Code.DATE_INVALID)
                : Reading.of(EXCEL_DAY_ZERO.plusDays(serial));
    }

    private static Reading<LocalDate> ofText(String text) {
        var iso = ISO.matcher(text);
        if (iso.matches()) {
            return Reading.of(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)));
        }
        var numeric = NUMERIC.matcher(text);
        if (numeric.matches()) {
            var year = number(numeric, 3);
            return Reading.of(LocalDate.of(year < 100 ? 2000 + year : year, number(numeric, 2), number(numeric, 1)));
        }
        var worded = WORDED.matcher(text);
        if (worded.matches() && month(worded.group(2)).isPresent()) {
            return Reading.of(
                    LocalDate.of(number(worded, 3), month(worded.group(2)).getAsInt(), number(worded, 1)));
        }
        return YEAR.matcher(text).matches() || text.matches("\\d{5}") ? ofNumber(text) : Reading.not(Code.DATE_INVALID);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static OptionalInt month(String name) {
        var start = name.toLowerCase(Locale.ROOT).substring(0, 3);
        for (var i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).contains(start)) {
                return OptionalInt.of(i + 1);
            }
        }
        return OptionalInt.empty();
    }
}
