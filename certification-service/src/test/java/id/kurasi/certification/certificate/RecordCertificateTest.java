package id.kurasi.certification.certificate;

import static id.kurasi.certification.Api.ADMIN;
import static id.kurasi.certification.Api.AGENCY;
import static id.kurasi.certification.Api.as;
import static id.kurasi.certification.Api.get;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import id.kurasi.certification.Api;
import id.kurasi.certification.CatalogOfTests;
import id.kurasi.certification.ServiceTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
class RecordCertificateTest {

    private UUID business;

    @BeforeEach
    void aBusinessInTheCatalog() {
        CatalogOfTests.isWell();
        business = CatalogOfTests.business();
    }

    private static ValidatableResponse record(Paper paper) {
        return as(AGENCY).body(paper).post("/v1/certificates").then();
    }

    private void nothingIsRecorded() {
        get(ADMIN, "/v1/certificates?business=" + business).body("items", empty());
    }

    @Test
    void answersWithTheCertificateAndWhereItIs() {
        var product = CatalogOfTests.productOf(business, 2);

        var location = record(Paper.halal(business)
                        .with("number", "id35110000000010124")
                        .covering(product, 2))
                .statusCode(201)
                .header("ETag", startsWith("\"0-"))
                .body("state", equalTo("RECORDED"))
                .body("meaning", equalTo("UNVERIFIED"))
                .body("number", equalTo("id35110000000010124"))
                .body("canonicalNumber", equalTo("ID35110000000010124"))
                .body("numberKind", equalTo("CERTIFICATE"))
                .body("expiresOn", nullValue())
                .body("products.productId", contains(product.toString()))
                .body("details", anEmptyMap())
                .body("warnings", empty())
                .extract()
                .header("Location");

        get(AGENCY, location).statusCode(200).body("businessId", equalTo(business.toString()));
        as(AGENCY).body(Map.of("reason", "makes room for the next run")).post(location + "/revoke");
    }

    @Test
    void findsTheEndOfATrademarkFromItsFiling() {
        record(Paper.trademark(business))
                .statusCode(201)
                .body("expiresOn", equalTo("2032-03-01"))
                .body("details.niceClasses", contains(30))
                .body("warnings", empty());
    }

    @Test
    void countsFromIssueAndWarnsWhenTheFilingOfATrademarkIsUnknown() {
        record(Paper.trademark(business).without("filedOn"))
                .statusCode(201)
                .body("expiresOn", equalTo("2034-01-31"))
                .body("warnings.code", contains("FilingDateUnknown"))
                .body("warnings[0].severity", equalTo("WARNING"));
    }

    @Test
    void takesTheEndOfAFoodLicenceFromTheDocumentAndComparesItWithTheNumber() {
        record(Paper.pirt(business, "2028-06-30"))
                .statusCode(201)
                .body("expiresOn", equalTo("2028-06-30"))
                .body("warnings", empty());
        record(Paper.pirt(business, "2028-06-30").with("expiresOn", "2029-06-30"))
                .statusCode(201)
                .body("warnings.code", contains("ExpiryYearDiffers"));
    }

    @Test
    void keepsAPrintedEndThatStillCountsAndOneThatNoLongerDoes() {
        var paper = Paper.halal(business).with("issuedOn", "2018-12-01").with("printedExpiryOn", "2022-12-01");
        record(paper).statusCode(201).body("expiresOn", equalTo("2022-12-01"));
        record(Paper.halal(business).with("printedExpiryOn", "2028-01-31"))
                .statusCode(201)
                .body("printedExpiryOn", equalTo("2028-01-31"))
                .body("expiresOn", nullValue());
    }

    @Test
    void keepsAnOddNumberButDoesNotLetItBeVerified() {
        var location = record(Paper.halal(business).with("number", "ID351100" + Paper.digits(6)))
                .statusCode(201)
                .body("numberKind", nullValue())
                .body("warnings.code", contains("OddNumber"))
                .body("warnings[0].severity", equalTo("ERROR"))
                .extract()
                .header("Location");

        Api.post(AGENCY, location + "/verify", "{\"method\": \"ORIGINAL_SEEN\"}")
                .statusCode(422)
                .body("type", equalTo("/problems/number-not-well-formed"))
                .body("violations[0].field", equalTo("number"))
                .body("violations[0].in", equalTo("state"))
                .body("violations[0].code", equalTo("OddNumber"));
        get(AGENCY, location).body("state", equalTo("RECORDED")).body("verifiedAt", nullValue());
    }

    @Test
    void verifiesATrademarkOfAnUnconfirmedShapeAndNoStandardThatIsMissing() {
        var mark = record(Paper.trademark(business).with("number", "D-" + Paper.digits(8)))
                .extract()
                .header("Location");
        var sni = record(Paper.sni(business).without("details"))
                .statusCode(201)
                .body("warnings.code", contains("StandardMissing"))
                .extract()
                .header("Location");

        Api.post(AGENCY, mark + "/verify", "{\"method\": \"REGISTER_CHECKED\"}").statusCode(200);
        Api.post(AGENCY, sni + "/verify", "{\"method\": \"REGISTER_CHECKED\"}")
                .statusCode(422)
                .body("violations[0].field", equalTo("details.standard"));
    }

