package id.kurasi.certification.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.certification.ServiceTest;
import jakarta.inject.Inject;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the service knows of the catalog's products and businesses by its events. */
@ServiceTest
class CatalogCopyTest {

    @Inject
    DataSource database;

    private Copy copy;
    private final UUID business = UUID.randomUUID();
    private final UUID product = UUID.randomUUID();

    @BeforeEach
    void lookIntoTheDatabase() {
        copy = new Copy(database);
    }

    private Happening product(String type, int version) {
        return Happening.product(type, product, business, version);
    }

    private Happening business(String type, String regionCode, int version) {
        return Happening.business(type, business, regionCode, version);
    }

    @Test
    void knowsWhatItIsToldOfBusinessesAndProducts() {
        business("registered", "35.76.02", 1).happens();
        product("created", 1).with("state", "DRAFT").happens();
        copy.awaitProduct(product, "SNACK 35.76.02 DRAFT 1 AMBIENT 90");
        product("revised", 2)
                .with("compositionRevision", 2)
                .with("storage", null)
                .with("shelfLifeDays", 5)
                .happens();
        business("changed", "35.76.02", 2).with("businessScale", "SMALL").happens();

        copy.awaitAll();
        assertEquals("SNACK 35.76.02 PUBLISHED 2 5", copy.product(product));
        assertEquals("35.76.02 SMALL ACTIVE", copy.business(business));
    }

    @Test
    void passesOverAnEventThatComesAfterALaterOne() {
        product("revised", 3).with("compositionRevision", 3).happens();
        product("revised", 2)
                .with("compositionRevision", 2)
                .with("category", "BATIK")
                .happens();
        business("changed", "35.76.02", 4).happens();
        business("changed", "35.05.18", 3).happens();

        copy.awaitAll();
        assertEquals("SNACK 35.76.02 PUBLISHED 3 AMBIENT 90", copy.product(product));
        assertEquals("35.76.02 MICRO ACTIVE", copy.business(business));
    }

    @Test
    void keepsWhatEventsOfOldDoNotTell() {
        product("created", 1).without("version", "storage", "shelfLifeDays").happens();
        copy.awaitProduct(product, "SNACK 35.76.02 PUBLISHED 1");
        product("revised", 2).happens();
        product("archived", 2)
                .without("version", "storage", "shelfLifeDays")
                .with("state", "ARCHIVED")
                .happens();
        business("registered", "35.76.02", 1)
                .without("version", "businessScale")
                .happens();
        business("changed", "35.76.03", 1).without("version", "businessScale").happens();

        copy.awaitAll();
        // the versioned one is the newer one whatever the feed says: an old one after it comes from a reading from the
        // beginning
        assertEquals("SNACK 35.76.03 PUBLISHED 1 AMBIENT 90", copy.product(product));
        assertEquals("35.76.03 ACTIVE", copy.business(business));
    }

    @Test
    void takesRepeatedEventsOnce() {
        var registered = business("registered", "35.76.02", 1);
        var created = product("created", 1);
        var revised = product("revised", 2).with("compositionRevision", 2);

        registered.happens();
        created.happens();
        revised.happens();
        registered.happens();
        created.happens();
        revised.happens();

        copy.awaitAll();
        assertEquals("SNACK 35.76.02 PUBLISHED 2 AMBIENT 90", copy.product(product));
    }

    @Test
    void productsAreWhereTheirBusinessIs() {
        business("registered", "35.76.02", 1).happens();
        product("created", 1).happens();
        business("changed", "35.05.18", 2).happens();
        copy.awaitProduct(product, "SNACK 35.05.18 PUBLISHED 1 AMBIENT 90");
        // written before the move, and read after it
        product("published", 2).happens();

        copy.awaitAll();
        assertEquals("SNACK 35.05.18 PUBLISHED 1 AMBIENT 90", copy.product(product));
    }

    @Test
    void givesTheSurvivorWhatTheDoubleHad() {
        var survivor = UUID.randomUUID();
        var last = UUID.randomUUID();
        business("registered", "35.76.02", 1).happens();
        Happening.business("registered", survivor, "35.05.18", 1).happens();
        Happening.business("registered", last, "35.76.03", 1).happens();
        product("created", 1).happens();

        merge(business, survivor, 2);
        copy.awaitProduct(product, "SNACK 35.05.18 PUBLISHED 1 AMBIENT 90");
        merge(survivor, last, 2);
        // begun before it was merged
        product("revised", 2).happens();

        copy.awaitAll();
        assertEquals("SNACK 35.76.03 PUBLISHED 1 AMBIENT 90", copy.product(product));
        assertEquals(last.toString(), holder());
        assertEquals("35.76.02 MICRO MERGED", copy.business(business));
        assertEquals(last.toString(), survivorOf(business));
        assertEquals(last.toString(), survivorOf(survivor));
    }

    private static void merge(UUID duplicate, UUID survivor, int version) {
        Happening.business("merged", duplicate, "35.76.02", version)
                .with("state", "MERGED")
                .with("duplicateId", duplicate)
                .with("survivorId", survivor)
                .happens();
    }

    private String holder() {
        return copy.text("select business_id from known_product where product_id = ?", product)
                .orElseThrow();
    }

    private String survivorOf(UUID id) {
        return copy.text("select merged_into from known_business where business_id = ?", id)
                .orElseThrow();
    }

    @Test
    void passesOverDataThatMakeNoSense() {
        product("created", 1).with("compositionRevision", 0).happens();
        product("created", 1).with("businessId", "somebody").happens();
        product("created", 1)
                .with("regionCode", "Mojokerto")
                .with("storage", 7)
                .with("shelfLifeDays", "long")
                .happens();
        business("registered", "here", 1).with("businessScale", null).happens();

        copy.awaitAll();
        assertEquals("SNACK PUBLISHED 1", copy.product(product));
        assertEquals("ACTIVE", copy.business(business));
    }

    @Test
    void aForgottenBusinessIsANumberInTheCounts() {
        business("registered", "35.76.02", 1).happens();
        product("created", 1).happens();
        business("anonymised", "35.76.02", 2).with("state", "ANONYMISED").happens();
        product("archived", 2).with("state", "ARCHIVED").happens();

        copy.awaitAll();
        assertEquals("35.76.02 MICRO ANONYMISED", copy.business(business));
        assertEquals("SNACK 35.76.02 ARCHIVED 1 AMBIENT 90", copy.product(product));
    }
}
