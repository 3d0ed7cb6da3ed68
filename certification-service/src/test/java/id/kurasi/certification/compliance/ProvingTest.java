package id.kurasi.certification.compliance;

import static id.kurasi.certification.obligation.RuleMother.law;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.kurasi.certification.meaning.CertificateFacts;
import id.kurasi.certification.meaning.Period;
import id.kurasi.certification.obligation.Fact;
import id.kurasi.certification.obligation.Proof;
import id.kurasi.certification.obligation.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a product meets what is asked of it. */
class ProvingTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
    private static final Rule HALAL = law("halal").rule();
    private static final Rule TRADEMARK = trademark(true);

    private static Rule trademark(boolean filedSuffices) {
        return law("mark")
                .asking("TRADEMARK", new Proof("TRADEMARK", null, null, null, null, null, filedSuffices))
                .rule();
    }

    private static Rule fact(Fact fact) {
        return law("fact")
                .asking(fact.name(), new Proof(null, fact, null, null, null, null, false))
                .rule();
    }

    private static Verdict verdict(Rule rule, Checked product) {
        return new Proving(TODAY, 90).of(rule, product.product());
    }

    private static HeldCertificate held(String type, boolean followsRecipe, CertificateFacts facts) {
        return new HeldCertificate(
                UUID.randomUUID(), Checked.PRODUCT, type, 1, followsRecipe, "SNI 2973:2011", false, facts);
    }

    private static HeldCertificate halal(CertificateFacts facts) {
        return held("HALAL", true, facts);
    }

    private static CertificateFacts valid() {
        return new CertificateFacts(LocalDate.parse("2024-01-31"), null, true, null, List.of());
    }

    private static CertificateFacts unverified() {
        return new CertificateFacts(LocalDate.parse("2024-01-31"), null, false, null, List.of());
    }

    private static CertificateFacts ending(String day) {
        return new CertificateFacts(LocalDate.parse("2018-01-31"), LocalDate.parse(day), true, null, List.of());
    }

    private static CertificateFacts suspended() {
        var since = List.of(new Period(LocalDate.parse("2026-11-01"), null));
        return new CertificateFacts(LocalDate.parse("2024-01-31"), null, true, null, since);
    }

    private static CertificateFacts revoked() {
        return new CertificateFacts(
                LocalDate.parse("2024-01-31"), null, true, LocalDate.parse("2025-01-01"), List.of());
    }

    private static PendingApplication filing(String type) {
        return new PendingApplication(UUID.randomUUID(), type, "DID2026012345", LocalDate.parse("2026-10-01"));
    }

    @Test
    void missesWhatIsNotThere() {
        var verdict = verdict(HALAL, Checked.snack());

        assertEquals(Outcome.MISSING, verdict.outcome());
        assertEquals(NextStep.START_CASE, verdict.nextStep());
        assertEquals(Verdict.Evidence.NONE, verdict.evidence());
    }

    @ParameterizedTest
    @CsvSource({"1, SATISFIED", "2, NEEDS_REVERIFICATION", ", SATISFIED"})
    void comparesTheRecipeWithTheCertifiedOne(Integer recipe, Outcome expected) {
        var product = Checked.snack().withRecipe(recipe).holding(halal(valid()));

        assertEquals(expected, verdict(HALAL, product).outcome());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-01, , NEEDS_REVERIFICATION",
        "2026-11-01, 2026-11-21, SATISFIED",
        "2026-11-22, , SATISFIED",
    })
    void goesByTheTimesInWhichTheCertificateDidNotFit(LocalDate from, LocalDate until, Outcome expected) {
        var outdated = valid().withOutdated(List.of(new Period(from, until)));
        var product = Checked.snack().withRecipe(null).holding(halal(outdated));

        assertEquals(expected, verdict(HALAL, product).outcome());
    }

    @Test
    void doesNotCompareRecipesForATypeThatDoesNotFollowThem() {
        var product = Checked.snack().withRecipe(9).holding(held("HALAL", false, valid()));

        assertEquals(Outcome.SATISFIED, verdict(HALAL, product).outcome());
    }

    @Test
    void letsTheBestCertificateDecide() {
        var valid = halal(valid());
        var all =
                List.of(halal(revoked()), halal(ending("2022-01-31")), halal(suspended()), halal(unverified()), valid);
        var expected =
                List.of(Outcome.REVOKED, Outcome.EXPIRED, Outcome.SUSPENDED, Outcome.UNVERIFIED, Outcome.SATISFIED);
        for (var worst = 0; worst < all.size(); worst++) {
            var some = all.subList(0, worst + 1).toArray(HeldCertificate[]::new);
            assertEquals(
                    expected.get(worst),
                    verdict(HALAL, Checked.snack().holding(some)).outcome());
        }
        var verdict = verdict(HALAL, Checked.snack().holding(all.toArray(HeldCertificate[]::new)));
        assertEquals(valid.certificateId(), verdict.evidence().certificateId());
        assertNull(verdict.nextStep());
    }

    @Test
    void tellsThatACertificateWhichCountsEndsSoon() {
        var verdict = verdict(HALAL, Checked.snack().holding(halal(ending("2026-12-31"))));

        assertEquals(Outcome.SATISFIED, verdict.outcome());
        assertEquals(NextStep.RENEW_CERTIFICATE, verdict.nextStep());
        assertEquals(List.of(LocalDate.parse("2026-12-31")), verdict.words().args());
    }

    @Test
    void ignoresCertificatesOfOtherTypesAndThoseFromLater() {
        var later = new CertificateFacts(LocalDate.parse("2026-11-22"), null, true, null, List.of());

        assertEquals(
                Outcome.MISSING,
                verdict(HALAL, Checked.snack().holding(held("TRADEMARK", false, valid()), halal(later)))
                        .outcome());
    }

    @Test
    void answersTheSameWhateverOrderTheCertificatesComeIn() {
        var one = halal(valid());
        var other = halal(valid());

        assertEquals(
                verdict(HALAL, Checked.snack().holding(one, other)).evidence(),
                verdict(HALAL, Checked.snack().holding(other, one)).evidence());
    }

    @ParameterizedTest
    @CsvSource({"2973, SNI, SATISFIED", "3751, SNI, MISSING", "2973, SNI_BINA_UMK, MISSING", ", SNI_BINA_UMK, MISSING"})
    void takesTheWordOfASmallBusinessForNoMandatoryStandard(String standard, String type, Outcome expected) {
        var standards = standard == null ? null : List.of(standard);
        var rule = law("sni")
                .asking("SNI", new Proof("SNI", null, null, null, null, standards, false))
                .rule();

        assertEquals(
                expected,
                verdict(rule, Checked.snack().holding(held(type, false, valid())))
                        .outcome());
    }

    @Test
    void isSatisfiedByAnApplicationWhereThatIsEnough() {
        var filing = filing("TRADEMARK");
        var verdict = verdict(TRADEMARK, Checked.snack().having(filing("HALAL"), filing));

        assertEquals(Outcome.SATISFIED, verdict.outcome());
        assertEquals(filing, verdict.evidence().filing());
        assertNull(verdict.nextStep());
    }

    @Test
    void waitsForTheIssuerWhereAnApplicationIsNotEnough() {
        var missing = verdict(HALAL, Checked.snack().having(filing("HALAL")));
        var expired = verdict(
                HALAL, Checked.snack().holding(halal(ending("2022-01-31"))).having(filing("HALAL")));

        assertEquals(Outcome.MISSING, missing.outcome());
        assertEquals(NextStep.AWAIT_ISSUER, missing.nextStep());
        assertEquals(Outcome.EXPIRED, expired.outcome());
        assertEquals(NextStep.AWAIT_ISSUER, expired.nextStep());
    }

    @Test
    void goesByTheCertificateRatherThanByAnApplication() {
        var mark = held("TRADEMARK", false, valid());
        var verdict = verdict(TRADEMARK, Checked.snack().holding(mark).having(filing("TRADEMARK")));

        assertEquals(mark.certificateId(), verdict.evidence().certificateId());
        assertNull(verdict.evidence().filing());
    }

    @ParameterizedTest
    @CsvSource({"true, SATISFIED", "false, MISSING"})
    void countsARecordedApplicationOnlyWhereThatIsEnough(boolean enough, Outcome expected) {
        var filedOnly =
                new HeldCertificate(UUID.randomUUID(), Checked.PRODUCT, "TRADEMARK", 1, false, null, true, valid());

        assertEquals(
                expected,
                verdict(trademark(enough), Checked.snack().holding(filedOnly)).outcome());
    }

    @Test
    void asksForFactsThatAreNoCertificates() {
        assertEquals(
                Outcome.SATISFIED,
                verdict(fact(Fact.GTIN), Checked.snack().withBarcode("8990000000013"))
                        .outcome());
        assertEquals(NextStep.OBTAIN, verdict(fact(Fact.GTIN), Checked.snack()).nextStep());
        assertEquals(
                NextStep.OBTAIN,
                verdict(fact(Fact.NPWP), Checked.snack().withTaxNumber(false)).nextStep());
        assertEquals(
                NextStep.STATE_FACT, verdict(fact(Fact.NPWP), Checked.snack()).nextStep());
        assertEquals(Outcome.MISSING, verdict(fact(Fact.NPWP), Checked.snack()).outcome());
    }
}
