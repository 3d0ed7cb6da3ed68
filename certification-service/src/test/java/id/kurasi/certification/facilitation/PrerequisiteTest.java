package id.kurasi.certification.facilitation;

import static id.kurasi.certification.Api.AGENCY;
import static id.kurasi.certification.Api.as;
import static id.kurasi.certification.Api.get;
import static id.kurasi.certification.facilitation.CaseMother.TODAY;
import static id.kurasi.certification.facilitation.CaseMother.act;
import static id.kurasi.certification.facilitation.CaseMother.digits;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.kurasi.certification.CatalogOfTests;
import id.kurasi.certification.ServiceTest;
import id.kurasi.certification.facilitation.CaseMother.Held;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Batikmark needs a mark that is registered, or at least filed. */
@ServiceTest
class PrerequisiteTest {

    private UUID business;
    private UUID product;

    @BeforeEach
    void aBusinessInTheCatalog() {
        CatalogOfTests.isWell();
        business = CatalogOfTests.business();
        product = CatalogOfTests.productOf(business, 1);
    }

    private Wanted wanted(String type) {
        return Wanted.halal(business, product).of(type);
    }

    /** Its documents are all there. */
    private Held batikmark() {
        return CaseMother.verifyAll(CaseMother.collecting(wanted("BATIKMARK")));
    }

    private static void isRefused(Held held, String verb, Map<String, ?> body) {
        var state = held.state();
        act(held.path(), verb, body)
                .statusCode(422)
                .body("type", equalTo("/problems/case-incomplete"))
                .body("violations.field", contains("prerequisites.TRADEMARK"))
                .body("violations.in", contains("state"))
                .body("violations.code", contains("PrerequisiteMissing"));
        get(AGENCY, held.path()).body("state", equalTo(state));
    }

    @Test
    void isMissedUntilTheTrademarkIsFiled() {
        var mark = CaseMother.complete(wanted("TRADEMARK"));
        var batikmark = batikmark();
        get(AGENCY, batikmark.path())
                .body("prerequisite.anyOf", contains("TRADEMARK"))
                .body("prerequisite.satisfied", equalTo(false))
                .body("prerequisite.caseId", equalTo(mark.id().toString()))
                .body("dependsOn", contains(mark.id().toString()));
        isRefused(batikmark, "complete-documents", Map.of());

        mark.then("submit", CaseMother.submission());

        get(AGENCY, batikmark.path())
                .body("prerequisite.satisfied", equalTo(true))
                .body("prerequisite.caseId", equalTo(mark.id().toString()))
                .body("prerequisite.certificateId", nullValue());
        batikmark.then("complete-documents", Map.of());
    }

    @Test
    void isMissedAgainWhenTheTrademarkIsRefused() {
        var mark = CaseMother.submitted(wanted("TRADEMARK"));
        var batikmark = batikmark().then("complete-documents", Map.of());

        mark.then("refuse", CaseMother.refusal());

        isRefused(batikmark, "submit", CaseMother.submission());
    }

    @Test
    void isSatisfiedByACaseItWasMadeToWaitForWhateverTheCertificateIsWorthYet() {
        var mark = CaseMother.examined(wanted("TRADEMARK"), "FORMALITY");
        var batikmark = batikmark();

        mark.then("issue", Map.of("certificateNumber", "IDM" + digits(9), "issuedOn", TODAY.toString()));

        get(AGENCY, batikmark.path())
                .body("prerequisite.satisfied", equalTo(true))
                .body("prerequisite.caseId", equalTo(mark.id().toString()));
        batikmark.then("complete-documents", Map.of());
        var later = CaseMother.verifyAll(
                CaseMother.collecting(Wanted.halal(business).of("BATIKMARK")));
        isRefused(later, "complete-documents", Map.of());
    }

    @Test
    void isSatisfiedByACertificateThatCountsAndByNoOther() {
        var path = as(AGENCY)
                .body(Map.of(
                        "type", "TRADEMARK",
                        "number", "IDM" + digits(9),
                        "businessId", business,
                        "regionCode", "35.76",
                        "filedOn", "2022-03-01",
                        "issuedOn", "2023-03-01"))
                .post("/v1/certificates")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        var batikmark = batikmark();
        isRefused(batikmark, "complete-documents", Map.of());

        act(path, "verify", Map.of("method", "REGISTER_CHECKED")).statusCode(200);

        get(AGENCY, batikmark.path())
                .body("prerequisite.satisfied", equalTo(true))
                .body("prerequisite.caseId", nullValue())
                .body("prerequisite.certificateId", equalTo(path.substring(path.lastIndexOf('/') + 1)));
        batikmark.then("complete-documents", Map.of());
        act(path, "suspend", CaseMother.reason()).statusCode(200);
        isRefused(batikmark, "submit", CaseMother.submission());
    }

    @Test
    void isNotSatisfiedByTheMarkOfAnotherBusiness() {
        CaseMother.submitted(Wanted.halal().of("TRADEMARK"));

        isRefused(batikmark(), "complete-documents", Map.of());
    }

    @Test
    void isRegisteredTogetherWithWhatNeedsItInAnyOrder() {
        var application = as(AGENCY)
                .body(wanted("BATIKMARK").together(wanted("TRADEMARK")))
                .post("/v1/facilitation-applications")
                .then()
                .statusCode(201)
                .body("cases.type", contains("BATIKMARK", "TRADEMARK"))
                .extract();

        List<String> ids = application.path("cases.id");
        get(AGENCY, application.header("Location"))
                .body("businessId", equalTo(business.toString()))
                .body("cases.id", contains(ids.get(0), ids.get(1)))
                .body("cases[0].dependsOn", contains(ids.get(1)))
                .body("cases[0].applicationId", equalTo(application.path("id")))
                .body("cases[1].dependsOn", empty());
        get("agency~35.05", application.header("Location")).statusCode(404);
    }
}
