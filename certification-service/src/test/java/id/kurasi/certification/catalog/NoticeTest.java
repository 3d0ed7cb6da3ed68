package id.kurasi.certification.catalog;

import static id.kurasi.certification.Api.ADMIN;
import static id.kurasi.certification.Api.AGENCY;
import static id.kurasi.certification.Api.FOREIGN_AGENCY;
import static id.kurasi.certification.Api.as;
import static id.kurasi.certification.Api.get;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.kurasi.certification.CatalogOfTests;
import id.kurasi.certification.ServiceTest;
import id.kurasi.certification.certificate.CertificateMother;
import id.kurasi.certification.certificate.CertificateMother.Held;
import id.kurasi.certification.peer.KnownRecipes;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of certificates when the catalog tells that something has changed. */
@ServiceTest
class NoticeTest {

    private static final String OUTDATED = "items.findAll { it.action == 'outdate' }";

    @Inject
    DataSource database;

    @Inject
    KnownRecipes recipes;

    private Copy copy;

    @BeforeEach
    void lookIntoTheDatabase() {
        copy = new Copy(database);
    }

    @AfterEach
    void theCatalogIsWell() {
        CatalogOfTests.isWell();
    }

    private static Happening revised(Held held, int version, int recipe) {
        return Happening.product("revised", held.product(), held.business(), version)
                .with("compositionRevision", recipe);
    }

    private static void assertMeaning(Held held, String meaning) {
        get(AGENCY, held.path()).body("meaning", equalTo(meaning));
    }

    private static void assertOutdatedTimes(Held held, int times) {
        get(AGENCY, held.path() + "/history").body(OUTDATED, hasSize(times));
    }

    @Test
    void aNewRecipeAsksForReverificationOnce() {
        var held = CertificateMother.verified();
        Happening.product("created", held.product(), held.business(), 1).happens();
        revised(held, 2, 1).happens();
        copy.awaitAll();
        assertMeaning(held, "VALID");

        var moved = revised(held, 3, 3).happens();
        moved.happens();
        revised(held, 2, 1).happens();
        revised(held, 4, 4).happens();

        copy.awaitAll();
        assertMeaning(held, "NEEDS_REVERIFICATION");
        assertOutdatedTimes(held, 1);
        get(AGENCY, held.path() + "/history").body(OUTDATED + ".by", contains("certification-service"));
        assertEquals(1, copy.events("certificate.outdated", held.id()));
    }

    @Test
    void countsFromTheDayOnWhichTheRecipeMoved() {
        var held = CertificateMother.verified();
        var yesterday = LocalDate.now(ZoneId.of("Asia/Jakarta")).minusDays(1);
        // in Jakarta it was that day already
        revised(held, 2, 2).at(yesterday.minusDays(1) + "T17:30:00Z").happens();
        copy.awaitAll();

        get(AGENCY, held.path() + "?on=" + yesterday.minusDays(1)).body("meaning", equalTo("VALID"));
        get(AGENCY, held.path() + "?on=" + yesterday).body("meaning", equalTo("NEEDS_REVERIFICATION"));
    }

    @Test
    void whatTheCatalogToldWhileItWasAwayIsNoticedAfterwards() {
        var held = CertificateMother.verified();
        CatalogOfTests.isAway();
        revised(held, 2, 2).happens();
        CatalogOfTests.isWell();

        copy.awaitAll();
        assertMeaning(held, "NEEDS_REVERIFICATION");
        assertOutdatedTimes(held, 1);
    }

    @Test
    void aReverificationSettlesItUntilTheRecipeMovesAgain() {
        var held = CertificateMother.verified();
        revised(held, 2, 2).happens();
        copy.awaitAll();
        CatalogOfTests.productHas(held.product(), held.business(), 2);

        as(AGENCY)
                .body(Map.of(
                        "method",
                        "ORIGINAL_SEEN",
                        "products",
                        List.of(Map.of("productId", held.product(), "compositionRevision", 2))))
                .post(held.path() + "/reverify")
                .then()
                .statusCode(200)
                .body("meaning", equalTo("VALID"));
        revised(held, 3, 3).happens();

        copy.awaitAll();
        assertMeaning(held, "NEEDS_REVERIFICATION");
        assertOutdatedTimes(held, 2);
    }

