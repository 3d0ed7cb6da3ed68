package id.kurasi.certification.type;

import static id.kurasi.certification.Api.as;
import static id.kurasi.certification.Api.get;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.kurasi.certification.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class CertificateTypeResourceTest {

    @Test
    void listsTheTypesWithTheirRules() {
        get("curator", "/v1/certificate-types")
                .statusCode(200)
                .body("items.code", contains("HALAL", "PIRT", "SNI", "TRADEMARK"))
                .body("items.find {it.code == 'TRADEMARK'}.validity.years", equalTo(10));
    }

    @Test
    void tellsWhatATypeIs() {
        get("buyer~x", "/v1/certificate-types/HALAL")
                .statusCode(200)
                .body("name.id", equalTo("Sertifikat halal"))
                .body("validity.rule", equalTo("WHILE_UNCHANGED"))
                .body("validity.years", nullValue())
                .body("schemes", contains("SELF_DECLARE", "REGULAR"))
                .body("numberFormats.kind", hasItem("MISTAKEN"))
                .body("details", not(hasItem("niceClasses")));
    }

    @Test
    void knowsNoOtherTypes() {
        get("admin", "/v1/certificate-types/halal").statusCode(404).body("type", equalTo("/problems/not-found"));
    }

    @Test
    void isNotReadTwiceByWhoHasItAlready() {
        var tag = get("admin", "/v1/certificate-types/SNI").extract().header("ETag");

        as("admin")
                .header("If-None-Match", tag)
                .get("/v1/certificate-types/SNI")
                .then()
                .statusCode(304)
                .body(emptyString());
    }
}
