package id.kurasi.certification.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SuppressionTest {

    @Test
    void withholdsWhatIsSmallAndTheSmallestBesideIt() {
        var table = List.of(district("35.76.01", 1), district("35.76.02", 9), district("35.76.03", 4));

        assertEquals(Set.of("35.76.01", "35.76.03"), withheld(table, Dimension.DISTRICT));
    }

    @Test
    void withholdsNothingWhereNothingIsSmall() {
        assertEquals(Set.of(), withheld(List.of(district("35.76.01", 3), district("35.76.02", 9)), Dimension.DISTRICT));
    }

    @Test
    void looksAtEachRegencyByItself() {
        var table = List.of(
                district("35.76.01", 1), district("35.76.02", 9), district("35.05.01", 4), district("35.05.02", 5));

        assertEquals(Set.of("35.76.01", "35.76.02"), withheld(table, Dimension.DISTRICT));
    }

    @Test
    void coversASmallCountInEachDirectionThatAddsUp() {
        var table = List.of(
                cell("35.76.01", "1", 1),
                cell("35.76.01", "2", 5),
                cell("35.76.02", "1", 6),
                cell("35.76.02", "2", 7),
                cell("35.76.03", "1", 8),
                cell("35.76.03", "2", 9));

        // among the districts of the quarter and among the quarters of the district; these two need no company
        assertEquals(Set.of("35.76.01", "35.76.02"), withheld(table, Dimension.DISTRICT, Dimension.QUARTER));
    }

    private static Set<String> withheld(List<Cell> table, Dimension... dimensions) {
        return new Suppression(EnumSet.copyOf(List.of(dimensions)))
                .withheld(table).stream()
                        .map(key -> key.get(Dimension.DISTRICT))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Cell district(String code, int businesses) {
        return new Cell(Map.of(Dimension.REGENCY, code.substring(0, 5), Dimension.DISTRICT, code), count(businesses));
    }

    private static Cell cell(String code, String quarter, int businesses) {
        return new Cell(
                Map.of(Dimension.REGENCY, code.substring(0, 5), Dimension.DISTRICT, code, Dimension.QUARTER, quarter),
                count(businesses));
    }

    private static Count count(int businesses) {
        return new Count(businesses, 0, businesses, 0, Map.of(), businesses, null);
    }
}
