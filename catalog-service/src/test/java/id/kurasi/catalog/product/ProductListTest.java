package id.kurasi.catalog.product;

import static id.kurasi.catalog.Api.ADMIN;
import static id.kurasi.catalog.Api.as;
import static id.kurasi.catalog.business.BusinessMother.BLITAR;
import static id.kurasi.catalog.business.BusinessMother.MAGERSARI;
import static id.kurasi.catalog.product.ProductMother.added;
import static id.kurasi.catalog.product.ProductMother.described;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.kurasi.catalog.Api;
import id.kurasi.catalog.business.BusinessMother;
import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each test asks for the products of its own two businesses only, whatever else there is. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class ProductListTest {

    private String here;
    private String there;

    @BeforeEach
    void registerBusinesses() {
        here = BusinessMother.registeredIn(MAGERSARI);
        there = BusinessMother.registeredIn(BLITAR);
    }

    @ParameterizedTest
    @CsvSource({
        "35.76.02, here",
        "35.76, here",
        "35.05, there",
        "35, here there",
        "35.76 35.05.01, here there",
        "35.76.01, ''",
        "35.7, ''",
        "3, ''",
        "35.76.0, ''",
        "35.760, ''",
        "99, ''"
    })
    void findsWhatIsInARegionOrBelowItAndNotBesideIt(String regions, String found) {
        var product = Map.of("here", added(described(here)), "there", added(described(there)));

        assertEquals(products(found, product), ids(list(ADMIN, "region", List.of(regions.split(" ")))));
    }

    @ParameterizedTest
    @CsvSource({
        "FOOD_BEVERAGE, snack coffee",
        "SNACK, snack",
        "CRAFT COFFEE_TEA, coffee bamboo",
        "BATIK, ''",
        "FOOD, ''",
        "NO_SUCH, ''"
    })
    void findsWhatIsInACategoryOrBelowIt(String categories, String found) {
        var product = Map.of(
                "snack", added(described(here)),
                "coffee", added(described(here).with("category", "COFFEE_TEA")),
                "bamboo", added(described(there).with("category", "BAMBOO_RATTAN_CRAFT")));

        assertEquals(products(found, product), ids(list(ADMIN, "category", List.of(categories.split(" ")))));
    }

    @Test
    void findsByStateBusinessAndId() {
        var draft = ProductMother.draft(here);
        var published = ProductMother.published(here);
        var archived = ProductMother.archived(there);

        assertEquals(Set.of(draft), ids(list(ADMIN, "state", List.of("DRAFT"))));
        assertEquals(Set.of(published, archived), ids(list(ADMIN, "state", List.of("PUBLISHED", "ARCHIVED"))));
        assertEquals(Set.of(draft, archived), ids(list(ADMIN, "id", List.of(draft, archived, UUID.randomUUID()))));
        assertEquals(
                Set.of(archived), ids(as(ADMIN).queryParam("business", there).get("/v1/products")));
        assertEquals(
                Set.of(published),
                ids(as(ADMIN)
                        .queryParam("business", here)
                        .queryParam("state", "PUBLISHED")
                        .queryParam("category", "SNACK")
                        .queryParam("region", "35.76")
                        .get("/v1/products")));
    }

    @Test
    void namesTheValuesThatAFilterDoesNotTake() {
        list(ADMIN, "state", List.of("SOLD"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("state"))
                .body("violations.code", contains("UnknownValue"));
        list(ADMIN, "id", List.of("x"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("id"))
                .body("violations.code", contains("InvalidParameter"));
    }

    // d, p, a: draft, published, archived; of the business in 35.76.02 or of the one in 35.05.01
    private static final String VISIBLE = """
            admin                    | here-d here-p here-a there-d there-p there-a
            service                  | here-d here-p here-a there-d there-p there-a
            agency~35                | here-d here-p here-a there-d there-p there-a
            agency~35.76             | here-d here-p here-a
            agency~35.7              |
            business~here            | here-d here-p here-a
            business~there           | there-d there-p there-a
            business~none            |
            buyer~the-keranjang-bali | here-p there-p
            curator                  | here-p there-p
            viewer                   | here-p there-p
            viewer~35.05             | there-p
            viewer~35.7              |
            """;

    @Test
    void showsEachCallerWhatItMayReadAndHidesTheRest() {
        var product = new TreeMap<String, String>();
        Map.of("here", here, "there", there).forEach((place, business) -> {
            product.put(place + "-d", ProductMother.draft(business));
            product.put(place + "-p", ProductMother.published(business));
            product.put(place + "-a", ProductMother.archived(business));
        });
        VISIBLE.lines().map(line -> line.split("\\|", 2)).forEach(row -> {
            var caller = row[0].trim();
            var account =
                    switch (caller) {
                        case "business~here" -> Api.business(here);
                        case "business~there" -> Api.business(there);
                        default -> caller;
                    };
            assertEquals(products(row[1].trim(), product), ids(list(account, "limit", List.of(100))), caller);
        });
    }

    @Test
    void holdsTheSameFactsAsEachProduct() {
        ProductMother.published(here);

        var item =
                as("curator").queryParam("business", here).get("/v1/products").path("items[0]");

        assertEquals(
                item,
                as("curator")
                        .get("/v1/products/" + ((Map<?, ?>) item).get("id"))
                        .path("$"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "101", "-1", "x", "99999999999"})
    void refusesALimitOutsideOneToAHundred(String limit) {
        as(ADMIN)
                .queryParam("limit", limit)
                .get("/v1/products")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-request"))
                .body("violations.field", contains("limit"))
                .body("violations.in", contains("query"));
    }

    @Test
    void givesTwentyUnlessAskedOtherwise() {
        for (var i = 0; i < 21; i++) {
            ProductMother.draft(here);
        }
        assertEquals(
                20,
                ids(as(ADMIN).queryParam("business", here).get("/v1/products")).size());
        assertEquals(21, ids(list(ADMIN, "limit", List.of(100))).size());
        assertNull(list(ADMIN, "limit", List.of(21)).path("nextCursor"));
    }

    private Response list(String account, String parameter, List<?> values) {
        return as(account)
                .queryParam("business", here, there)
                .queryParam(parameter, values)
                .get("/v1/products");
    }

    private static Set<String> ids(Response page) {
        page.then().statusCode(200);
        return new TreeSet<>(page.<List<String>>path("items.id"));
    }

    private static Set<String> products(String names, Map<String, String> ids) {
        var found = new TreeSet<String>();
        for (var name : names.isEmpty() ? new String[0] : names.split(" ")) {
            found.add(ids.get(name));
        }
        return found;
    }
}
