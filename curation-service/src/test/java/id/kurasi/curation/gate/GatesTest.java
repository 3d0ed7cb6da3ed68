package id.kurasi.curation.gate;

import static id.kurasi.curation.gate.GateMother.CERTIFICATE;
import static id.kurasi.curation.gate.GateMother.requirement;
import static id.kurasi.curation.gate.GateMother.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.kurasi.curation.gate.GateResult.Outcome;
import id.kurasi.curation.peer.Compliance.Requirement;
import id.kurasi.curation.retailer.RuleEffect;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What retailers ask, held against what the other services say. */
class GatesTest {

    @ParameterizedTest
    @CsvSource({
        "SATISFIED,            BLOCK, PASS,           PASS",
        "NOT_APPLICABLE,       BLOCK, NOT_APPLICABLE, NOT_APPLICABLE",
        "MISSING,              BLOCK, FAIL,           MISSING",
        "EXPIRED,              BLOCK, FAIL,           EXPIRED",
        "NEEDS_REVERIFICATION, BLOCK, FAIL,           NEEDS_REVERIFICATION",
        "UNVERIFIED,           WARN,  WARN,           UNVERIFIED",
        "SOMETHING_NEW,        BLOCK, FAIL,           SOMETHING_NEW",
        "MISSING,              OFF,   NOT_APPLICABLE, NOT_APPLICABLE",
    })
    void readsTheCertificationServicesAnswer(String outcome, RuleEffect effect, Outcome result, String code) {
        var gate = certified(effect, requirement("HALAL", outcome));

        assertEquals(result, gate.result());
        assertEquals(code, gate.code());
        assertEquals("toko", gate.retailer());
    }

    @ParameterizedTest
    @CsvSource({"BLOCK", "WARN", "OFF"})
    void letsNoRetailerSoftenOrWaiveWhatTheLawDemands(RuleEffect effect) {
        var law = requirement("HALAL", "MISSING").byLaw().get();

        assertEquals(Outcome.FAIL, certified(effect, law).result());
        assertEquals(
                Outcome.FAIL,
                GateMother.only(rule("HALAL", effect), GateMother.snack(), GateMother.waiver(Gate.HALAL), law)
                        .result());
    }

    @ParameterizedTest
    @CsvSource({
        "BLOCK, HALAL,     WAIVED",
        "WARN,  HALAL,     WARN",
        "BLOCK, TRADEMARK, FAIL",
    })
    void waivesWhatItsRetailerDoesWithout(RuleEffect effect, Gate waived, Outcome result) {
        var gate = GateMother.only(
                rule("HALAL", effect),
                GateMother.snack(),
                GateMother.waiver(waived),
                requirement("HALAL", "MISSING").get());

        assertEquals(result, gate.result());
        assertEquals("MISSING", gate.code());
        assertEquals(
                result == Outcome.WAIVED ? "buyer" : null,
                gate.waiver() == null ? null : gate.waiver().by());
    }

    @Test
    void doesNotApplyWhereNothingIsAskedFor() {
        assertEquals(
                Outcome.NOT_APPLICABLE,
                certified(RuleEffect.BLOCK, new Requirement[0]).result());
    }

    @Test
    void isPassedOnlyWhenLawAndRetailerAreBothSatisfied() {
        var gate =
                certified(RuleEffect.BLOCK, requirement("HALAL", "SATISFIED").byLaw(), requirement("HALAL", "EXPIRED"));

        assertEquals(Outcome.FAIL, gate.result());
        assertEquals("EXPIRED", gate.code());
    }

    @ParameterizedTest
    @CsvSource({"ADVISED, false", "REQUIRED, true"})
    void warnsOfWhatIsOnlyAdvisedOrRestsOnALawThatNobodyHasRead(String severity, boolean unverified) {
        var soft = requirement("HALAL", "MISSING").byLaw().of(severity, unverified);

        assertEquals(Outcome.WARN, certified(RuleEffect.BLOCK, soft).result());
        assertEquals(
                Outcome.FAIL,
                certified(
                                RuleEffect.BLOCK,
                                soft,
                                requirement("HALAL", "EXPIRED").get())
                        .result());
    }

