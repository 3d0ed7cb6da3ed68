package id.kurasi.certification.compliance;

import static id.kurasi.certification.obligation.RuleMother.law;
import static id.kurasi.certification.obligation.RuleMother.wish;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kurasi.certification.obligation.BusinessScale;
import id.kurasi.certification.obligation.Conditions;
import id.kurasi.certification.obligation.Rule;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which rule decides about a product. */
class EvaluationTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
    private static final Rule FOR_LARGE =
            law("for-large").forScales(BusinessScale.LARGE).from("2024-10-18").rule();
    private static final Rule FOR_MICRO =
            law("for-micro").forScales(BusinessScale.MICRO).from("2026-10-17").rule();

    private static List<Verdict> verdicts(LocalDate on, CheckedProduct product, Rule... rules) {
        return Evaluation.of(on, 90, List.of(rules)).of(product);
    }

    private static Verdict verdict(LocalDate on, CheckedProduct product) {
        return verdicts(on, product, FOR_LARGE, FOR_MICRO).get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "MICRO, 2024-10-18, NOT_APPLICABLE",
        "MICRO, 2026-10-16, NOT_APPLICABLE",
        "MICRO, 2026-10-17, MISSING",
        "LARGE, 2024-10-17, NOT_APPLICABLE",
        "LARGE, 2024-10-18, MISSING",
        ", 2024-10-18, MISSING",
    })
    void asksFromTheDayOnWhichTheScaleOfTheBusinessIsObliged(BusinessScale scale, LocalDate on, Outcome expected) {
        assertEquals(expected, verdict(on, Checked.snack().of(scale).product()).outcome());
    }

    @Test
    void isNotConcernedByOtherProducts() {
        var verdict = verdict(TODAY, Checked.in("BATIK").product());

        assertEquals(Outcome.NOT_APPLICABLE, verdict.outcome());
        assertFalse(verdict.concerned());
        assertTrue(verdict.isCompliant());
    }

    @Test
    void followsTheRuleForTheNarrowestCategory() {
        var wide = law("wide").from("2020-01-01").rule();
        var narrow = law("narrow").of("SNACK").from("2024-01-01").rule();
        var toCome = law("to-come").of("SNACK").from("2030-01-01").rule();
        var product = Checked.snack().product();

        assertEquals(
                "narrow",
                verdicts(TODAY, product, wide, toCome, narrow).get(0).rule().id());
        assertEquals(
                "wide",
                verdicts(LocalDate.parse("2023-01-01"), product, wide, toCome, narrow)
                        .get(0)
                        .rule()
                        .id());
    }

    @Test
    void followsTheRuleThatHeldOnTheDay() {
        var old = law("old").from("2020-01-01").until("2024-12-31").rule();
        var replacedBeforeItBegan =
                law("never").from("2026-01-01").until("2025-12-31").rule();
        var present = law("present").from("2025-01-01").rule();
        var product = Checked.snack().product();
        var rules = new Rule[] {old, replacedBeforeItBegan, present};

        assertEquals(
                "old",
                verdicts(LocalDate.parse("2024-12-31"), product, rules)
                        .get(0)
                        .rule()
                        .id());
        assertEquals(
                "present",
                verdicts(LocalDate.parse("2025-01-01"), product, rules)
                        .get(0)
                        .rule()
                        .id());
        assertEquals("present", verdicts(TODAY, product, rules).get(0).rule().id());
    }

    @Test
    void asksToStateWhatARuleHangsOn() {
        var leather = law("leather")
                .when(new Conditions(null, null, true, null, null))
                .rule();

        var unknown = verdicts(TODAY, Checked.snack().product(), leather).get(0);
        assertEquals(Outcome.NOT_APPLICABLE, unknown.outcome());
        assertEquals(NextStep.STATE_FACT, unknown.nextStep());
        assertEquals(List.of("animalMaterial: true"), unknown.words().args());
        assertEquals(
                Outcome.MISSING,
                verdicts(TODAY, Checked.snack().ofAnimalMaterial(true).product(), leather)
                        .get(0)
                        .outcome());
        assertNull(verdicts(TODAY, Checked.snack().ofAnimalMaterial(false).product(), leather)
                .get(0)
                .nextStep());
    }

    @Test
    void followsARuleThatSurelyConcernsBeforeOneThatMay() {
        var mayConcern = law("may")
                .of("SNACK")
                .when(new Conditions(null, null, true, null, null))
                .rule();

        assertEquals(
                "for-micro",
                verdicts(TODAY, Checked.snack().product(), mayConcern, FOR_MICRO)
                        .get(0)
                        .rule()
                        .id());
    }

    @Test
    void needsNothingForWhatKeepsTooShortly() {
        var licence = law("licence").keepingAtLeast(7).rule();

        assertEquals(
                Outcome.NOT_APPLICABLE,
                verdicts(TODAY, Checked.snack().keeping(6).product(), licence)
                        .get(0)
                        .outcome());
        assertEquals(
                Outcome.MISSING,
                verdicts(TODAY, Checked.snack().keeping(7).product(), licence)
                        .get(0)
                        .outcome());
    }

    @Test
    void asksEachBasisForItself() {
        var advised = wish("advised", "hotel").advised().rule();
        var verdicts = verdicts(TODAY, Checked.snack().product(), FOR_MICRO, advised);

        assertEquals(
                List.of("for-micro", "advised"),
                verdicts.stream().map(it -> it.rule().id()).toList());
        assertEquals(
                List.of(false, true),
                verdicts.stream().map(Verdict::isCompliant).toList());
    }
}
