package id.kurasi.certification.certificate;

import static id.kurasi.certification.Api.ADMIN;
import static id.kurasi.certification.Api.AGENCY;
import static id.kurasi.certification.Api.as;
import static id.kurasi.certification.Api.get;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.kurasi.certification.CatalogOfTests;
import id.kurasi.certification.ServiceTest;
import id.kurasi.certification.certificate.CertificateMother.Held;
import id.kurasi.kit.TestClock;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The recipe moves on or the business moves away, the certificate notices, and an officer confirms it again. */
@ServiceTest
class ReverifyTest {

    @Inject
    Catalogue catalogue;

    @BeforeEach
    void theCatalogIsWell() {
        CatalogOfTests.isWell();
    }

    @AfterEach
    void timeGoesOn() {
        TestClock.reset();
    }

    private static ValidatableResponse reverify(Held held, Object... productsAndRecipes) {
        return reverify(AGENCY, held, productsAndRecipes);
    }

    private static ValidatableResponse reverify(String account, Held held, Object... productsAndRecipes) {
        var products = new ArrayList<Map<String, Object>>();
        for (var i = 0; i < productsAndRecipes.length; i += 2) {
            products.add(Map.of("productId", productsAndRecipes[i], "compositionRevision", productsAndRecipes[i + 1]));
        }
        return as(account)
                .body(Map.of("method", "ISSUER_CONFIRMED", "note", "looked at again", "products", products))
                .post(held.path() + "/reverify")
                .then();
    }

    private void recipeIs(Held held, int revision) {
        CatalogOfTests.productHas(held.product(), held.business(), revision);
        catalogue.recipeMoved(held.product(), revision, CertificateMother.today());
    }

    @Test
    void needsReverificationFromTheDayTheRecipeMovedUntilTheDayItIsConfirmed() {
        var held = CertificateMother.verified();
        var moved = CertificateMother.today();
        recipeIs(held, 2);
        get(AGENCY, held.path())
                .body("meaning", equalTo("NEEDS_REVERIFICATION"))
                .body("state", equalTo("VERIFIED"))
                .body("products.meaning", contains("NEEDS_REVERIFICATION"))
                .body("allowedActions", hasItem("reverify"));
        get(AGENCY, held.path() + "?on=" + moved.minusDays(1)).body("meaning", equalTo("VALID"));

        TestClock.setTo(Instant.now().plus(Duration.ofDays(10)));
        reverify(held, held.product(), 2)
                .statusCode(200)
                .body("meaning", equalTo("VALID"))
                .body("products.compositionRevision", contains(2))
                .body("products.meaning", contains("VALID"))
                .body("reverification.method", equalTo("ISSUER_CONFIRMED"))
                .body("reverification.verifier", equalTo(AGENCY))
                .body("verificationMethod", equalTo("ORIGINAL_SEEN"));

        get(AGENCY, held.path() + "?on=" + moved.plusDays(9)).body("meaning", equalTo("NEEDS_REVERIFICATION"));
        get(AGENCY, held.path() + "?on=" + moved.plusDays(10)).body("meaning", equalTo("VALID"));
        get(AGENCY, held.path() + "/history")
                .body("items.action", contains("record", "verify", "outdate", "reverify"))
                .body("items[3].note", equalTo("looked at again"));
    }

    @Test
    void findsWhatNeedsReverificationInTheList() {
        var outdated = CertificateMother.verified();
        recipeIs(outdated, 2);
        var list = "/v1/certificates?meaning=NEEDS_REVERIFICATION&business=" + outdated.business();

        get(AGENCY, list)
                .body("items.id", contains(outdated.id().toString()))
                .body("items.meaning", contains("NEEDS_REVERIFICATION"));
        reverify(outdated, outdated.product(), 2).statusCode(200);
        get(AGENCY, list).body("items", empty());
    }

    @Test
    void confirmsOnlyTheProductsNamed() {
        var held = CertificateMother.verified();
        var other = CatalogOfTests.productOf(held.business(), 1);
        as(AGENCY)
                .body(Map.of("compositionRevision", 1))
                .put(held.path() + "/products/" + other)
                .then()
                .statusCode(200);
        recipeIs(held, 2);
        catalogue.recipeMoved(other, 2, CertificateMother.today());

        reverify(held, held.product(), 2)
                .statusCode(200)
                .body("meaning", equalTo("NEEDS_REVERIFICATION"))
                .body("products.meaning", containsInAnyOrder("VALID", "NEEDS_REVERIFICATION"));
    }

