package id.kurasi.curation.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kurasi.curation.gate.Candidacy.Places;
import id.kurasi.curation.gate.GateResult.Outcome;
import id.kurasi.curation.peer.CatalogProduct;
import id.kurasi.curation.peer.CatalogProduct.Business;
import id.kurasi.curation.peer.CatalogProduct.Capacity;
import id.kurasi.curation.peer.Compliance;
import id.kurasi.curation.peer.Compliance.Requirement;
import id.kurasi.curation.peer.Compliance.Result;
import id.kurasi.curation.peer.Compliance.Rule;
import id.kurasi.curation.round.Caps;
import id.kurasi.curation.round.Round;
import id.kurasi.curation.round.RoundMother;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GatesTest {

    private static final Instant IN_APRIL = Instant.parse("2025-04-10T03:00:00Z");
    private static final UUID CERTIFICATE = UUID.randomUUID();

    private final Round round = RoundMother.open("Asia/Jakarta", new Caps(3, 200), "toko");
    private final Capacity capacity = new Capacity(2000L, "pack");

    @Test
    void letsAFittingProductThroughEveryGateOfTheRound() {
        assertTrue(
                RoundGates.check(candidacy(snack("PUBLISHED", "35.76.02", 180, capacity), new Places(2, 199), IN_APRIL))
                        .allMatch(gate -> gate.result() == Outcome.PASS && gate.retailer() == null));
    }

    @Test
    void saysEverythingTheRoundDoesNotTakeAtOnce() {
        var foreign = product("DRAFT", List.of("FASHION"), "35.05.01", null, capacity);

        var failures = RoundGates.check(candidacy(foreign, new Places(3, 200), Instant.parse("2025-05-01T00:00:00Z")))
                .filter(GateResult::fails)
                .map(GateResult::code)
                .toList();

        assertEquals(
                List.of(
                        "NOT_PUBLISHED",
                        "CATEGORY_NOT_TAKEN",
                        "REGION_NOT_ELIGIBLE",
                        "OUTSIDE_WINDOW",
                        "CAP_REACHED",
                        "CAP_REACHED"),
                failures);
    }

    @Test
    void takesARegionBelowAnEligibleOneButNotOneThatOnlyLooksAlike() {
        assertEquals(Outcome.PASS, region("35.76"));
        assertEquals(Outcome.PASS, region("35.76.02"));
        assertEquals(Outcome.FAIL, region("35.7"));
        assertEquals(Outcome.FAIL, region("35.77.02"));
    }

    @Test
    void hasNoCapWhereTheRoundSetsNone() {
        var unlimited = RoundMother.open("Asia/Jakarta", new Caps(null, null), "toko");
        var candidacy = new Candidacy(
                snack("PUBLISHED", "35.76", 180, capacity),
                unlimited,
                Map.of(),
                Map.of(),
                new Places(9, 999),
                IN_APRIL);

        assertTrue(RoundGates.check(candidacy)
                .filter(gate -> gate.gate() == Gate.CAP_PER_BUSINESS || gate.gate() == Gate.CAP_PER_ROUND)
                .allMatch(gate -> gate.result() == Outcome.NOT_APPLICABLE));
    }

    @ParameterizedTest
    @CsvSource({
        "SATISFIED,            BLOCK, PASS,           PASS",
        "NOT_APPLICABLE,       BLOCK, NOT_APPLICABLE, NOT_APPLICABLE",
        "MISSING,              BLOCK, FAIL,           MISSING",
        "EXPIRED,              BLOCK, FAIL,           EXPIRED",
        "NEEDS_REVERIFICATION, BLOCK, FAIL,           NEEDS_REVERIFICATION",
        "UNVERIFIED,           WARN,  WARN,           UNVERIFIED",
        "SOMETHING_NEW,        BLOCK, FAIL,           SOMETHING_NEW",
    })
    void readsTheCertificationServicesAnswer(String outcome, Effect effect, Outcome result, String code) {
        var gate = certified(effect, requirement("HALAL", outcome));

        assertEquals(result, gate.result());
        assertEquals(code, gate.code());
        assertEquals("toko", gate.retailer());
    }

    @Test
    void doesNotApplyWhereNothingIsAskedFor() {
        assertEquals(Outcome.NOT_APPLICABLE, certified(Effect.BLOCK).result());
    }

    @Test
    void isPassedOnlyWhenLawAndRetailerAreBothSatisfied() {
        var gate = certified(Effect.BLOCK, requirement("HALAL", "SATISFIED"), requirement("HALAL", "EXPIRED"));

        assertEquals(Outcome.FAIL, gate.result());
        assertEquals("EXPIRED", gate.code());
    }

    @ParameterizedTest
    @CsvSource({"ADVISED, false", "REQUIRED, true"})
    void warnsOfWhatIsOnlyAdvisedOrRestsOnALawThatNobodyHasRead(String severity, boolean unverified) {
        var soft = requirement("HALAL", "MISSING", severity, unverified);

        assertEquals(Outcome.WARN, certified(Effect.BLOCK, soft).result());
        assertEquals(
                Outcome.FAIL,
                certified(Effect.BLOCK, soft, requirement("HALAL", "EXPIRED")).result());
    }

    @Test
    void namesTheCertificateAndTheRuleItRestsOn() {
        var gate = certified(Effect.BLOCK, requirement("HALAL", "SATISFIED"));

        assertEquals(CERTIFICATE, gate.certificateId());
        assertEquals("PP 42/2024 art. 160", gate.rule().source());
        assertNull(certified(Effect.BLOCK).rule());
    }

    @Test
    void namesTheFactsThatAreNotFilledIn() {
        var gate = only(new GateRule(Gate.PRODUCT_FACTS, Effect.BLOCK, null), snack("PUBLISHED", "35.76", 180, null));

        assertEquals("INCOMPLETE", gate.code());
        assertEquals(List.of("toko", "capacity"), gate.arguments());
    }

    @Test
    void asksForAShelfLifeOfFoodAlone() {
        var rule = new GateRule(Gate.SHELF_LIFE, Effect.BLOCK, "FOOD_BEVERAGE");

        assertEquals(
                Outcome.FAIL,
                only(rule, snack("PUBLISHED", "35.76", null, capacity)).result());
        assertEquals(
                Outcome.NOT_APPLICABLE,
                only(rule, product("PUBLISHED", List.of("BATIK"), "35.76", null, capacity))
                        .result());
    }

    private Outcome region(String code) {
        return RoundGates.check(candidacy(snack("PUBLISHED", code, 180, capacity), new Places(0, 0), IN_APRIL))
                .filter(gate -> gate.gate() == Gate.REGION)
                .findFirst()
                .orElseThrow()
                .result();
    }

    private GateResult certified(Effect effect, Requirement... requirements) {
        return only(new GateRule(Gate.HALAL, effect, null), snack("PUBLISHED", "35.76", 180, capacity), requirements);
    }

    private GateResult only(GateRule rule, CatalogProduct product, Requirement... requirements) {
        var candidacy = new Candidacy(
                product,
                round,
                Map.of("toko", "souvenir-shop"),
                Map.of("souvenir-shop", new Compliance(List.of(new Result(Arrays.asList(requirements))))),
                new Places(0, 0),
                IN_APRIL);
        return new RetailerGates(candidacy, "toko")
                .check(List.of(rule))
                .findFirst()
                .orElseThrow();
    }

    private static Requirement requirement(String name, String outcome) {
        return requirement(name, outcome, "REQUIRED", false);
    }

    private static Requirement requirement(String name, String outcome, String severity, boolean unverified) {
        return new Requirement(
                name,
                outcome,
                severity,
                CERTIFICATE,
                new Rule("halal-food-umk", LocalDate.of(2026, 10, 17), "PP 42/2024 art. 160", unverified));
    }

    private Candidacy candidacy(CatalogProduct product, Places taken, Instant now) {
        return new Candidacy(product, round, Map.of(), Map.of(), taken, now);
    }

    private static CatalogProduct snack(String state, String region, Integer shelfLifeDays, Capacity capacity) {
        return product(state, List.of("FOOD_BEVERAGE", "SNACK"), region, shelfLifeDays, capacity);
    }

    private static CatalogProduct product(
            String state, List<String> path, String region, Integer shelfLifeDays, Capacity capacity) {
        return new CatalogProduct(
                UUID.randomUUID(),
                state,
                1,
                1,
                "Keripik",
                null,
                path.get(path.size() - 1),
                path,
                null,
                null,
                18000L,
                12000L,
                null,
                null,
                "AMBIENT",
                shelfLifeDays,
                List.of(),
                List.of(),
                Map.of(),
                null,
                capacity,
                50,
                7,
                new Business(UUID.randomUUID(), "Contoh", region, "MICRO", true));
    }
}
