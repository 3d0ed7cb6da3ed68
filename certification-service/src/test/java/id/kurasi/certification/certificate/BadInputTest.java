package id.kurasi.certification.certificate;

import static id.kurasi.certification.Api.ADMIN;
import static id.kurasi.certification.Api.AGENCY;
import static id.kurasi.certification.Api.as;
import static id.kurasi.certification.Api.get;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import id.kurasi.certification.CatalogOfTests;
import id.kurasi.certification.ServiceTest;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is sent: a problem that names the field, and nothing recorded. What every operation refuses is in the API contract. */
@ServiceTest
class BadInputTest {

    private UUID business;

    @BeforeEach
    void aBusinessInTheCatalog() {
        CatalogOfTests.isWell();
        business = CatalogOfTests.business();
    }

    static Stream<Arguments> badFields() {
        var aProduct = Map.of("productId", UUID.randomUUID(), "compositionRevision", 1);
        return Stream.of(
                Arguments.of("type", null, "type"),
                Arguments.of("type", 7, "type"),
                Arguments.of("type", "x".repeat(41), "type"),
                Arguments.of("scheme", "x".repeat(41), "scheme"),
                Arguments.of("number", null, "number"),
                Arguments.of("number", "  ", "number"),
                Arguments.of("number", "9".repeat(61), "number"),
                Arguments.of("number", 35110000214820323L, "number"),
                Arguments.of("number", "NIK 3576990101900001", "number"),
                Arguments.of("number", "ID\u0000", "number"),
                Arguments.of("number", "ID\u0007", "number"),
                Arguments.of("businessId", null, "businessId"),
                Arguments.of("businessId", "nope", "businessId"),
                Arguments.of("regionCode", null, "regionCode"),
                Arguments.of("regionCode", 3576, "regionCode"),
                Arguments.of("regionCode", "35.76.02.1001", "regionCode"),
                Arguments.of("regionCode", "3576", "regionCode"),
                Arguments.of("holder", "BUSINESS", "holder"),
                Arguments.of("holder", new HashMap<>(), "holder.kind"),
                Arguments.of("holder", Map.of("kind", "PERSON"), "holder.kind"),
                Arguments.of("holder", Map.of("kind", "ASSOCIATION", "name", "x".repeat(201)), "holder.name"),
                Arguments.of("issuedOn", "2026-02-30", "issuedOn"),
                Arguments.of("issuedOn", "31/01/2024", "issuedOn"),
                Arguments.of("issuedOn", 20240131, "issuedOn"),
                Arguments.of("issuedOn", "+999999999-12-31", "issuedOn"),
                Arguments.of("issuedOn", "0001-01-01", "issuedOn"),
                Arguments.of("products", "none", "products"),
                Arguments.of("products", List.of("one"), "products[0]"),
                Arguments.of("products", Collections.nCopies(101, aProduct), "products"),
                Arguments.of(
                        "products", List.of(Map.of("productId", UUID.randomUUID())), "products[0].compositionRevision"),
                Arguments.of(
                        "products",
                        List.of(Map.of("productId", UUID.randomUUID(), "compositionRevision", 0)),
                        "products[0].compositionRevision"),
                Arguments.of("details", Map.of("niceClasses", List.of(46)), "details.niceClasses[0]"),
                Arguments.of("details", Map.of("noSuchDetail", 1), "details.noSuchDetail"),
                Arguments.of("details", List.of(), "details"),
                Arguments.of("supersedes", "nope", "supersedes"),
                Arguments.of("state", "VERIFIED", "state"));
    }

    @ParameterizedTest
    @MethodSource("badFields")
    void namesTheFieldThatIsWrong(String field, Object value, String named) {
        as(AGENCY)
                .body(Paper.halal(business).with(field, value))
                .post("/v1/certificates")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", hasItem(named))
                .body("violations.message", not(hasItem((Object) null)));
        get(ADMIN, "/v1/certificates?business=" + business).body("items", empty());
    }

    @Test
    void refusesActionsWithoutTheirReasonOrMethod() {
        var held = CertificateMother.recorded();

        as(AGENCY)
                .body("{}")
                .post(held.path() + "/verify")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("method"));
        as(AGENCY)
                .body(Map.of("method", "GUESSED"))
                .post(held.path() + "/verify")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("method"));
        as(AGENCY)
                .body(Map.of("reason", " "))
                .post(held.path() + "/revoke")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("reason"));
        as(AGENCY)
                .body(Map.of("reason", "x".repeat(1001)))
                .post(held.path() + "/revoke")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("reason"));
    }

    @Test
    void takesNoNumberOfACitizenInWords() {
        var held = CertificateMother.recorded();
        var words = "pemilik 35.76.02-410190-0001";

        for (var refused : List.of(
                as(AGENCY).body(Map.of("reason", words)).post(held.path() + "/revoke"),
                as(AGENCY)
                        .body(Map.of("method", "ORIGINAL_SEEN", "note", words))
                        .post(held.path() + "/verify"),
                as(AGENCY)
                        .body(Map.of("method", "ORIGINAL_SEEN", "note", words))
                        .post(held.path() + "/reverify"))) {
            refused.then()
                    .statusCode(400)
                    .body("violations.code", hasItem("NoNik"))
                    .body("detail", not(containsString("410190")));
        }
        get(AGENCY, held.path()).body("state", equalTo("RECORDED"));
    }

    @Test
    void knowsNothingUnderAnIdThatIsNone() {
        get(ADMIN, "/v1/certificates/nope").statusCode(404).contentType("application/problem+json");
        get(ADMIN, "/v1/certificates/" + UUID.randomUUID()).statusCode(404).contentType("application/problem+json");
    }
}
