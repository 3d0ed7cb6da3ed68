package id.kurasi.certification.compliance;

import static id.kurasi.certification.Api.ADMIN;
import static id.kurasi.certification.Api.AGENCY;
import static id.kurasi.certification.Api.FOREIGN_AGENCY;
import static id.kurasi.certification.Api.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.kurasi.certification.CatalogOfTests;
import id.kurasi.certification.ServiceTest;
import id.kurasi.certification.obligation.Statement;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An application that lies with the issuer counts where the rule says that it is enough. */
@ServiceTest
class FiledApplicationTest {

    private UUID business;
    private UUID product;

    @BeforeEach
    void aTrademarkWasFiledForAProduct() {
        CatalogOfTests.isWell();
        business = CatalogOfTests.business();
        product = CatalogOfTests.productOf(business, 1);
    }

    private String filed() {
        var wanted = Map.of(
                "businessId",
                business,
                "productIds",
                List.of(product),
                "type",
                "TRADEMARK",
                "fundingSource",
                "APBD_REGENCY",
                "fiscalYear",
                2026);
        var path = as(AGENCY)
                .body(wanted)
                .post("/v1/facilitation-cases")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        var documents = step(path, "request-documents", Map.of()).extract().<List<String>>path("checklist.code");
        var verified = documents.stream()
                .map(code -> Map.of("code", code, "state", "VERIFIED"))
                .toList();
        step(path, "check-documents", Map.of("documents", verified));
        step(path, "complete-documents", Map.of());
        step(path, "submit", Map.of("applicationNumber", "DID2024012345", "submittedOn", "2024-03-04"));
        return path;
    }

    private static ValidatableResponse step(String path, String verb, Map<String, ?> body) {
        return as(AGENCY).body(body).post(path + "/" + verb).then().statusCode(200);
    }

    private ValidatableResponse check(String account, String profile, String on) {
        var facts = Map.of("productId", product, "businessId", business, "category", "SNACK");
        return as(account)
                .body(Map.of("on", on, "profile", profile, "products", List.of(facts)))
                .post("/v1/compliance-checks")
                .then()
                .statusCode(200)
                .rootPath("results[0].requirements.find { it.requirement == 'TRADEMARK' }");
    }

    @Test
    void satisfiesFromTheDayOnWhichItWasFiled() {
        var path = filed();

        check(ADMIN, "hotel", "2024-03-04")
                .body("outcome", equalTo("SATISFIED"))
                .body("application.applicationNumber", equalTo("DID2024012345"))
                .body("application.submittedOn", equalTo("2024-03-04"))
                .body("application.caseId", equalTo(path.substring(path.lastIndexOf('/') + 1)))
                .body("certificateId", nullValue())
                .body(
                        "message",
                        equalTo(
                                "The application DID2024012345 has lain with the issuer since 2024-03-04, and that is enough."));
        check(ADMIN, "hotel", "2024-03-03").body("outcome", equalTo("MISSING")).body("application", nullValue());
    }

    @Test
    void isNotEnoughWhereTheRuleWantsTheCertificate() {
        filed();
        var strict = Statement.wish()
                .with("requirement", "TRADEMARK")
                .with("anyOf", List.of(Map.of("type", "TRADEMARK")))
                .added();

        check(ADMIN, strict.profile(), "2026-11-21")
                .body("outcome", equalTo("MISSING"))
                .body("nextStep", equalTo("AWAIT_ISSUER"))
                .body("application.applicationNumber", equalTo("DID2024012345"));
    }

    @Test
    void isUnknownToWhomMayNotSeeIt() {
        filed();

        check(AGENCY, "hotel", "2026-11-21").body("outcome", equalTo("SATISFIED"));
        check(FOREIGN_AGENCY, "hotel", "2026-11-21")
                .body("outcome", equalTo("MISSING"))
                .body("application", nullValue());
    }

    @Test
    void noLongerCountsOnceItIsWithdrawn() {
        var path = filed();
        step(path, "withdraw", Map.of("reason", "The owner gave up"));

        check(ADMIN, "hotel", "2024-03-04").body("outcome", equalTo("SATISFIED"));
        check(ADMIN, "hotel", "2100-01-01").body("outcome", equalTo("MISSING"));
    }
}
