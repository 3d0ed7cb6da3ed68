package id.kurasi.certification.facilitation;

import static id.kurasi.certification.facilitation.CaseMother.SUBMITTED_ON;
import static id.kurasi.certification.facilitation.CaseMother.TODAY;
import static id.kurasi.certification.facilitation.CaseMother.act;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kurasi.certification.CatalogOfTests;
import id.kurasi.certification.ServiceTest;
import id.kurasi.certification.SomebodyCalling;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An application that was filed is evidence until the issuer decides. */
@ServiceTest
class FiledApplicationsTest {

    @Inject
    FiledApplications applications;

    @BeforeEach
    void theCatalogIsWell() {
        CatalogOfTests.isWell();
    }

    private List<FiledApplication> of(UUID product, String role) throws Exception {
        return SomebodyCalling.as(role, () -> applications.of(List.of(product, UUID.randomUUID())))
                .getOrDefault(product, List.of());
    }

    @Test
    void layWithTheIssuerFromTheirSubmissionUntilTheyCameBack() throws Exception {
        var held = CaseMother.submitted(Wanted.halal().of("TRADEMARK"));

        var filed = of(held.product(), "agency:35.76");
        assertEquals(1, filed.size());
        assertEquals(held.id(), filed.get(0).caseId());
        assertEquals("TRADEMARK", filed.get(0).type());
        assertEquals(SUBMITTED_ON, filed.get(0).submittedOn());
        assertNull(filed.get(0).closedOn());
        assertFalse(filed.get(0).liesWithIssuerOn(SUBMITTED_ON.minusDays(1)));
        assertTrue(filed.get(0).liesWithIssuerOn(SUBMITTED_ON));
        assertTrue(filed.get(0).liesWithIssuerOn(TODAY.plusYears(1)));

        held.then("start-examination", Map.of("stage", "FORMALITY")).then("return", CaseMother.reason());

        var returned = of(held.product(), "agency:35.76");
        assertEquals(TODAY, returned.get(0).closedOn());
        assertTrue(returned.get(0).liesWithIssuerOn(TODAY.minusDays(1)));
        assertFalse(returned.get(0).liesWithIssuerOn(TODAY));
        held.then("request-documents", Map.of())
                .then("complete-documents", Map.of())
                .then("submit", Map.of("applicationNumber", "DID2026000002", "submittedOn", TODAY.toString()));
        var again = of(held.product(), "agency:35.76");
        assertEquals(2, again.size());
        assertTrue(again.get(1).liesWithIssuerOn(TODAY));
    }

    @Test
    void areNothingBeforeTheyAreSubmitted() throws Exception {
        var held = CaseMother.complete(Wanted.halal());

        assertEquals(List.of(), of(held.product(), "service"));
    }

    @Test
    void areForThoseWhoMayKnowOfTheCase() throws Exception {
        var held = CaseMother.submitted(Wanted.halal());

        assertEquals(1, of(held.product(), "service").size());
        assertEquals(1, of(held.product(), "business:" + held.business()).size());
        assertEquals(List.of(), of(held.product(), "agency:35.05"));
        assertEquals(List.of(), of(held.product(), "business:" + UUID.randomUUID()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3576024101900001", "357602 410190 0001", "DID-3576024101900001"})
    void haveNumbersOfTheirOwnAndNotOfACitizen(String number) {
        var held = CaseMother.complete(Wanted.halal());

        act(held.path(), "submit", Map.of("applicationNumber", number, "submittedOn", TODAY.toString()))
                .statusCode(400)
                .body("violations.field", contains("applicationNumber"))
                .body(not(containsString(number)));

        assertEquals("DOCUMENTS_COMPLETE", held.state());
    }

    @Test
    void areNotSubmittedTomorrowNorForAProductThatIsGone() {
        var held = CaseMother.complete(Wanted.halal());
        var tomorrow = Map.of(
                "applicationNumber", "SH-1", "submittedOn", TODAY.plusDays(2).toString());
        act(held.path(), "submit", tomorrow).statusCode(400).body("violations.code", contains("InFuture"));

        CatalogOfTests.productHas(held.product(), UUID.randomUUID(), 3);

        act(held.path(), "submit", CaseMother.submission())
                .statusCode(422)
                .body("violations.field", contains("products." + held.product()))
                .body("violations.code", contains("UnknownProduct"));
        assertEquals("DOCUMENTS_COMPLETE", held.state());
    }
}
