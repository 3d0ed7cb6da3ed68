package id.kurasi.catalog.region;

import static id.kurasi.catalog.Api.as;
import static id.kurasi.catalog.Api.get;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class RegionResourceTest {

    @ParameterizedTest
    @CsvSource({
        "35, PROVINCE, , Jawa Timur",
        "35.05, REGENCY, 35, Kabupaten Blitar",
        "35.76, CITY, 35, Kota Mojokerto",
        "35.76.02, DISTRICT, 35.76, Magersari"
    })
    void isReadByItsCode(String code, String level, String parent, String name) {
        get("viewer", "/v1/regions/" + code)
                .statusCode(200)
                .body("level", equalTo(level))
                .body("parentCode", equalTo(parent))
                .body("name", equalTo(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"99", "35.7", "35.76.99", "mojokerto", "35%00"})
    void isNotFoundByACodeThatNoRegionHas(String code) {
        as("viewer")
                .urlEncodingEnabled(false)
                .get("/v1/regions/" + code)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/not-found"));
    }

    @Test
    void isNotSentAgainToWhoHasIt() {
        var etag = get("viewer", "/v1/regions/35.76").extract().header("ETag");

        as("viewer")
                .header("If-None-Match", etag)
                .get("/v1/regions/35.76")
                .then()
                .statusCode(304);
        as("viewer")
                .header("If-None-Match", etag)
                .get("/v1/regions/35.05")
                .then()
                .statusCode(200);
    }

    @Test
    void isListedBelowItsParentOnly() {
        get("viewer", "/v1/regions?parent=35.76").body("items.code", contains("35.76.01", "35.76.02", "35.76.03"));
        get("viewer", "/v1/regions?parent=35.76&sort=-code&limit=1").body("items.code", contains("35.76.03"));
        get("viewer", "/v1/regions?parent=35.7").body("items", empty());
        get("viewer", "/v1/regions?level=CITY&parent=35")
                .body("items.level", everyItem(equalTo("CITY")))
                .body("items.parentCode", everyItem(equalTo("35")));
    }

    @Test
    void isVisitedOnceEachInTheOrderOfNamesThoughSomeShareOne() {
        // 35.05, 35.17 … : districts of one province with the same name in several regencies
        var parents = get("viewer", "/v1/regions?parent=35&limit=100").extract().<List<String>>path("items.code");
        var visited = new ArrayList<String>();
        var names = new ArrayList<String>();
        String cursor = null;
        do {
            var request = as("viewer")
                    .queryParam("parent", parents)
                    .queryParam("sort", "name")
                    .queryParam("limit", 100);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor)).get("/v1/regions");
            visited.addAll(page.path("items.code"));
            names.addAll(page.path("items.name"));
            cursor = page.path("nextCursor");
        } while (cursor != null);

        assertEquals(visited.size(), new TreeSet<>(visited).size());
        assertTrue(names.size() > new TreeSet<>(names).size(), "no two of the same name, so nothing was tested");
        assertTrue(visited.containsAll(List.of("35.76.02", "35.05.01")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=101", "level=VILLAGE", "sort=parentCode", "cursor=x"})
    void refusesWhatAListDoesNotTake(String query) {
        get("viewer", "/v1/regions?" + query)
                .statusCode(400)
                .body("violations.field", contains(query.substring(0, query.indexOf('='))))
                .body("items", nullValue());
    }
}
