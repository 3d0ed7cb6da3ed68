package id.kurasi.certification.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {

    /** As an annual report of Kabupaten Lebak has them. */
    @ParameterizedTest
    @CsvSource({
        "40, 160, 25.00",
        "40, 220, 18.18",
        "20, 130, 15.38",
        "20, 150, 13.33",
        "0, 50, 0.00",
        "300, 1350, 22.22"
    })
    void roundsPercentagesHalfUpToTwoDecimals(BigDecimal value, BigDecimal target, BigDecimal percentage) {
        assertEquals(percentage, Figure.percentage(value, target));
    }

    @Test
    void comparesNothingWithNothing() {
        assertNull(Figure.percentage(null, BigDecimal.TEN));
        assertNull(Figure.percentage(BigDecimal.TEN, null));
        assertNull(Figure.percentage(BigDecimal.TEN, new BigDecimal("0.00")));
    }

    @Test
    void findsTheMedianOfDays() {
        assertNull(Figure.median(Map.of()));
        assertEquals(new BigDecimal("7.0"), Figure.median(Map.of(7, 1)));
        assertEquals(new BigDecimal("9.5"), Figure.median(Map.of(7, 1, 12, 1)));
        assertEquals(new BigDecimal("7.0"), Figure.median(Map.of(1500, 1, 7, 2)));
        assertEquals(new BigDecimal("30.0"), Figure.median(Map.of(10, 3, 30, 1, 40, 3)));
    }

    @Test
    void knowsTheLastDayOfEachQuarter() {
        assertEquals(LocalDate.of(2026, 3, 31), FiscalPeriod.of(2026, 1).lastDay());
        assertEquals(LocalDate.of(2026, 6, 30), FiscalPeriod.of(2026, 2).lastDay());
        assertEquals(LocalDate.of(2026, 10, 1), FiscalPeriod.of(2026, 4).firstDay());
        assertEquals(LocalDate.of(2026, 12, 31), FiscalPeriod.of(2026, null).lastDay());
    }

    @Test
    void tellsAPeriodAsOfItsLastDayOrOfToday() {
        var today = LocalDate.of(2026, 11, 22);

        assertEquals(LocalDate.of(2026, 9, 30), FiscalPeriod.of(2026, 3).referenceDate(today));
        assertEquals(today, FiscalPeriod.of(2026, 4).referenceDate(today));
        assertEquals(today, FiscalPeriod.of(2026, null).referenceDate(today));
        assertEquals(LocalDate.of(2027, 12, 31), FiscalPeriod.of(2027, null).referenceDate(today));
    }
}
