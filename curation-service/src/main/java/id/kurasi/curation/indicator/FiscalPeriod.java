package id.kurasi.curation.indicator;

import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A fiscal year (<i>tahun anggaran</i>), which is the calendar year, or a quarter (<i>triwulan</i>) or month of one, in the
 * western zone.
 */
record FiscalPeriod(String label, LocalDate firstDay, LocalDate lastDay) {

    static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    /** Before this nothing was counted. */
    private static final int FIRST_YEAR = 2000;

    /** @throws Refusal 400 for both a quarter and a month */
    static FiscalPeriod of(int year, Integer quarter, Integer month) {
        if (quarter != null && month != null) {
            throw Refusal.invalid(Violation.query("month", "QuarterOrMonth"));
        }
        if (month != null) {
            var whole = YearMonth.of(year, month);
            return new FiscalPeriod(whole.toString(), whole.atDay(1), whole.atEndOfMonth());
        }
        return quarter == null
                ? new FiscalPeriod(String.valueOf(year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                : new FiscalPeriod(
                        year + "-Q" + quarter,
                        LocalDate.of(year, quarter * 3 - 2, 1),
                        YearMonth.of(year, quarter * 3).atEndOfMonth());
    }

    /** The day as of which figures of this period are: its last one, or today while it lasts. */
    LocalDate referenceDate(LocalDate today) {
        return lastDay.isAfter(today) && !isYetToCome(today) ? today : lastDay;
    }

    boolean isYetToCome(LocalDate today) {
        return firstDay.isAfter(today);
    }

    /** The counted periods that make up all time to the end of this one. */
    List<String> sinceEver() {
        var years = IntStream.range(FIRST_YEAR, lastDay.getYear()).mapToObj(String::valueOf);
        var months = IntStream.rangeClosed(1, lastDay.getMonthValue())
                .mapToObj(month -> YearMonth.of(lastDay.getYear(), month).toString());
        return Stream.concat(years, months).toList();
    }
}
