package id.kurasi.kit.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiltersTest {

    @Test
    void filtersNothingWhenNothingIsAsked() {
        var filters = new Filters().in("p.state", List.of()).in("p.id", null).region("p.regionCode", List.of());

        assertEquals("1 = 1", filters.where());
        assertEquals(Map.of(), filters.parameters());
    }

    @Test
    void takesAnyValueOfEachFilterAndAllFilters() {
        var filters = new Filters().in("p.state", List.of("A", "B")).and("p.price > :least", "least", 5);

        assertEquals("p.state in (:f0) and p.price > :least", filters.where());
        assertEquals(Map.of("f0", List.of("A", "B"), "least", 5), filters.parameters());
    }

    @ParameterizedTest
    @CsvSource({
        "35.76, 35.76, true",
        "35.76, 35.76.02, true",
        "35, 35.76.02, true",
        "35.7, 35.76, false",
        "35.76, 35.761, false",
        "35.76, 35.77, false",
        "35.76.02, 35.76, false",
        "35, 3576, false",
        "35, 36, false"
    })
    void takesARegionForItselfAndAllBelowItAndNothingBeside(String asked, String code, boolean found) {
        var filters = new Filters().region("r", List.of(asked));

        assertEquals("(r >= :f0 and r < :f1)", filters.where());
        var from = (String) filters.parameters().get("f0");
        var to = (String) filters.parameters().get("f1");
        // as a column of the collation "C" compares
        assertEquals(found, code.compareTo(from) >= 0 && code.compareTo(to) < 0);
    }

    @Test
    void joinsSeveralRegionsByOrAndFindsNothingInNone() {
        var filters = new Filters().region("r", List.of("35.76", "51"));

        assertEquals("(r >= :f0 and r < :f1 or r >= :f2 and r < :f3)", filters.where());
        assertEquals("1 = 0", filters.regionCondition("r", List.of()));
    }

    @Test
    void areToldApartByTheirConditionsAndTheirValues() {
        var one = new Filters().in("p.state", List.of("A")).fingerprint();

        assertEquals(one, new Filters().in("p.state", List.of("A")).fingerprint());
        assertNotEquals(one, new Filters().in("p.state", List.of("B")).fingerprint());
        assertNotEquals(one, new Filters().in("p.kind", List.of("A")).fingerprint());
        assertNotEquals(one, new Filters().fingerprint());
    }
}
