package id.kurasi.catalog.product;

import static id.kurasi.catalog.Api.ADMIN;
import static id.kurasi.catalog.Api.AGENCY;
import static id.kurasi.catalog.Api.FOREIGN_AGENCY;
import static id.kurasi.catalog.Api.as;
import static id.kurasi.catalog.Api.etag;
import static id.kurasi.catalog.Api.put;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kurasi.catalog.Api;
import id.kurasi.catalog.Body;
import id.kurasi.catalog.business.BusinessMother;
import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each test looks among the products of a business of its own. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class ProductSearchTest {

    private String business;

    @BeforeEach
    void registerABusiness() {
        business = BusinessMother.registered(BusinessMother.described().with("name", "Dapur Bu Sastro"));
    }

    @ParameterizedTest
    @CsvSource({
        "keripik, found",
        "KERIPIK, found",
        "keripik tempe, found",
        "tempe keripik, found",
        "keripik AND tempe, ''",
        "'keripik & !tempe', found",
        "keripik tahu, ''",
        "Contoh Rasa, found",
        "sastro, found",
        "renyah, found",
        "kerenyahan, found",
        "nenek, found",
        "resep nenek dan keripik, found",
        "kripik, found",
        "keripk tmpe, found",
        "keripyk, found",
        "kerip, found",
        "nenke, ''",
        "ekspor, ''"
    })
    void findsWordsWhereverTheyAreInAnyFormAndNearlyWritten(String words, String found) {
        var id = published(ProductMother.described(business)
                .with("name", "Keripik Tempe")
                .with("brand", "Contoh Rasa")
                .with("description", "Tipis, renyah, gurih.")
                .with("story", "Dibuat menurut resep nenek sejak 1987."));

        assertEquals(found.isEmpty() ? List.of() : List.of(id), ids(search(ADMIN, words)));
    }

    @ParameterizedTest
    @CsvSource({"makan, makanan", "makanan, makan", "minuman, minum", "memanggang, panggang", "buatan, membuat"})
    void meetsWordsOfOneStem(String asked, String written) {
        var id = published(named("Contoh " + written));

        assertEquals(List.of(id), ids(search(ADMIN, asked)));
    }

    @Test
    void ranksNamesBeforeDescriptionsBeforeSimilarWordsAndTheNewestFirst() {
        var similar = published(named("Rendangg Sapi"));
        var described = published(named("Bumbu").with("description", "Untuk rendang"));
        var older = published(named("Rendang Sapi"));
        var newer = published(named("Rendang Paru"));

        assertEquals(List.of(newer, older, described, similar), ids(search(ADMIN, "rendang")));
        assertEquals(List.of(newer, older, described, similar), walk("rendang", () -> {}));
        assertEquals(
                List.of(described, newer, older),
                ids(as(ADMIN)
                        .queryParam("business", business)
                        .queryParam("q", "rendang")
                        .queryParam("sort", "name")
                        .get("/v1/products")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "!!!",
                "&",
                "'",
                "\"",
                "()",
                ":*",
                "🔥",
                "-",
                "\\",
                "%",
                "a & | b !",
                "<->",
                "'; drop table product; --"
            })
    void takesAnyCharacterForWhatItIs(String typed) {
        published(named("Keripik Tempe"));

        assertEquals(List.of(), ids(search(ADMIN, typed)));
        facets("q", typed).then().statusCode(200).body("count", equalTo(0));
    }

    @Test
    void takesStopWordsForWordsWhenThereIsNothingElse() {
        var id = published(named("Dan"));
        published(named("Keripik"));

        assertEquals(List.of(id), ids(search(ADMIN, "dan")));
    }

    @Test
    void takesUpTo200Characters() {
        assertEquals(200, search(ADMIN, "kata ".repeat(40)).statusCode());
        search(ADMIN, "k".repeat(201)).then().statusCode(400).body("violations.field", contains("q"));
    }

    @Test
    void listsEverythingForAnEmptySearch() {
        var id = published(named("Keripik"));

        assertEquals(List.of(id), ids(search(ADMIN, " ")));
    }

    @Test
    void findsForEachOnlyWhatTheyMaySee() {
        var draft = ProductMother.added(named("Wajik Rahasia"));

        for (var words : List.of("wajik rahasia", "wajik", "rahasi", "wajk")) {
            assertEquals(List.of(draft), ids(search(AGENCY, words)), words);
            assertEquals(List.of(draft), ids(search(Api.business(business), words)), words);
            for (var stranger : List.of(FOREIGN_AGENCY, "buyer~toko", "curator", "viewer", "viewer~35.76")) {
                assertEquals(List.of(), ids(search(stranger, words)), stranger);
                as(stranger)
                        .queryParam("business", business)
                        .queryParam("q", words)
                        .get("/v1/products/facets")
                        .then()
                        .body("count", equalTo(0));
            }
        }
    }

    @Test
    void findsNothingByANib() {
        var nib = BusinessMother.nib();
        business = BusinessMother.registered(BusinessMother.described().with("nib", nib));
        published(named("Keripik"));

        assertEquals(List.of(), ids(search(ADMIN, nib)));
        assertEquals(List.of(), ids(as("curator").queryParam("q", nib).get("/v1/businesses")));
    }

    @Test
    void followsAProductAndItsBusinessToAnotherName() {
        var id = published(named("Keripik Lama"));
        var product = "/v1/products/" + id;
        put(ADMIN, product, etag(product), named("Keripik Baru")).statusCode(200);
        var maker = "/v1/businesses/" + business;
        put(ADMIN, maker, etag(maker), BusinessMother.described().with("name", "Rumah Pak Broto"))
                .statusCode(200);

        assertEquals(List.of(), ids(search(ADMIN, "lama")));
        assertEquals(List.of(), ids(search(ADMIN, "sastro")));
        assertEquals(List.of(id), ids(search(ADMIN, "keripik broto baru")));
        assertEquals(List.of(id), ids(search(ADMIN, "broot")));
    }

    @Test
    void walksThroughAllRanksOnceWhileOthersAreAdded() {
        var expected = new HashSet<String>();
        for (var i = 0; i < 4; i++) {
            expected.add(published(named("Geplak Manis")));
            expected.add(published(named("Kue").with("description", "seperti geplak")));
            expected.add(published(named("Geplakk")));
        }

        var found = walk("geplak", () -> published(named("Geplak Baru")));

        assertTrue(found.containsAll(expected));
        assertEquals(new HashSet<>(found).size(), found.size());
    }

    @Test
    void takesACursorOfTheSameWordsOnly() {
        published(named("Keripik Satu"));
        published(named("Keripik Dua"));
        var cursor = as(ADMIN)
                .queryParam("business", business)
                .queryParam("q", "keripik")
                .queryParam("limit", 1)
                .get("/v1/products")
                .<String>path("nextCursor");

        for (var words : List.of("kripik", "keripik satu", "")) {
            as(ADMIN)
                    .queryParam("business", business)
                    .queryParam("q", words)
                    .queryParam("cursor", cursor)
                    .get("/v1/products")
                    .then()
                    .statusCode(400)
                    .body("violations.code", contains("Cursor"));
        }
    }

    @Test
    void countsWhatIsFoundByCategoryRegionAndState() {
        published(named("Keripik Satu"));
        published(named("Keripik Dua").with("category", "BAKERY"));
        ProductMother.added(named("Kripik Tiga"));

        facets("q", "keripik")
                .then()
                .statusCode(200)
                .body("count", equalTo(3))
                .body("exact", equalTo(true))
                .body("category.value", contains("SNACK", "BAKERY"))
                .body("category.count", contains(2, 1))
                .body("region.value", contains("35.76"))
                .body("state.value", contains("PUBLISHED", "DRAFT"))
                .header("ETag", notNullValue());
        facets("region", "35.76")
                .then()
                .body("region.value", contains("35.76.02"))
                .body("count", equalTo(3));
        facets("category", "BAKERY").then().body("state.count", contains(1));
        facets("sort", "-").then().statusCode(200);
    }

    private Body named(String name) {
        return ProductMother.described(business).with("name", name);
    }

    private static String published(Body product) {
        return ProductMother.act(ProductMother.added(product), "publish");
    }

    private Response search(String account, String words) {
        return as(account)
                .queryParam("business", business)
                .queryParam("q", words)
                .get("/v1/products");
    }

    private Response facets(String parameter, String value) {
        return as(ADMIN)
                .queryParam("business", business)
                .queryParam(parameter, value)
                .get("/v1/products/facets");
    }

    private List<String> walk(String words, Runnable betweenPages) {
        var found = new ArrayList<String>();
        String cursor = null;
        do {
            var page = as(ADMIN)
                    .queryParam("business", business)
                    .queryParam("q", words)
                    .queryParam("limit", 1)
                    .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
                    .get("/v1/products");
            found.addAll(ids(page));
            cursor = page.path("nextCursor");
            betweenPages.run();
        } while (cursor != null);
        return found;
    }

    private static List<String> ids(Response page) {
        page.then().statusCode(200);
        return page.path("items.id");
    }
}
