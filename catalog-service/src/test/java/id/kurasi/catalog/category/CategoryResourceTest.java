package id.kurasi.catalog.category;

import static id.kurasi.catalog.Api.as;
import static id.kurasi.catalog.Api.get;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class CategoryResourceTest {

    @Test
    void comesAsATreeWhereEachFollowsTheOneAboveIt() {
        List<Map<String, Object>> categories =
                get("curator", "/v1/categories").statusCode(200).extract().path("items");

        var paths = new HashMap<Object, List<Object>>();
        for (var category : categories) {
            assertFalse(paths.containsKey(category.get("code")), "twice: " + category);
            var parent = category.get("parent");
            assertTrue(parent == null || paths.containsKey(parent), "before the one above it: " + category);
            var path = new ArrayList<>(parent == null ? List.of() : paths.get(parent));
            path.add(category.get("code"));
            assertEquals(path, category.get("path"));
            paths.put(category.get("code"), path);
        }
    }

    @Test
    void hasTheGroupsOfCurationRoundsAtItsRootsWithNamesInBothLanguages() {
        get("curator", "/v1/categories")
                .body(
                        "items.findAll { it.parent == null }.code",
                        hasItems("FOOD_BEVERAGE", "BATIK", "TRADITIONAL_TEXTILE", "FASHION", "CRAFT"))
                .body("items.find { it.code == 'SNACK' }.path", equalTo(List.of("FOOD_BEVERAGE", "SNACK")))
                .body("items.find { it.code == 'SNACK' }.name.en", equalTo("Snacks"))
                .body("items.find { it.code == 'SNACK' }.name.id", equalTo("Makanan ringan (camilan)"))
                .body("items.findAll { !it.name.en || !it.name.id }.size()", equalTo(0));
    }

    @Test
    void isNotSentAgainToWhoHasIt() {
        var etag = get("curator", "/v1/categories")
                .header("ETag", notNullValue())
                .extract()
                .header("ETag");

        as("curator")
                .header("If-None-Match", etag)
                .get("/v1/categories")
                .then()
                .statusCode(304)
                .body(emptyString());
        as("curator")
                .header("If-None-Match", "\"another\"")
                .get("/v1/categories")
                .then()
                .statusCode(200);
    }
}
