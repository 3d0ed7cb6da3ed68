package id.kurasi.certification.certificate;

import static id.kurasi.certification.Api.ADMIN;
import static id.kurasi.certification.Api.AGENCY;
import static id.kurasi.certification.Api.as;
import static id.kurasi.certification.Api.get;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import id.kurasi.certification.Api;
import id.kurasi.certification.CatalogOfTests;
import id.kurasi.certification.ServiceTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A number names one certificate. */
@ServiceTest
class TakenNumberTest {

    private UUID business;

    @BeforeEach
    void aBusinessInTheCatalog() {
        CatalogOfTests.isWell();
        business = CatalogOfTests.business();
    }

    private static ValidatableResponse record(Paper paper) {
        return as(AGENCY).body(paper).post("/v1/certificates").then();
    }

    @Test
    void recordsANumberAgainOnlyWhenTheFirstRecordIsRevoked() {
        var number = "ID3511" + Paper.digits(13);
        var first =
                record(Paper.halal(business).with("number", number)).extract().header("Location");

        record(Paper.halal(business).with("number", " " + number.toLowerCase()))
                .statusCode(409)
                .body("type", equalTo("/problems/duplicate-certificate"))
                .body("detail", not(containsString(number)));
        CertificateMother.act(first, "revoke");
        record(Paper.halal(business).with("number", number)).statusCode(201);
    }

    @Test
    void namesTheOtherCertificateOnlyToWhoMayReadIt() {
        var number = "ID3511" + Paper.digits(13);
        var first =
                record(Paper.halal(business).with("number", number)).extract().<String>path("id");
        var elsewhere = CatalogOfTests.businessIn("35.05.01");
        var copy = Paper.halal(elsewhere).with("number", number).with("regionCode", "35.05");

        as(ADMIN).body(copy).post("/v1/certificates").then().statusCode(409).body("certificateId", equalTo(first));
        for (var stranger : List.of(Api.FOREIGN_AGENCY, Api.business(elsewhere))) {
            as(stranger)
                    .body(copy)
                    .post("/v1/certificates")
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/duplicate-certificate"))
                    .body("$", not(hasKey("certificateId")))
                    .body("detail", not(containsString(first)));
        }
        get(ADMIN, "/v1/certificates?business=" + elsewhere).body("items", empty());
    }

    @Test
    void doesNotTakeTheNumberOfAnotherWhenItIsCorrected() {
        var number = "ID3511" + Paper.digits(13);
        var first =
                record(Paper.halal(business).with("number", number)).extract().<String>path("id");
        var second = record(Paper.halal(business)).extract().header("Location");

        as(AGENCY)
                .header("If-Match", get(AGENCY, second).extract().header("ETag"))
                .body(Paper.halal(business).with("number", number))
                .put(second)
                .then()
                .statusCode(409)
                .body("certificateId", equalTo(first));
        get(AGENCY, second).body("number", not(equalTo(number))).body("version", equalTo(0));
    }
}
