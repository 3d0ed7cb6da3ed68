package id.kurasi.certification.certificate;

import static id.kurasi.certification.Api.AGENCY;
import static id.kurasi.certification.Api.as;
import static id.kurasi.certification.Api.get;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import id.kurasi.certification.Api;
import id.kurasi.certification.CatalogOfTests;
import id.kurasi.certification.ServiceTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class ChangeCertificateTest {

    @BeforeEach
    void theCatalogIsWell() {
        CatalogOfTests.isWell();
    }

    @Test
    void replacesWhatWasRecorded() {
        var held = CertificateMother.recorded();
        var paper = Paper.trademark(held.business());

        as(AGENCY)
                .header("If-Match", get(AGENCY, held.path()).extract().header("ETag"))
                .body(paper)
                .put(held.path())
                .then()
                .statusCode(200)
                .body("type", equalTo("TRADEMARK"))
                .body("scheme", nullValue())
                .body("version", equalTo(1))
                .body("products", empty());
        get(AGENCY, held.path()).body("canonicalNumber", equalTo(paper.get("number")));
    }

    @Test
    void overwritesNothingUnseen() {
        var held = CertificateMother.recorded();
        var paper = Paper.halal(held.business());

        as(AGENCY).body(paper).put(held.path()).then().statusCode(428);
        as(AGENCY)
                .header("If-Match", "\"7-abc\"")
                .body(paper)
                .put(held.path())
                .then()
                .statusCode(412);
        get(AGENCY, held.path())
                .body("version", equalTo(0))
                .body("products.productId", contains(held.product().toString()));
    }

    @Test
    void changesTheRecipeOfALinkedProductOnlyWithWhatWasSeen() {
        var held = CertificateMother.verified();
        var link = held.path() + "/products/" + held.product();
        var body = Map.of("compositionRevision", 3);
        CatalogOfTests.productHas(held.product(), held.business(), 3);

        as(AGENCY).body(body).put(link).then().statusCode(428);
        as(AGENCY).header("If-Match", "\"0\"").body(body).put(link).then().statusCode(412);
        as(AGENCY)
                .header("If-Match", get(AGENCY, held.path()).extract().header("ETag"))
                .body(body)
                .put(link)
                .then()
                .statusCode(200)
                .body("products.compositionRevision", contains(3));
    }

    @Test
    void linksOnlyProductsOfTheBusinessAndRecipesThatItHasHad() {
        var held = CertificateMother.recorded();
        var foreign = CatalogOfTests.productOf(CatalogOfTests.business(), 1);
        var own = CatalogOfTests.productOf(held.business(), 1);

        as(AGENCY)
                .body(Map.of("compositionRevision", 1))
                .put(held.path() + "/products/" + foreign)
                .then()
                .statusCode(400)
                .body("violations.field", contains("productId"))
                .body("violations.in", contains("path"))
                .body("violations.code", contains("UnknownProduct"));
        as(AGENCY)
                .body(Map.of("compositionRevision", 2))
                .put(held.path() + "/products/" + own)
                .then()
                .statusCode(400)
                .body("violations.field", contains("compositionRevision"))
                .body("violations.code", contains("NewerThanProduct"));
        get(AGENCY, held.path())
                .body("products.productId", contains(held.product().toString()));
    }

    @Test
    void takesAProductOffOnce() {
        var held = CertificateMother.verified();
        var link = held.path() + "/products/" + held.product();

        as(AGENCY).delete(link).then().statusCode(204);
        as(AGENCY).delete(link).then().statusCode(404).body("type", equalTo("/problems/not-found"));
        get(AGENCY, held.path()).body("products", empty());
    }

    @Test
    void keepsAHistoryAndTellsOthersOfEveryStep() {
        var held = CertificateMother.suspended();
        CertificateMother.act(held.path(), "reinstate");
        CertificateMother.act(held.path(), "revoke");

        get(Api.business(held.business()), held.path() + "/history")
                .statusCode(200)
                .body("items.action", equalTo(List.of("record", "verify", "suspend", "reinstate", "revoke")))
                .body("items.from", equalTo(Arrays.asList(null, "RECORDED", "VERIFIED", "SUSPENDED", "VERIFIED")))
                .body("items.to", equalTo(List.of("RECORDED", "VERIFIED", "SUSPENDED", "VERIFIED", "REVOKED")))
                .body("items[2].note", equalTo("for the test"))
                .body("items[4].by", equalTo(AGENCY));
        get(Api.business(UUID.randomUUID()), held.path() + "/history").statusCode(404);
        get("service", "/v1/events?limit=100&types=certificate.revoked&wait=10")
                .statusCode(200)
                .body("items.type", hasItem("id.kurasi.certificate.revoked"))
                .body("items[0].data.state", equalTo("REVOKED"))
                .body("items[0].data.note", nullValue());
    }
}
