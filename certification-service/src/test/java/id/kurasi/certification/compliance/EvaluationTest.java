package id.kurasi.certification.compliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.kurasi.certification.meaning.CertificateFacts;
import id.kurasi.certification.meaning.Suspension;
import id.kurasi.certification.obligation.AcceptedType;
import id.kurasi.certification.obligation.Basis;
import id.kurasi.certification.obligation.BusinessScale;
import id.kurasi.certification.obligation.Rule;
import id.kurasi.certification.obligation.Storage;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
    private static final UUID PRODUCT = UUID.randomUUID();
    private static final List<AcceptedType> HALAL = List.of(new AcceptedType("HALAL", null));
    private static final Rule FOR_LARGE = law("for-large", List.of(BusinessScale.LARGE), "2024-10-18");
    private static final Rule FOR_MICRO = law("for-micro", List.of(BusinessScale.MICRO), "2026-10-17");

    private static Rule law(String id, List<BusinessScale> scales, String from) {
        return new Rule(
                id,
                Basis.LAW,
                "HALAL",
                "FOOD_BEVERAGE",
                scales,
                null,
                HALAL,
                null,
                LocalDate.parse(from),
                null,
                "x",
                null);
    }

    private static Verdict verdict(LocalDate on, CheckedProduct product, HeldCertificate... held) {
        return new Evaluation(on, 90)
                .of(product, List.of(FOR_LARGE, FOR_MICRO), List.of(held))
                .get(0);
    }

    private static CheckedProduct snack(BusinessScale scale, Integer recipe) {
        var facts = new ProductFacts(PRODUCT, UUID.randomUUID(), "SNACK", scale, Storage.AMBIENT, 180, recipe, null);
        return new CheckedProduct(facts, List.of("SNACK", "FOOD_BEVERAGE"));
    }

    private static HeldCertificate held(CertificateFacts facts) {
        return new HeldCertificate(UUID.randomUUID(), PRODUCT, "HALAL", 1, true, facts);
    }

    private static CertificateFacts valid() {
        return new CertificateFacts(LocalDate.parse("2024-01-31"), null, true, null, List.of(), false);
    }

    private static CertificateFacts unverified() {
        return new CertificateFacts(LocalDate.parse("2024-01-31"), null, false, null, List.of(), false);
    }

    private static CertificateFacts expired() {
        return new CertificateFacts(
                LocalDate.parse("2018-01-31"), LocalDate.parse("2022-01-31"), true, null, List.of(), false);
    }

    private static CertificateFacts suspended() {
        return new CertificateFacts(
                LocalDate.parse("2024-01-31"),
                null,
                true,
                null,
                List.of(new Suspension(LocalDate.parse("2026-11-01"), null)),
                false);
    }

    private static CertificateFacts revoked() {
        return new CertificateFacts(
                LocalDate.parse("2024-01-31"), null, true, LocalDate.parse("2025-01-01"), List.of(), false);
    }

    @Test
    void missesWhatIsNotThere() {
        var verdict = verdict(TODAY, snack(BusinessScale.MICRO, 1));

        assertEquals(Outcome.MISSING, verdict.outcome());
        assertEquals("for-micro", verdict.rule().id());
        assertEquals(NextStep.START_CASE, verdict.nextStep());
        assertNull(verdict.certificateId());
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
        assertEquals(expected, verdict(on, snack(scale, 1)).outcome());
    }

    @Test
    void isNotConcernedByOtherProducts() {
        var facts = new ProductFacts(PRODUCT, UUID.randomUUID(), "BATIK", BusinessScale.MICRO, null, null, 1, null);
        var verdict = verdict(TODAY, new CheckedProduct(facts, List.of("BATIK")), held(valid()));

        assertEquals(Outcome.NOT_APPLICABLE, verdict.outcome());
        assertNull(verdict.rule());
        assertNull(verdict.certificateId());
    }

    @ParameterizedTest
    @CsvSource({"1, SATISFIED", "2, NEEDS_REVERIFICATION", ", SATISFIED"})
    void comparesTheRecipeWithTheCertifiedOne(Integer recipe, Outcome expected) {
        assertEquals(
                expected,
                verdict(TODAY, snack(BusinessScale.MICRO, recipe), held(valid()))
                        .outcome());
    }

    @Test
    void doesNotCompareRecipesForATypeThatDoesNotFollowThem() {
        var certificate = new HeldCertificate(UUID.randomUUID(), PRODUCT, "HALAL", 1, false, valid());

        assertEquals(
                Outcome.SATISFIED,
                verdict(TODAY, snack(BusinessScale.MICRO, 9), certificate).outcome());
    }

    @Test
    void letsTheBestCertificateDecide() {
        var valid = held(valid());
        var all = List.of(held(revoked()), held(expired()), held(suspended()), held(unverified()), valid);
        for (var worst = 0; worst < all.size(); worst++) {
            var some = all.subList(0, worst + 1).toArray(HeldCertificate[]::new);
            var expected = List.of(
                            Outcome.REVOKED, Outcome.EXPIRED, Outcome.SUSPENDED, Outcome.UNVERIFIED, Outcome.SATISFIED)
                    .get(worst);
            assertEquals(
                    expected,
                    verdict(TODAY, snack(BusinessScale.MICRO, 1), some).outcome());
        }
        var verdict = verdict(TODAY, snack(BusinessScale.MICRO, 1), all.toArray(HeldCertificate[]::new));
        assertEquals(valid.certificateId(), verdict.certificateId());
        assertNull(verdict.nextStep());
    }

    @Test
    void ignoresCertificatesOfOtherTypesAndThoseFromLater() {
        var trademark = new HeldCertificate(UUID.randomUUID(), PRODUCT, "TRADEMARK", 1, false, valid());

        assertEquals(
                Outcome.MISSING,
                verdict(TODAY, snack(BusinessScale.MICRO, 1), trademark).outcome());
        assertEquals(
                Outcome.NOT_APPLICABLE,
                verdict(LocalDate.parse("2023-01-01"), snack(BusinessScale.MICRO, 1), held(valid()))
                        .outcome());
        assertEquals(
                Outcome.MISSING,
                new Evaluation(LocalDate.parse("2023-12-31"), 90)
                        .of(
                                snack(BusinessScale.MICRO, 1),
                                List.of(law("old", null, "2020-01-01")),
                                List.of(held(valid())))
                        .get(0)
                        .outcome());
    }

    @Test
    void answersTheSameWhateverOrderTheCertificatesComeIn() {
        var one = held(valid());
        var other = held(valid());

        assertEquals(
                verdict(TODAY, snack(BusinessScale.MICRO, 1), one, other).certificateId(),
                verdict(TODAY, snack(BusinessScale.MICRO, 1), other, one).certificateId());
    }
}