    @Test
    void refusesARecipeThatIsNoLongerTheProductsOwn() {
        var held = CertificateMother.verified();
        recipeIs(held, 3);

        reverify(held, held.product(), 2).statusCode(409).body("type", equalTo("/problems/recipe-moved-on"));
        reverify(held, held.product(), 4).statusCode(400).body("violations.code", contains("NewerThanProduct"));
        reverify(held, CatalogOfTests.productOf(held.business(), 1), 1)
                .statusCode(400)
                .body("violations.code", contains("NotOnCertificate"));
        reverify(held, UUID.randomUUID(), 1).statusCode(400).body("violations.code", contains("UnknownProduct"));
        reverify(held, held.product(), 3, held.product(), 3)
                .statusCode(400)
                .body("violations.field", contains("products[1].productId"));
        get(AGENCY, held.path())
                .body("meaning", equalTo("NEEDS_REVERIFICATION"))
                .body("reverification", nullValue())
                .body("products.compositionRevision", contains(1));
    }

    @Test
    void isOutdatedFromTheStartWhenItCoversARecipeOfThePast() {
        var business = CatalogOfTests.business();
        var product = CatalogOfTests.productOf(business, 2);
        var held = CertificateMother.verify(
                new Held(CertificateMother.record(Paper.halal(business).covering(product, 1)), business, product));

        get(AGENCY, held.path()).body("meaning", equalTo("NEEDS_REVERIFICATION"));
        reverify(held, product, 2).statusCode(200).body("meaning", equalTo("VALID"));
    }

    @Test
    void leavesPapersAloneThatDoNotDependOnTheRecipe() {
        var held = CertificateMother.verifiedPirt("2029-06-30");
        recipeIs(held, 2);

        get(AGENCY, held.path()).body("meaning", equalTo("VALID"));
        get(AGENCY, held.path() + "/history").body("items.action", contains("record", "verify"));
    }

    @Test
    void takesWhatItIsToldTwiceOnce() {
        var held = CertificateMother.verified();
        recipeIs(held, 2);
        recipeIs(held, 2);
        recipeIs(held, 3);
        catalogue.recipeMoved(held.product(), 1, CertificateMother.today());

        get(AGENCY, held.path() + "/history").body("items.action", contains("record", "verify", "outdate"));
    }

    @Test
    void losesAFoodLicenceInAnotherRegencyUntilTheBusinessIsBack() {
        var held = CertificateMother.verifiedPirt("2029-06-30");
        var today = CertificateMother.today();
        catalogue.businessMoved(held.business(), "35.76.03", today.minusDays(5));
        get(ADMIN, held.path()).body("meaning", equalTo("VALID"));

        catalogue.businessMoved(held.business(), "35.05.01", today.minusDays(3));
        catalogue.businessMoved(held.business(), "35.05.02", today.minusDays(2));
        get(ADMIN, held.path())
                .body("meaning", equalTo("NEEDS_REVERIFICATION"))
                .body("products.meaning", contains("NEEDS_REVERIFICATION"));
        catalogue.businessMoved(held.business(), "35.76.02", today);

        get(ADMIN, held.path()).body("meaning", equalTo("VALID"));
        get(ADMIN, held.path() + "?on=" + today.minusDays(1)).body("meaning", equalTo("NEEDS_REVERIFICATION"));
        get(ADMIN, held.path() + "?on=" + today.minusDays(4)).body("meaning", equalTo("VALID"));
        get(ADMIN, held.path() + "/history")
                .body("items.action", contains("record", "verify", "move", "outdate", "move", "move", "move-back"));
    }

    @Test
    void keepsAFoodLicenceThatAnOfficerConfirmsForTheNewRegency() {
        var held = CertificateMother.verifiedPirt("2029-06-30");
        var today = CertificateMother.today();
        CatalogOfTests.businessIsIn(held.business(), "35.05.01");
        catalogue.businessMoved(held.business(), "35.05.01", today);

        reverify(ADMIN, held)
                .statusCode(200)
                .body("meaning", equalTo("VALID"))
                .body("reverification.at", notNullValue());
        catalogue.businessMoved(held.business(), "35.05.02", today);
        get(ADMIN, held.path()).body("meaning", equalTo("VALID"));
        catalogue.businessMoved(held.business(), "35.76.02", today);
        get(ADMIN, held.path()).body("meaning", equalTo("NEEDS_REVERIFICATION"));
    }

    @Test
    void leavesHalalAloneWhenABusinessMoves() {
        var held = CertificateMother.verified();
        catalogue.businessMoved(held.business(), "51.71.01", CertificateMother.today());

        get(ADMIN, held.path()).body("meaning", equalTo("VALID"));
    }

    @Test
    void carriesCertificatesOverToTheRecordThatSurvives() {
        var held = CertificateMother.verified();
        var product = CatalogOfTests.productOf(held.business(), 1);
        var business = UUID.randomUUID();

        catalogue.productMerged(held.product(), product);
        catalogue.productMerged(held.product(), product);
        get(AGENCY, held.path()).body("products.productId", contains(product.toString()));
        catalogue.businessMerged(held.business(), business);
        catalogue.businessMerged(held.business(), business);

        get(AGENCY, held.path()).body("businessId", equalTo(business.toString()));
        get(AGENCY, "/v1/certificates?product=" + held.product()).body("items", empty());
        get(AGENCY, held.path() + "/history")
                .body("items.action", contains("record", "verify", "carry-over", "carry-over"));
    }
}
