package id.kurasi.certification.type;

import static id.kurasi.certification.Api.ADMIN;
import static id.kurasi.certification.Api.as;
import static id.kurasi.certification.Api.get;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
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
                .body(
                        "items.code",
                        contains(
                                "BATIKMARK",
                                "BPOM_MD",
                                "BPOM_ML",
                                "COLLECTIVE_MARK",
                                "COPYRIGHT",
                                "CURATION_CERTIFICATE",
                                "GEOGRAPHICAL_INDICATION",
                                "HALAL",
                                "INDUSTRIAL_DESIGN",
                                "LAB_TEST",
                                "PATENT",
                                "PIRT",
                                "SIMPLE_PATENT",
                                "SNI",
                                "SNI_BINA_UMK",
                                "TKDN_IK",
                                "TRADEMARK"))
                .body("items.find {it.code == 'TRADEMARK'}.validity.years", equalTo(10));
    }

    @Test
    void tellsWhatATypeIs() {
        get("buyer~x", "/v1/certificate-types/HALAL")
                .statusCode(200)
                .body("name.id", equalTo("Sertifikat halal"))
                .body("validity.rule", equalTo("WHILE_UNCHANGED"))
                .body("validity.years", nullValue())
                .body("schemes.code", contains("SELF_DECLARE", "REGULAR"))
                .body("numberFormats.kind", hasItem("MISTAKEN"))
                .body("details", not(hasItem("niceClasses")));
    }

    @Test
    void tellsWhatAnApplicationNeedsAndWhatTheIssuerDoesWithIt() {
        get(ADMIN, "/v1/certificate-types/HALAL")
                .body("schemes[0].checklist.code", hasItems("NIB", "INGREDIENT_LIST", "COMPANION"))
                .body("schemes[0].stages.code", contains("COMPANION_VERIFICATION", "FATWA_COMMITTEE"))
                .body("schemes[0].stages[0].days", equalTo(14))
                .body("schemes[1].stages[2].days", nullValue())
                .body("schemes[1].stages[2].name.id", equalTo("Audit LPH"));
        get(ADMIN, "/v1/certificate-types/BATIKMARK")
                .body("dependsOn", contains("TRADEMARK"))
                .body("schemes.code", contains("STANDARD"))
                .body("holders", contains("BUSINESS"))
                .body("boundToRegency", equalTo(false));
        get(ADMIN, "/v1/certificate-types/PIRT").body("boundToRegency", equalTo(true));
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
