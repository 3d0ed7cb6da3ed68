package id.kurasi.certification.compliance;

import static id.kurasi.certification.Api.ADMIN;
import static id.kurasi.certification.Api.AGENCY;
import static id.kurasi.certification.Api.FOREIGN_AGENCY;
import static id.kurasi.certification.Api.as;
import static id.kurasi.certification.compliance.Question.check;
import static id.kurasi.certification.compliance.Question.checkOne;
import static id.kurasi.certification.compliance.Question.of;
import static id.kurasi.certification.compliance.Question.snack;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.kurasi.certification.Api;
import id.kurasi.certification.CatalogOfTests;
import id.kurasi.certification.ServiceTest;
import id.kurasi.certification.certificate.CertificateMother;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class ComplianceCheckResourceTest {

    @BeforeEach
    void theCatalogIsWell() {
        CatalogOfTests.isWell();
    }

    @Test
    void answersWithTheCertificateAndTheRule() {
        var held = CertificateMother.verified();

        checkOne("service", null, snack(held, 1))
                .body("severity", equalTo("REQUIRED"))
                .body("outcome", equalTo("SATISFIED"))
                .body("certificateId", equalTo(held.id().toString()))
                .body("application", nullValue())
                .body("rule.id", equalTo("halal-food-umk"))
                .body("rule.mandatoryFrom", equalTo("2026-10-17"))
                .body("rule.source", equalTo("PP 42/2024 art. 160"))
                .body("nextStep", nullValue())
                .noRootPath()
                .body("on", equalTo("2026-11-21"))
                .body("results[0].productId", equalTo(held.product().toString()))
                .body("results[0].requirements.basis", everyItem(equalTo("LAW")))
                .body(of("LAW", "FOOD_LICENCE") + ".outcome", equalTo("MISSING"))
                .body("results[0].compliant", equalTo(false));
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
                .body(
                        "results.requirements.collect { it.find { it.requirement == 'HALAL' }.outcome }",
                        contains("SUSPENDED", "REVOKED"));
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
                .body(of("LAW", "HALAL") + ".message", containsString("Wajib mulai 2026-10-17"));
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