    @Test
    void aLicenceBoundToARegencyLosesItsMeaningWhenTheBusinessMovesAway() {
        var held = CertificateMother.verifiedPirt("2035-12-31");
        Happening.business("registered", held.business(), "35.76.02", 1).happens();
        Happening.business("changed", held.business(), "35.76.01", 2).happens();
        copy.awaitAll();
        assertMeaning(held, "VALID");

        Happening.business("changed", held.business(), "35.05.18", 3).happens();

        copy.awaitAll();
        get(FOREIGN_AGENCY, held.path())
                .body("meaning", equalTo("NEEDS_REVERIFICATION"))
                .body("regionCode", equalTo("35.05.18"));
        get(FOREIGN_AGENCY, held.path() + "/history").body(OUTDATED, hasSize(1));
        as(AGENCY).get(held.path()).then().statusCode(404);

        Happening.business("changed", held.business(), "35.76.01", 4).happens();
        copy.awaitAll();
        assertMeaning(held, "VALID");
        as(FOREIGN_AGENCY).get(held.path()).then().statusCode(404);
    }

    @Test
    void aCertificateThatHoldsAnywhereGoesWithItsBusinessAndKeepsItsMeaning() {
        var held = CertificateMother.verified();
        Happening.business("registered", held.business(), "35.76.02", 1).happens();
        Happening.business("changed", held.business(), "35.05.18", 2).happens();
        copy.awaitAll();

        get(FOREIGN_AGENCY, held.path()).body("meaning", equalTo("VALID"));
        get(FOREIGN_AGENCY, held.path() + "/history")
                .body("items.findAll { it.action == 'move' }.note", contains("region 35.05.18"));
        as(AGENCY).get(held.path()).then().statusCode(404);
    }

    @Test
    void certificatesOfDoublesAreTheSurvivors() {
        var held = CertificateMother.verified();
        var business = UUID.randomUUID();
        var product = UUID.randomUUID();
        Happening.product("merged", held.product(), held.business(), 2)
                .with("survivorId", product)
                .happens();
        Happening.business("merged", held.business(), "35.76.02", 2)
                .with("survivorId", business)
                .happens();

        copy.awaitAll();
        get(ADMIN, held.path())
                .body("businessId", equalTo(business.toString()))
                .body("products.productId", contains(product.toString()));
    }

    @Test
    void whoLinksARecipeAndWhoTakesDownItsMoveSeeEachOther() {
        var product = UUID.randomUUID();
        var business = UUID.randomUUID();
        Happening.product("created", product, business, 1).happens();
        copy.awaitProduct(product, "SNACK 35.76.02 PUBLISHED 1 AMBIENT 90");
        var held = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var linking = CompletableFuture.runAsync(
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    assertEquals(Map.of(product, 1), recipes.hold(List.of(product)));
                    held.countDown();
                    await(goOn);
                }));
        await(held);
        Happening.product("revised", product, business, 2)
                .with("compositionRevision", 2)
                .happens();
        Eventually.is("the follower has given way", NoticeTest::someTryWasInVain);
        assertFalse(linking.isDone());
        assertEquals("SNACK 35.76.02 PUBLISHED 1 AMBIENT 90", copy.product(product));

        goOn.countDown();

        linking.join();
        copy.awaitAll();
        assertEquals("SNACK 35.76.02 PUBLISHED 2 AMBIENT 90", copy.product(product));
    }

    private static boolean someTryWasInVain() {
        int tries = get(ADMIN, "/q/health/ready")
                .extract()
                .path("checks.find { it.name == 'follows catalog' }.data.triesInVain");
        return tries > 0;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