    @ParameterizedTest
    @CsvSource({
        "type, halal, type, UnknownType",
        "number, KH-00010012340121, number, HalalDecreeNumber",
        "scheme, EXPRESS, scheme, UnknownScheme",
        "issuedOn, 2199-01-01, issuedOn, InFuture",
        "issuedOn, , issuedOn, NeededByType",
        "expiresOn, 2030-01-01, expiresOn, EndFollowsFromRule",
        "filedOn, 2020-01-01, filedOn, NotOfThisType",
        "printedExpiryOn, 2024-01-30, issuedOn, AfterEnd",
        "regionCode, 35.76.01, regionCode, BusinessElsewhere",
    })
    void refusesWhatCannotStandOnAHalalCertificate(String field, String value, String named, String code) {
        record(Paper.halal(business).with(field, value))
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-request"))
                .body("violations.field", contains(named))
                .body("violations.code", contains(code))
                .body("violations[0].message", not(startsWith("violation.")));
        nothingIsRecorded();
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        var paper = Paper.pirt(business, "2028-06-30")
                .without("expiresOn")
                .with("scheme", "REGULAR")
                .with("printedExpiryOn", "2028-01-01")
                .with("holder", Map.of("kind", "ASSOCIATION"))
                .with("details", Map.of("niceClasses", List.of(30)));

        record(paper)
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "scheme", "expiresOn", "printedExpiryOn", "details.niceClasses", "holder.name"));
        nothingIsRecorded();
    }

    @Test
    void refusesABusinessAndProductsThatTheCatalogDoesNotHave() {
        record(Paper.halal(UUID.randomUUID())).statusCode(400).body("violations.code", contains("UnknownBusiness"));
        var mine = CatalogOfTests.productOf(business, 2);
        var theirs = CatalogOfTests.productOf(CatalogOfTests.business(), 2);
        record(Paper.halal(business)
                        .with(
                                "products",
                                List.of(
                                        Map.of("productId", mine, "compositionRevision", 3),
                                        Map.of("productId", theirs, "compositionRevision", 1),
                                        Map.of("productId", UUID.randomUUID(), "compositionRevision", 1))))
                .statusCode(400)
                .body(
                        "violations.field",
                        contains("products[0].compositionRevision", "products[1].productId", "products[2].productId"))
                .body("violations.code", contains("NewerThanProduct", "UnknownProduct", "UnknownProduct"));
        nothingIsRecorded();
    }

    @Test
    void refusesAProductThatIsOnTheListTwice() {
        var line = Map.of("productId", CatalogOfTests.productOf(business, 1), "compositionRevision", 1);

        record(Paper.halal(business).with("products", List.of(line, line)))
                .statusCode(400)
                .body("violations.field", contains("products[1].productId"))
                .body("violations.code", contains("Duplicate"));
    }

    @Test
    void refusesToRecordForOthers() {
        as(Api.FOREIGN_AGENCY)
                .body(Paper.halal(business))
                .post("/v1/certificates")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/outside-your-region"));
        as(Api.business(UUID.randomUUID()))
                .body(Paper.halal(business))
                .post("/v1/certificates")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/not-your-business"));
        nothingIsRecorded();
        as(Api.business(business))
                .body(Paper.halal(business))
                .post("/v1/certificates")
                .then()
                .statusCode(201);
    }

    @Test
    void namesTheCertificateThatItRenews() {
        var earlier = record(Paper.pirt(business, "2027-01-31")).extract().<String>path("id");

        record(Paper.pirt(business, "2032-01-31").with("supersedes", earlier))
                .statusCode(201)
                .body("supersedes", equalTo(earlier));
        record(Paper.halal(business).with("supersedes", earlier))
                .statusCode(400)
                .body("violations.code", contains("UnknownPredecessor"));
    }

    @Test
    void doesARepeatedRequestOnce() {
        var paper = Paper.halal(business);
        var key = UUID.randomUUID().toString();
        var first = as(AGENCY).header("Idempotency-Key", key).body(paper).post("/v1/certificates");
        var second = as(AGENCY).header("Idempotency-Key", key).body(paper).post("/v1/certificates");

        second.then()
                .statusCode(201)
                .header("Location", equalTo(first.header("Location")))
                .body("id", equalTo(first.path("id")));
        as(AGENCY)
                .header("Idempotency-Key", key)
                .body(paper.with("scheme", "REGULAR"))
                .post("/v1/certificates")
                .then()
                .statusCode(422);
        get(ADMIN, "/v1/certificates?business=" + business).body("items", hasSize(1));
    }

    @Test
    void saysWhatIsWrongInIndonesian() {
        as(AGENCY)
                .header("Accept-Language", "id")
                .body(Paper.halal(business).with("number", "KH-00010012340121"))
                .post("/v1/certificates")
                .then()
                .statusCode(400)
                .body("violations[0].message", containsString("nomor ketetapan"));
    }
}
