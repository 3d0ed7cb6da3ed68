package id.kurasi.certification.certificate;

import static id.kurasi.certification.Api.ADMIN;
import static id.kurasi.certification.Api.AGENCY;
import static id.kurasi.certification.Api.as;
import static id.kurasi.certification.Api.get;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import id.kurasi.certification.CatalogOfTests;
import id.kurasi.certification.ServiceTest;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class CatalogOutageTest {

    @BeforeEach
    @AfterEach
    void theCatalogIsWell() {
        CatalogOfTests.isWell();
    }

    private static void theCatalogIs(String mood) {
        switch (mood) {
            case "away" -> CatalogOfTests.isAway();
            case "silent" -> CatalogOfTests.isSilent();
            default -> CatalogOfTests.isBroken();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"away", "silent", "broken"})
    void recordsNothingAndAsksToComeBack(String mood) {
        var business = CatalogOfTests.business();
        var paper = Paper.halal(business);
        theCatalogIs(mood);

        as(AGENCY)
                .body(paper)
                .post("/v1/certificates")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("type", equalTo("/problems/peer-unavailable"));
        get(ADMIN, "/v1/certificates?business=" + business).body("items", empty());

        CatalogOfTests.isWell();
        as(AGENCY).body(paper).post("/v1/certificates").then().statusCode(201);
    }

    @Test
    void linksNothingMeanwhileButEverythingElseGoesOn() {
        var held = CertificateMother.recorded();
        var product = CatalogOfTests.productOf(held.business(), 1);
        CatalogOfTests.isAway();

        as(AGENCY)
                .body(Map.of("compositionRevision", 1))
                .put(held.path() + "/products/" + product)
                .then()
                .statusCode(503);
        CertificateMother.verify(held);
        CertificateMother.act(held.path(), "suspend");
        get(AGENCY, held.path())
                .body("state", equalTo("SUSPENDED"))
                .body("products.productId", contains(held.product().toString()));
        get(ADMIN, "/q/health/ready").statusCode(200);
    }
}
