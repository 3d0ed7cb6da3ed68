package id.kurasi.certification.compliance;

import static id.kurasi.certification.Api.ADMIN;
import static id.kurasi.certification.Api.as;
import static id.kurasi.certification.compliance.Question.check;
import static id.kurasi.certification.compliance.Question.checkOne;
import static id.kurasi.certification.compliance.Question.of;
import static id.kurasi.certification.compliance.Question.snack;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.kurasi.certification.CatalogOfTests;
import id.kurasi.certification.ServiceTest;
import id.kurasi.certification.certificate.CertificateMother;
import id.kurasi.certification.obligation.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked of whom, by the rules as they are seeded and as they are added. */
@ServiceTest
class RequirementsTest {

    @BeforeEach
    void theCatalogIsWell() {
        CatalogOfTests.isWell();
    }

    @Test
    void asksForMoreUnderTheProfileOfARetailer() {
        var held = CertificateMother.verified();

        check(ADMIN, "minimarket", List.of(snack(held, 1)))
                .body("results[0].compliant", equalTo(false))
                .body(of("LAW", "HALAL") + ".outcome", equalTo("SATISFIED"))
                .body(of("PROFILE", "FOOD_LICENCE") + ".outcome", equalTo("MISSING"))
                .body(of("PROFILE", "FOOD_LICENCE") + ".anyOf", contains("PIRT", "BPOM_MD"))
                .body(of("PROFILE", "FOOD_LICENCE") + ".nextStep", equalTo("START_CASE"))
                .body(of("PROFILE", "FOOD_LICENCE") + ".rule.mandatoryFrom", nullValue())
                .body(of("PROFILE", "TRADEMARK") + ".outcome", equalTo("MISSING"))
                .body(of("PROFILE", "TRADEMARK") + ".severity", equalTo("ADVISED"))
                .body(of("PROFILE", "GTIN") + ".outcome", equalTo("SATISFIED"));
    }

    @Test
    void goesByWhatIsStatedOfTheBusinessAndTheProduct() {
        var bare = snack(CertificateMother.verifiedPirt("2028-06-30"), 1);
        bare.remove("gtin");
        bare.put("taxRegistered", false);

        check(ADMIN, "minimarket", List.of(bare))
                .body(of("PROFILE", "GTIN") + ".nextStep", equalTo("OBTAIN"))
                .body(of("PROFILE", "NPWP") + ".nextStep", equalTo("OBTAIN"))
                .body(of("PROFILE", "NIB") + ".nextStep", equalTo("STATE_FACT"))
                .body(of("PROFILE", "NIB") + ".outcome", equalTo("MISSING"));
        check(ADMIN, "souvenir-shop", List.of(bare))
                .body(of("PROFILE", "GTIN") + ".severity", equalTo("ADVISED"))
                .body(of("PROFILE", "NPWP") + ".severity", equalTo("ADVISED"));
    }

    @Test
    void letsAProductComplyWithoutWhatIsOnlyAdvised() {
        var batik = snack(UUID.randomUUID(), UUID.randomUUID(), 1);
        batik.put("category", "BATIK");
        batik.put("nib", true);

        check(ADMIN, "souvenir-shop", List.of(batik))
                .body(of("PROFILE", "TRADEMARK") + ".outcome", equalTo("MISSING"))
                .body("results[0].compliant", equalTo(true));
        check(ADMIN, "minimarket", List.of(batik)).body("results[0].compliant", equalTo(false));
    }

    @Test
    void holdsGoodsWithAStandardOfTheirOwnAgainstIt() {
        var biscuit = snack(UUID.randomUUID(), UUID.randomUUID(), 1);

        check(ADMIN, null, List.of(biscuit))
                .body(of("LAW", "SNI") + ".outcome", equalTo("NOT_APPLICABLE"))
                .body(of("LAW", "SNI") + ".rule.id", equalTo("sni-biscuit-snack"))
                .body(of("LAW", "SNI") + ".nextStep", equalTo("STATE_FACT"))
                .body(of("LAW", "SNI") + ".message", containsString("regulatedGoods: BISCUIT"));
        biscuit.put("attributes", Map.of("regulatedGoods", List.of("BISCUIT"), "flavour", "coconut"));
        check(ADMIN, null, List.of(biscuit))
                .body(of("LAW", "SNI") + ".outcome", equalTo("MISSING"))
                .body(of("LAW", "SNI") + ".rule.unverified", equalTo(true));
        biscuit.put("attributes", Map.of("regulatedGoods", "NONE"));
        check(ADMIN, null, List.of(biscuit)).body(of("LAW", "SNI") + ".rule", nullValue());
    }

    @Test
    void asksTheLawOfImportedFoodForImportedFood() {
        var imported = snack(UUID.randomUUID(), UUID.randomUUID(), 1);
        imported.put("imported", true);

        checkOne(ADMIN, null, imported)
                .body("rule.id", equalTo("halal-food-imported"))
                .noRootPath()
                .body(of("LAW", "FOOD_LICENCE") + ".anyOf", contains("BPOM_ML"));
    }

    @Test
    void followsARuleFromTheMomentItIsAdded() {
        var rule = Statement.wish().with("category", "SNACK").added();
        var product = snack(UUID.randomUUID(), UUID.randomUUID(), 1);

        check(ADMIN, rule.profile(), List.of(product))
                .statusCode(200)
                .body(of("PROFILE", "HALAL") + ".rule.id", equalTo(rule.id()))
                .body(of("PROFILE", "HALAL") + ".outcome", equalTo("MISSING"));
    }

    @Test
    void acceptsAFoodLicenceOnlyForWhatItServes() {
        var held = CertificateMother.verifiedPirt("2028-06-30");
        var frozen = snack(held, 1);
        frozen.put("storage", "FROZEN");
        var fresh = snack(held, 1);
        fresh.put("shelfLifeDays", 3);
        var licence = "{ it.find { it.requirement == 'FOOD_LICENCE' && it.basis == 'PROFILE' } }";

        check(ADMIN, "hotel", List.of(snack(held, 9), frozen, fresh))
                .body(
                        "results.requirements.collect " + licence + ".outcome",
                        contains("SATISFIED", "MISSING", "NOT_APPLICABLE"))
                .body(
                        "results.requirements.collect " + licence + ".anyOf",
                        contains(List.of("PIRT", "BPOM_MD"), List.of("BPOM_MD"), List.of()));
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
                .body(of("LAW", "HALAL") + ".outcome", equalTo(outcome));
    }
}
