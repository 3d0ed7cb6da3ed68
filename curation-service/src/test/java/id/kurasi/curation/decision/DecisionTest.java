package id.kurasi.curation.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kurasi.curation.rubric.Recommendation;
import id.kurasi.kit.problem.Refusal;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionTest {

    private static final Instant NOW = Instant.parse("2025-04-10T03:00:00Z");
    private static final Terms TERMS = terms(12000, 18000);

    private final Decision decision = new Decision(UUID.randomUUID(), "toko", NOW);

    @Test
    void computesMarginNotMarkup() {
        assertEquals(new BigDecimal("33.33"), TERMS.retailerMarginPct());
        assertEquals(new BigDecimal("0.00"), terms(5, 5).retailerMarginPct());
    }

    @ParameterizedTest
    @CsvSource({"ACCEPT, NOT_YET", "ACCEPT_WITH_CONDITIONS, NOT_YET", "DECLINE, PASS"})
    void differsFromTheRecommendationOnlyWithAWord(DecisionAction action, Recommendation recommendation) {
        var silent = refusal(() -> decision.take(action, verdict(null, true), recommendation, "buyer", NOW));
        var unaware = refusal(() -> decision.take(action, verdict("why", false), recommendation, "buyer", NOW));

        assertEquals("override-unexplained", silent.type());
        assertEquals("override-unexplained", unaware.type());
        assertEquals(DecisionState.PENDING, decision.state());

        decision.take(action, verdict("why", true), recommendation, "buyer", NOW);

        assertEquals(action.result(), decision.state());
        assertTrue(decision.overridesRecommendation);
    }

    @ParameterizedTest
    @CsvSource({"ACCEPT, PASS", "DECLINE, NOT_YET", "SHORTLIST, NOT_YET", "SHORTLIST, PASS"})
    void needsNoWordToFollowTheRecommendation(DecisionAction action, Recommendation recommendation) {
        decision.take(action, verdict(null, false), recommendation, "buyer", NOW);

        assertEquals(action.result(), decision.state());
        assertFalse(decision.overridesRecommendation);
    }

    @Test
    void keepsNothingWhenItStartsAgain() {
        decision.take(DecisionAction.DECLINE, verdict("why", true), Recommendation.PASS, "buyer", NOW);

        decision.startAgain(NOW);

        assertEquals(DecisionState.PENDING, decision.state());
        assertEquals(List.of(), decision.reasons);
        assertNull(decision.noteToBusiness);
        assertNull(decision.decidedAt);
        assertFalse(decision.overridesRecommendation);
    }

    @Test
    void takesReasonsToDecline() {
        assertThrows(
                Refusal.class, () -> verdict(List.of(), null, null, List.of()).check(DecisionAction.DECLINE));
        assertThrows(Refusal.class, () -> verdict(List.of(DeclineReason.OTHER), null, null, List.of())
                .check(DecisionAction.DECLINE));

        verdict(List.of(DeclineReason.OTHER), null, "a word", List.of()).check(DecisionAction.DECLINE);
    }

    @Test
    void takesTermsToAcceptAndConditionsWhereThereAreSome() {
        var due = new ConditionFacts("Nutrition facts", LocalDate.of(2025, 6, 30));

        var without = verdict(null, null, null, List.of());
        assertThrows(Refusal.class, () -> decision.check(DecisionAction.ACCEPT, without, Recommendation.PASS));
        assertThrows(
                Refusal.class, () -> verdict(null, TERMS, null, List.of(due)).check(DecisionAction.ACCEPT));
        assertThrows(Refusal.class, () -> verdict(null, TERMS, null, List.of())
                .check(DecisionAction.ACCEPT_WITH_CONDITIONS));

        verdict(null, TERMS, null, List.of()).check(DecisionAction.ACCEPT);
        verdict(null, TERMS, null, List.of(due)).check(DecisionAction.ACCEPT_WITH_CONDITIONS);
    }

    @Test
    void refusesAProducerPriceAboveTheRetailPrice() {
        var loss = terms(18001, 18000);

        assertThrows(Refusal.class, () -> verdict(null, loss, null, List.of()).check(DecisionAction.ACCEPT));
    }

    @Test
    void tellsMarginFromMarkup() {
        assertEquals(new BigDecimal("33.33"), terms(12000, 18000).retailerMarginPct());
        assertEquals(new BigDecimal("50.00"), terms(12000, 18000).retailerMarkupPct());
        assertEquals(new BigDecimal("0.01"), terms(19999, 20000).retailerMarginPct());
        assertEquals(new BigDecimal("1999900.00"), terms(1, 20000).retailerMarkupPct());
    }

    @Test
    void keepsTheTermsThatWereAgreed() {
        decision.agree(3, terms(11000, 18000), NOW);

        var others = verdict(null, TERMS, null, List.of());
        assertThrows(Refusal.class, () -> decision.check(DecisionAction.ACCEPT, others, Recommendation.PASS));
        assertEquals(DecisionState.PENDING, decision.state());

        decision.take(DecisionAction.ACCEPT, verdict(null, null, null, List.of()), Recommendation.PASS, "buyer", NOW);
        assertEquals(terms(11000, 18000), decision.terms);
        assertEquals(3, decision.agreedOffer);
    }

    @Test
    void givesUpTheTermsThatWereAgreedWhenItDeclines() {
        decision.agree(3, TERMS, NOW);

        decision.take(
                DecisionAction.DECLINE,
                verdict(List.of(DeclineReason.PACKAGING_WEAK), null, null, List.of()),
                Recommendation.NOT_YET,
                "buyer",
                NOW);

        assertNull(decision.terms);
        assertNull(decision.agreedOffer);
    }

    private static Terms terms(long producer, long retail) {
        return new Terms(
                SupplyModel.CONSIGNMENT,
                producer,
                retail,
                50,
                null,
                null,
                null,
                14,
                null,
                null,
                90,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static Refusal refusal(Executable attempt) {
        return assertThrows(Refusal.class, attempt);
    }

    private static Verdict verdict(String note, boolean overrides) {
        return new Verdict(List.of(DeclineReason.PACKAGING_WEAK), TERMS, List.of(), null, note, overrides);
    }

    private static Verdict verdict(
            List<DeclineReason> reasons, Terms terms, String noteToBusiness, List<ConditionFacts> conditions) {
        return new Verdict(reasons, terms, conditions, noteToBusiness, null, false);
    }
}
