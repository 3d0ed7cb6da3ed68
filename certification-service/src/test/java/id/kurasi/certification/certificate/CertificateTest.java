package id.kurasi.certification.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kurasi.certification.meaning.Meaning;
import id.kurasi.certification.number.Finding;
import id.kurasi.certification.number.Severity;
import id.kurasi.certification.type.HolderKind;
import id.kurasi.kit.problem.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CertificateTest {

    private static final Instant NOW = Instant.parse("2026-11-21T03:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    private static final Verification SEEN = new Verification(VerificationMethod.ORIGINAL_SEEN, "dinas", NOW);
    private static final PresentRecipes NONE_KNOWN = new PresentRecipes(Map.of(), TODAY);

    private static Certificate recorded() {
        var particulars = new Particulars(
                "HALAL",
                null,
                "ID35110000000010124",
                "ID35110000000010124",
                UUID.randomUUID(),
                "35.76",
                HolderKind.BUSINESS,
                null,
                null,
                LocalDate.parse("2024-01-31"),
                null,
                null,
                Details.NONE,
                null);
        return Certificate.record(particulars, List.of(), NOW);
    }

    private static Certificate verified() {
        var certificate = recorded();
        certificate.verify(SEEN, List.of());
        return certificate;
    }

    private static Meaning today(Certificate certificate) {
        return Meaning.on(TODAY, certificate.facts(), 90);
    }

    @Test
    void isVerifiedDespiteWarnings() {
        var certificate = recorded();
        certificate.verify(SEEN, List.of(Finding.of("number", "UnusualHalalNumber", Severity.WARNING)));

        assertEquals(CertificateState.VERIFIED, certificate.state());
        assertEquals(SEEN, certificate.verification());
        assertEquals(Meaning.VALID, today(certificate));
    }

    @Test
    void isNotVerifiedWithAnErrorAndStaysAsItWas() {
        var certificate = recorded();
        var findings = List.of(Finding.of("number", "OddNumber", Severity.ERROR, "ID1"));

        var refusal = assertThrows(Refusal.class, () -> certificate.verify(SEEN, findings));

        assertEquals(422, refusal.status());
        assertEquals(CertificateState.RECORDED, certificate.state());
        assertEquals(Meaning.UNVERIFIED, today(certificate));
    }

    @Test
    void countsAgainOnceReinstated() {
        var certificate = verified();
        certificate.suspend(TODAY.minusDays(10));
        assertEquals(Meaning.SUSPENDED, today(certificate));
        certificate.reinstate(TODAY);

        assertEquals(Meaning.VALID, today(certificate));
        assertEquals(Meaning.SUSPENDED, Meaning.on(TODAY.minusDays(1), certificate.facts(), 90));
        assertEquals(Meaning.VALID, Meaning.on(TODAY.minusDays(11), certificate.facts(), 90));
    }

    @Test
    void remembersEverySuspension() {
        var certificate = verified();
        certificate.suspend(TODAY.minusDays(100));
        certificate.reinstate(TODAY.minusDays(90));
        certificate.suspend(TODAY.minusDays(50));
        certificate.reinstate(TODAY.minusDays(40));

        assertEquals(Meaning.SUSPENDED, Meaning.on(TODAY.minusDays(95), certificate.facts(), 90));
        assertEquals(Meaning.VALID, Meaning.on(TODAY.minusDays(60), certificate.facts(), 90));
        assertEquals(Meaning.SUSPENDED, Meaning.on(TODAY.minusDays(45), certificate.facts(), 90));
    }

    @Test
    void replacesTheRecipeOfAProductThatIsLinkedAlready() {
        var certificate = recorded();
        var product = UUID.randomUUID();
        certificate.link(new ProductLink(product, 1), NONE_KNOWN);
        certificate.link(new ProductLink(product, 3), NONE_KNOWN);

        assertEquals(List.of(new ProductLink(product, 3)), certificate.products());
    }

    @Test
    void takesNothingMoreOnceRevoked() {
        var certificate = verified();
        certificate.revoke(TODAY);

        var refusal =
                assertThrows(Refusal.class, () -> certificate.link(new ProductLink(UUID.randomUUID(), 1), NONE_KNOWN));

        assertEquals(409, refusal.status());
        assertTrue(certificate.products().isEmpty());
        assertEquals(Meaning.REVOKED, today(certificate));
    }
}
