package id.kurasi.catalog.statistics;

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
                cell("35.76.01", "MICRO", 1),
                cell("35.76.01", "SMALL", 5),
                cell("35.76.02", "MICRO", 6),
                cell("35.76.02", "SMALL", 7),
                cell("35.76.03", "MICRO", 8),
                cell("35.76.03", "SMALL", 9));

        // in the row of the district and in the column of the scale; and what is withheld by itself needs no company
        assertEquals(Set.of("35.76.01", "35.76.02"), withheld(table, Dimension.DISTRICT, Dimension.BUSINESS_SCALE));
    }

    @Test
    void withholdsNoOtherCommunityBecauseOfASmallOne() {
        var table = List.of(community("Contoh Satu", 2), community("Contoh Dua", 5));

        assertEquals(Set.of("Contoh Satu"), withheld(table, Dimension.INCLUSION_GROUP));
    }

    private static Set<String> withheld(List<Cell> table, Dimension... dimensions) {
        var told = EnumSet.copyOf(List.of(dimensions));
        var first = dimensions[0];
        return new Suppression(Subject.BUSINESSES, told)
                .withheld(table).stream()
                        .map(cell -> cell.key().get(first))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Cell district(String code, int count) {
        return new Cell(Map.of(Dimension.REGENCY, code.substring(0, 5), Dimension.DISTRICT, code), count);
    }

    private static Cell cell(String code, String scale, int count) {
        return new Cell(
                Map.of(
                        Dimension.REGENCY,
                        code.substring(0, 5),
                        Dimension.DISTRICT,
                        code,
                        Dimension.BUSINESS_SCALE,
                        scale),
                count);
    }

    private static Cell community(String name, int count) {
        return new Cell(Map.of(Dimension.INCLUSION_GROUP, name), count);
    }
}