    @Test
    void namesTheCertificateTheRuleItRestsOnAndWhatToDo() {
        var gate = certified(RuleEffect.BLOCK, requirement("HALAL", "MISSING"));

        assertEquals(CERTIFICATE, gate.certificateId());
        assertEquals("PP 42/2024 art. 160", gate.rule().source());
        assertEquals("START_CASE", gate.nextStep());
        assertNull(certified(RuleEffect.BLOCK, requirement("HALAL", "NOT_APPLICABLE"))
                .rule());
    }

    /** What is missing: the fact, or null for what makes the product pass. */
    @ParameterizedTest(name = "{0} with {1} = {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "NIB,           nibRecorded,   true,  PASS,           PASS,                 -",
                "NIB,           nibRecorded,   false, FAIL,           MISSING,              OBTAIN",
                "NPWP,          taxRegistered, true,  PASS,           PASS,                 -",
                "NPWP,          taxRegistered, false, FAIL,           MISSING,              OBTAIN",
                "NPWP,          taxRegistered, -,     FAIL,           NOT_STATED,           STATE_FACT",
                "GTIN,          gtin,          8990,  PASS,           PASS,                 -",
                "GTIN,          gtin,          -,     FAIL,           MISSING,              OBTAIN",
                "PHOTOS,        photos,        3,     PASS,           PASS,                 -",
                "PHOTOS,        photos,        2,     FAIL,           TOO_FEW_PHOTOS,       ADD_PHOTOS",
                "PRODUCT_FACTS, leadTimeDays,  7,     PASS,           PASS,                 -",
                "PRODUCT_FACTS, leadTimeDays,  -,     FAIL,           INCOMPLETE,           COMPLETE_PRODUCT",
                "LABEL,         composition,   1,     PASS,           PASS,                 -",
                "LABEL,         composition,   0,     FAIL,           INCOMPLETE,           COMPLETE_PRODUCT",
                "LABEL,         group,         BATIK, NOT_APPLICABLE, NOT_APPLICABLE,       -",
                "SHELF_LIFE,    shelfLifeDays, -,     FAIL,           MISSING,              COMPLETE_PRODUCT",
                "SHELF_LIFE,    shelfLifeDays, 97,    PASS,           PASS,                 -",
                "SHELF_LIFE,    shelfLifeDays, 96,    FAIL,           SHELF_LIFE_TOO_SHORT, KEEP_LONGER",
            })
    void looksAtWhatTheCatalogSays(
            String gate, String fact, String value, Outcome result, String code, String nextStep) {
        var found =
                GateMother.only(rule(gate, RuleEffect.BLOCK), GateMother.snack().with(fact, value), null);

        assertEquals(result, found.result());
        assertEquals(code, found.code());
        assertEquals(nextStep, found.nextStep());
    }

    @Test
    void namesTheFactsThatAreNotFilledIn() {
        var gate = GateMother.only(
                rule("PRODUCT_FACTS", RuleEffect.BLOCK), GateMother.snack().with("leadTimeDays", null), null);

        assertEquals(List.of("toko", "leadTimeDays"), gate.arguments());
    }

    @Test
    void asksForAShelfLifeOnlyOfTheGroupThatTheRuleSpeaksOf() {
        var ofFood = GateMother.rule("SHELF_LIFE", RuleEffect.BLOCK, "FOOD_BEVERAGE");
        var undated = GateMother.snack().with("shelfLifeDays", null);

        assertEquals(Outcome.FAIL, GateMother.only(ofFood, undated, null).result());
        assertEquals(
                Outcome.NOT_APPLICABLE,
                GateMother.only(ofFood, undated.with("group", "BATIK"), null).result());
    }

    private static GateResult certified(RuleEffect effect, GateMother.Asked... asked) {
        return certified(effect, Arrays.stream(asked).map(GateMother.Asked::get).toArray(Requirement[]::new));
    }

    private static GateResult certified(RuleEffect effect, Requirement... requirements) {
        return GateMother.only(rule("HALAL", effect), GateMother.snack(), null, requirements);
    }
}
