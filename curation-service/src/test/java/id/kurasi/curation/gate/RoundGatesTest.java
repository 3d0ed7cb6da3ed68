package id.kurasi.curation.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kurasi.curation.gate.GateResult.Outcome;
import id.kurasi.curation.round.Caps;
import id.kurasi.curation.round.RoundMother;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundGatesTest {

    private static final Instant IN_APRIL = Instant.parse("2025-04-10T03:00:00Z");
    private static final Instant IN_MAY = Instant.parse("2025-05-01T00:00:00Z");
    private static final Caps CAPS = new Caps(3, 200, Map.of("SNACK", 40), Map.of("35.76", 30));

    @Test
    void letsAFittingProductThroughEveryGateOfTheRound() {
        var taken = new Places(2, 199, Map.of("SNACK", 39L), Map.of("35.76", 29L));

        assertTrue(RoundGates.check(candidacy(GateMother.snack(), CAPS, taken))
                .allMatch(gate -> gate.result() == Outcome.PASS && gate.retailer() == null));
    }

    @Test
    void saysEverythingTheRoundDoesNotTakeAtOnce() {
        var taken = new Places(3, 200, Map.of("SNACK", 40L), Map.of("35.05", 30L));
        var foreign = GateMother.snack().with("group", "FASHION").with("regionCode", "35.05.01");
        var round =
                RoundMother.open("Asia/Jakarta", new Caps(3, 200, Map.of("SNACK", 40), Map.of("35.05", 30)), "toko");

        var failures = RoundGates.check(new Candidacy(foreign.product(), round, taken, new Entry(IN_MAY, false)))
                .filter(GateResult::fails)
                .map(GateResult::code)
                .toList();

        assertEquals(
                List.of(
                        "CATEGORY_NOT_TAKEN",
                        "REGION_NOT_ELIGIBLE",
                        "OUTSIDE_WINDOW",
                        "CAP_REACHED",
                        "CAP_REACHED_IN",
                        "CAP_REACHED_IN",
                        "CAP_REACHED"),
                failures);
    }

    @ParameterizedTest
    @CsvSource({"35.76, PASS", "35.76.02, PASS", "35.7, FAIL", "35.77.02, FAIL"})
    void takesARegionBelowAnEligibleOneButNotOneThatOnlyLooksAlike(String region, Outcome outcome) {
        assertEquals(
                outcome,
                only(Gate.REGION, candidacy(GateMother.snack().with("regionCode", region), Caps.NONE, Places.NONE)));
    }

    @ParameterizedTest
    @CsvSource({"CAP_PER_BUSINESS", "CAP_PER_CATEGORY", "CAP_PER_REGION", "CAP_PER_ROUND"})
    void hasNoCapWhereTheRoundSetsNone(Gate gate) {
        var taken = new Places(9, 999, Map.of("SNACK", 999L), Map.of("35.76", 999L));

        assertEquals(Outcome.NOT_APPLICABLE, only(gate, candidacy(GateMother.snack(), Caps.NONE, taken)));
    }

    @Test
    void countsOnlyInTheCategoriesAndRegionsThatTheProductIsOf() {
        var caps = new Caps(null, null, Map.of("BATIK", 1), Map.of("35.05", 1));
        var taken = new Places(0, 0, Map.of("BATIK", 1L), Map.of("35.05", 1L));

        assertEquals(Outcome.NOT_APPLICABLE, only(Gate.CAP_PER_CATEGORY, candidacy(GateMother.snack(), caps, taken)));
        assertEquals(Outcome.NOT_APPLICABLE, only(Gate.CAP_PER_REGION, candidacy(GateMother.snack(), caps, taken)));
    }

    @ParameterizedTest
    @CsvSource({"false, FAIL", "true, PASS"})
    void isPastTheWindowWhoComesByACode(boolean byCode, Outcome outcome) {
        var round = RoundMother.open("Asia/Jakarta", Caps.NONE, "toko");

        assertEquals(
                outcome,
                only(
                        Gate.WINDOW,
                        new Candidacy(GateMother.snack().product(), round, Places.NONE, new Entry(IN_MAY, byCode))));
    }

    private static Candidacy candidacy(GateMother.Facts facts, Caps caps, Places taken) {
        var round = RoundMother.open("Asia/Jakarta", caps, "toko");
        return new Candidacy(facts.product(), round, taken, new Entry(IN_APRIL, false));
    }

    private static Outcome only(Gate gate, Candidacy candidacy) {
        return RoundGates.check(candidacy)
                .filter(result -> result.gate() == gate)
                .findFirst()
                .orElseThrow()
                .result();
    }
}
