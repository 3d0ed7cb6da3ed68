package id.kurasi.certification.indicator;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A fiscal year (tahun anggaran), which is the calendar year, several of them, or a quarter (triwulan) of one.
 *
 * @param quarter 1 to 4, 0 for whole years
 */
record FiscalPeriod(int fromYear, int toYear, int quarter) {

    static FiscalPeriod of(int year, Integer quarter) {
        return new FiscalPeriod(year, year, quarter == null ? 0 : quarter);
    }

    static FiscalPeriod years(int from, int to) {
        return new FiscalPeriod(from, to, 0);
    }

    LocalDate firstDay() {
        return LocalDate.of(fromYear, quarter == 0 ? 1 : quarter * 3 - 2, 1);
    }

    LocalDate lastDay() {
        return YearMonth.of(toYear, quarter == 0 ? 12 : quarter * 3).atEndOfMonth();
    }

    /** The day as of which figures of this period are: its last one, or today while it lasts. */
    LocalDate referenceDate(LocalDate today) {
        return lastDay().isAfter(today) && !isYetToCome(today) ? today : lastDay();
    }

    boolean isYetToCome(LocalDate today) {
        return firstDay().isAfter(today);
    }

    boolean spansYears() {
        return fromYear != toYear;
    }

    /** Of which counters are kept. */
    List<Integer> quarters(boolean apart) {
        return apart && quarter > 0 ? IntStream.rangeClosed(1, 4).boxed().toList() : List.of(quarter);
    }
}
