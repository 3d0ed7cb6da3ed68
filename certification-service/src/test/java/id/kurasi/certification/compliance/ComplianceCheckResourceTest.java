package id.kurasi.certification.compliance;

import static id.kurasi.certification.Api.ADMIN;
import static id.kurasi.certification.Api.AGENCY;
import static id.kurasi.certification.Api.FOREIGN_AGENCY;
import static id.kurasi.certification.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kurasi.certification.Api;
import id.kurasi.certification.CatalogOfTests;
import id.kurasi.certification.ServiceTest;
import id.kurasi.certification.certificate.CertificateMother;
import id.kurasi.certification.certificate.CertificateMother.Held;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class ComplianceCheckResourceTest {

    @Inject
    SessionFactory sessions;

    @BeforeEach
    void theCatalogIsWell() {
        CatalogOfTests.isWell();
    }

    private static Map<String, Object> snack(UUID business, UUID product, int recipe) {
        var facts = new HashMap<String, Object>();
        facts.put("productId", product);
        facts.put("businessId", business);
        facts.put("category", "SNACK");
        facts.put("businessScale", "MICRO");
        facts.put("storage", "AMBIENT");
        facts.put("shelfLifeDays", 180);
        facts.put("compositionRevision", recipe);
        facts.put("gtin", "8990000000013");
        return facts;
    }

    private static Map<String, Object> snack(Held held, int recipe) {
        return snack(held.business(), held.product(), recipe);
    }

    private static ValidatableResponse check(String account, String profile, List<?> products) {
        var question = new HashMap<String, Object>();
        question.put("on", "2026-11-21");
        question.put("profile", profile);
        question.put("products", products);
        return as(account).body(question).post("/v1/compliance-checks").then();
    }

    private static ValidatableResponse checkOne(String account, String profile, Map<String, Object> product) {
        return check(account, profile, List.of(product)).statusCode(200).rootPath("results[0].requirements[0]");
    }

    @Test
    void answersWithTheCertificateAndTheRule() {
        var held = CertificateMother.verified();

        checkOne("service", null, snack(held, 1))
                .body("requirement", equalTo("HALAL"))
                .body("basis", equalTo("LAW"))
                .body("outcome", equalTo("SATISFIED"))
                .body("certificateId", equalTo(held.id().toString()))
                .body("rule.id", equalTo("halal-food-umk"))
                .body("rule.mandatoryFrom", equalTo("2026-10-17"))
                .body("rule.source", equalTo("PP 42/2024 art. 160"))
                .body("nextStep", nullValue())
                .noRootPath()
                .body("on", equalTo("2026-11-21"))
                .body("results[0].productId", equalTo(held.product().toString()))
                .body("results[0].compliant", equalTo(true))
                .body("results[0].requirements", hasSize(1));
    }

    @Test
    void seesThatTheRecipeHasChanged() {
        checkOne(ADMIN, null, snack(CertificateMother.verified(), 2))
                .body("outcome", equalTo("NEEDS_REVERIFICATION"))
                .body("nextStep", equalTo("REVERIFY_CERTIFICATE"))
                .body("message", equalTo("The recipe changed after the certificate was verified."))
                .noRootPath()
                .body("results[0].compliant", equalTo(false));
    }

    @Test
    void tellsWhatIsTheMatterWithACertificateThatDoesNotCount() {
        checkOne(ADMIN, null, snack(CertificateMother.recorded(), 1))
                .body("outcome", equalTo("UNVERIFIED"))
                .body("nextStep", equalTo("VERIFY_CERTIFICATE"));
        var question = Map.of(
                "products", List.of(snack(CertificateMother.suspended(), 1), snack(CertificateMother.revoked(), 1)));
        as(ADMIN)
                .body(question)
                .post("/v1/compliance-checks")
                .then()
                .body("results.requirements.outcome.flatten()", contains("SUSPENDED", "REVOKED"));
    }

    @Test
    void asksForMoreUnderTheProfileOfARetailer() {
        var held = CertificateMother.verified();

        check(ADMIN, "minimarket", List.of(snack(held, 1)))
                .body("results[0].compliant", equalTo(false))
                .body("results[0].requirements.requirement", contains("HALAL", "FOOD_LICENCE", "TRADEMARK"))
                .body("results[0].requirements.basis", contains("LAW", "PROFILE", "PROFILE"))
                .body("results[0].requirements.outcome", contains("SATISFIED", "MISSING", "MISSING"))
                .body("results[0].requirements[1].anyOf", contains("PIRT", "BPOM_MD"))
                .body("results[0].requirements[1].nextStep", equalTo("START_CASE"))
                .body("results[0].requirements[1].rule.mandatoryFrom", nullValue());
    }

    @Test
    void acceptsAFoodLicenceOnlyForWhatItServes() {
        var held = CertificateMother.verifiedPirt("2028-06-30");
        var frozen = snack(held, 1);
        frozen.put("storage", "FROZEN");
        var fresh = snack(held, 1);
        fresh.put("shelfLifeDays", 3);

        check(ADMIN, "hotel", List.of(snack(held, 9), frozen, fresh))
                .body(
                        "results.requirements.collect { it[1].outcome }",
                        contains("SATISFIED", "MISSING", "NOT_APPLICABLE"))
                .body("results[1].requirements[1].anyOf", contains("BPOM_MD"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-16, MICRO, SNACK, NOT_APPLICABLE",
        "2026-10-17, MICRO, SNACK, MISSING",
        "2026-10-17, SMALL, FOOD_BEVERAGE, MISSING",
        "2024-10-17, MEDIUM, SNACK, NOT_APPLICABLE",
        "2024-10-18, MEDIUM, SNACK, MISSING",
        "2024-10-18, LARGE, SNACK, MISSING",
        "2026-11-21, LARGE, BATIK, NOT_APPLICABLE",
    })
    void knowsFromWhenHalalIsMandatoryForWhom(String on, String scale, String category, String outcome) {
        var facts = snack(UUID.randomUUID(), UUID.randomUUID(), 1);
        facts.put("businessScale", scale);
        facts.put("category", category);

        as(ADMIN)
                .body(Map.of("on", on, "products", List.of(facts)))
                .post("/v1/compliance-checks")
                .then()
                .statusCode(200)
                .body("results[0].requirements[0].outcome", equalTo(outcome));
    }

    @Test
    void considersOnlyCertificatesThatTheCallerMaySee() {
        var held = CertificateMother.verified();

        checkOne(AGENCY, null, snack(held, 1)).body("outcome", equalTo("SATISFIED"));
        checkOne(Api.business(held.business()), null, snack(held, 1)).body("outcome", equalTo("SATISFIED"));
        checkOne(FOREIGN_AGENCY, null, snack(held, 1))
                .body("outcome", equalTo("MISSING"))
                .body("certificateId", nullValue());
        checkOne(Api.business(UUID.randomUUID()), null, snack(held, 1)).body("outcome", equalTo("MISSING"));
    }

    @Test
    void answersAThousandProductsInOrderWithAtMostThreeStatements() {
        var held = CertificateMother.verified();
        var products = new ArrayList<Map<String, Object>>();
        for (var i = 0; i < 999; i++) {
            products.add(snack(UUID.randomUUID(), UUID.randomUUID(), 1));
        }
        products.add(snack(held, 1));
        sessions.getStatistics().setStatisticsEnabled(true);
        sessions.getStatistics().clear();

        var answer = check("service", "minimarket", products)
                .statusCode(200)
                .body("results", hasSize(1000))
                .body("results[0].requirements[0].outcome", equalTo("MISSING"))
                .body("results[999].productId", equalTo(held.product().toString()))
                .body("results[999].requirements[0].outcome", equalTo("SATISFIED"));

        assertTrue(sessions.getStatistics().getPrepareStatementCount() <= 3);
        answer.body(
                "results.productId",
                equalTo(products.stream()
                        .map(it -> it.get("productId").toString())
                        .toList()));
    }

    @Test
    void refusesCategoriesAndProfilesThatDoNotExist() {
        var strange = snack(UUID.randomUUID(), UUID.randomUUID(), 1);
        strange.put("category", "WEAPONS");
        var fine = snack(UUID.randomUUID(), UUID.randomUUID(), 1);

        check(ADMIN, null, List.of(fine, strange))
                .statusCode(400)
                .body("violations.field", contains("products[1].category"))
                .body("violations.code", contains("UnknownCategory"));
        check(ADMIN, "kiosk", List.of(fine)).statusCode(400).body("violations.field", contains("profile"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1001})
    void takesOneToAThousandProducts(int count) {
        var facts = snack(UUID.randomUUID(), UUID.randomUUID(), 1);

        check(ADMIN, null, Collections.nCopies(count, facts))
                .statusCode(400)
                .body("violations.field", hasItem("products"));
    }

    @ParameterizedTest
    @CsvSource({
        "productId, nope, products[0].productId",
        "productId, , products[0].productId",
        "businessId, , products[0].businessId",
        "category, , products[0].category",
        "businessScale, TINY, products[0].businessScale",
        "storage, WARM, products[0].storage",
        "shelfLifeDays, -1, products[0].shelfLifeDays",
        "compositionRevision, 0, products[0].compositionRevision",
        "name, Keripik, products[0].name",
    })
    void namesTheFieldThatIsWrong(String field, String value, String named) {
        var facts = snack(UUID.randomUUID(), UUID.randomUUID(), 1);
        facts.put(field, value != null && value.matches("-?\\d+") ? Integer.valueOf(value) : value);

        check(ADMIN, null, List.of(facts)).statusCode(400).body("violations.field", hasItem(named));
    }

    @Test
    void speaksIndonesian() {
        as(ADMIN)
                .header("Accept-Language", "id")
                .body(Map.of("on", "2026-01-01", "products", List.of(snack(UUID.randomUUID(), UUID.randomUUID(), 1))))
                .post("/v1/compliance-checks")
                .then()
                .body("results[0].requirements[0].message", containsString("Wajib mulai 2026-10-17"));
    }

    @Test
    void answersForTodayWhenNoDayIsNamed() {
        as(ADMIN)
                .body(Map.of("products", List.of(snack(UUID.randomUUID(), UUID.randomUUID(), 1))))
                .post("/v1/compliance-checks")
                .then()
                .statusCode(200)
                .body("on", notNullValue());
    }

    @Test
    void goesOnWithTheCategoriesItHasWhileTheCatalogIsAway() {
        var held = CertificateMother.verified();
        checkOne(ADMIN, null, snack(held, 1)).body("outcome", equalTo("SATISFIED"));

        CatalogOfTests.isAway();

        checkOne(ADMIN, null, snack(held, 1)).body("outcome", equalTo("SATISFIED"));
        CatalogOfTests.isWell();
    }
}
