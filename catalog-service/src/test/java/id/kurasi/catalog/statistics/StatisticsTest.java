package id.kurasi.catalog.statistics;

import static id.kurasi.catalog.Api.ADMIN;
import static id.kurasi.catalog.Api.as;
import static id.kurasi.catalog.Api.etag;
import static id.kurasi.catalog.Api.put;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.catalog.business.BusinessMother;
import id.kurasi.catalog.product.ProductMother;
import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each test counts a regency of its own. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class StatisticsTest {

    @Test
    void sixtyFourBusinessesAre38OfFood13OfFashionAnd13OfCraft() {
        making("SNACK", "31.71.01", 20);
        making("COFFEE_TEA", "31.71.02", 18);
        making("CLOTHING", "31.71.03", 13);
        making("WOOD_CRAFT", "31.71.04", 13);

        count(ADMIN, "businesses", "region=31.71&groupBy=category")
                .body("groupBy", contains("category"))
                .body("total", equalTo(64))
                .body("distinctTotal", equalTo(64))
                .body("timeZone", equalTo("Asia/Jakarta"))
                .body("asOf", notNullValue());
        assertEquals(
                Map.of("FOOD_BEVERAGE", 38, "FASHION", 13, "CRAFT", 13),
                counts(ADMIN, "businesses", "region=31.71&groupBy=category", "category"));
        assertEquals(
                Map.of("SNACK", 20, "COFFEE_TEA", 18),
                counts(ADMIN, "businesses", "region=31.71&groupBy=subcategory&category=FOOD_BEVERAGE", "subcategory"));
        assertEquals(
                Map.of("31.71.01", 20, "31.71.02", 18),
                counts(ADMIN, "businesses", "region=31.71&groupBy=district&category=FOOD_BEVERAGE", "district"));
        count(ADMIN, "businesses", "region=31.71&category=CRAFT&businessScale=MICRO")
                .body("rows", hasSize(1))
                .body("rows[0].category", nullValue())
                .body("distinctTotal", equalTo(13));
    }

    @Test
    void countsABusinessOnceInEachOfItsCategoriesAndOnceInAll() {
        var business = BusinessMother.registeredIn("31.72.01");
        ProductMother.published(business);
        ProductMother.published(business);
        ProductMother.added(ProductMother.described(business).with("category", "BATIK_CLOTH"));

        count("agency~31.72", "businesses", "groupBy=category")
                .body("rows.count", contains(1, 1))
                .body("total", equalTo(2))
                .body("distinctTotal", equalTo(1));
        assertEquals(
                Map.of("FOOD_BEVERAGE", 2, "BATIK", 1),
                counts("agency~31.72", "products", "groupBy=category", "category"));
    }

    @Test
    void countsNoArchivedProductUnlessAskedByState() {
        var business = BusinessMother.registeredIn("31.73.01");
        ProductMother.archived(business);
        ProductMother.draft(business);

        count(ADMIN, "products", "region=31.73").body("distinctTotal", equalTo(1));
        assertEquals(
                Map.of("ARCHIVED", 1, "DRAFT", 1), counts(ADMIN, "products", "region=31.73&groupBy=state", "state"));
        count(ADMIN, "products", "region=31.73&state=ARCHIVED").body("distinctTotal", equalTo(1));
        count(ADMIN, "businesses", "region=31.73&groupBy=category").body("distinctTotal", equalTo(1));
        ProductMother.act(
                as(ADMIN).get("/v1/products?state=DRAFT&business=" + business).path("items[0].id"), "archive");
        count(ADMIN, "businesses", "region=31.73&groupBy=category")
                .body("rows", empty())
                .body("total", equalTo(0))
                .body("distinctTotal", equalTo(1));
    }

    @Test
    void followsABusinessToAnotherRegionScaleAndOrganisation() {
        var said = BusinessMother.described()
                .with("regionCode", "31.74.01")
                .with("fosteredBy", List.of(Map.of("organisation", "dinas-31.74", "since", "2024-01-01")));
        var business = BusinessMother.registered(said);
        ProductMother.published(business);
        assertEquals(
                Map.of("dinas-31.74", 1),
                counts(ADMIN, "businesses", "region=31.74&groupBy=organisation", "organisation"));

        var path = "/v1/businesses/" + business;
        put(
                        ADMIN,
                        path,
                        etag(path),
                        BusinessMother.described()
                                .with("regionCode", "31.75.02")
                                .with("businessScale", "SMALL"))
                .statusCode(200);

        count(ADMIN, "businesses", "region=31.74").body("distinctTotal", equalTo(0));
        count(ADMIN, "products", "region=31.74").body("distinctTotal", equalTo(0));
        assertEquals(
                Map.of("SMALL", 1),
                counts(ADMIN, "businesses", "region=31.75.02&groupBy=businessScale", "businessScale"));
        count(ADMIN, "businesses", "region=31.75&groupBy=organisation").body("rows", empty());
        count(ADMIN, "products", "region=31.75&businessScale=SMALL").body("distinctTotal", equalTo(1));
    }

    @Test
    void countsDraftsForWhoKeepsThemOnly() {
        var business = BusinessMother.registeredIn("32.01.01");
        ProductMother.draft(business);

        count("agency~32.01", "products", "businessScale=MICRO").body("distinctTotal", equalTo(1));
        count("agency~32.01", "businesses", "groupBy=category").body("rows.count", contains(1));
        count("viewer", "products", "region=32.01").body("distinctTotal", equalTo(0));
        count("viewer", "products", "region=32.01&state=DRAFT&groupBy=state").body("rows", empty());
        count("viewer", "businesses", "region=32.01&groupBy=category")
                .body("rows", empty())
                .body("distinctTotal", equalTo(1));
    }

    @Test
    void withholdsFromOutsidersWhatIsUnderThreeInADistrict() {
        making("SNACK", "32.02.01", 2);
        making("SNACK", "32.02.02", 5);
        making("SNACK", "32.02.03", 7);

        count("viewer", "businesses", "region=32.02&groupBy=district")
                .body("rows.district", contains("32.02.01", "32.02.02", "32.02.03"))
                .body("rows.count", contains(null, null, 7))
                .body("rows.lessThan", contains(3, null, null))
                .body("total", nullValue())
                .body("distinctTotal", equalTo(14));
        for (var district : List.of("32.02.01", "32.02.02")) {
            count("viewer", "businesses", "region=" + district).body("distinctTotal", nullValue());
            count("viewer~32.02", "products", "region=" + district + "&groupBy=category")
                    .body("distinctTotal", nullValue());
        }
        count("viewer", "businesses", "region=32.02.03").body("distinctTotal", equalTo(7));
        count("viewer", "businesses", "region=32.02&groupBy=category").body("rows.count", contains(14));
        count("agency~32.02", "businesses", "groupBy=district")
                .body("rows.count", contains(2, 5, 7))
                .body("total", equalTo(14));
    }

    @ParameterizedTest
    @CsvSource({
        "agency~32.03, region=32.04, 403",
        "viewer~32.03, region=32, 403",
        "agency~32.03, region=32.03.01, 200",
        "buyer~the-keranjang-bali, businessScale=MICRO, 403",
        "curator, businessScale=MICRO, 403",
        "business~x, businessScale=MICRO, 403",
        "anonymous, businessScale=MICRO, 401",
        "service, businessScale=MICRO, 200"
    })
    void answersWhoMayKnow(String account, String query, int status) {
        as(account).get("/v1/statistics/businesses?" + query).then().statusCode(status);
        as(account).get("/v1/statistics/products?" + query).then().statusCode(status);
    }

    @ParameterizedTest
    @CsvSource({
        "groupBy=colour, groupBy, UnknownValue",
        "groupBy=state, groupBy, UnknownValue",
        "groupBy=organisation&groupBy=inclusionGroup, groupBy, NotTogether",
        "region=35.7, region, Pattern",
        "category=SNACK&category=BAKERY, category, Size",
        "businessScale=TINY, businessScale, UnknownValue",
        "sort=name, sort, UnknownParameter"
    })
    void saysWhatIsWrongWithAQuestion(String query, String field, String code) {
        as(ADMIN)
                .get("/v1/statistics/businesses?" + query)
                .then()
                .statusCode(400)
                .body("violations.field", contains(equalTo(field)))
                .body("violations.code", contains(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"category=NO_SUCH", "organisation=' or 1=1", "organisation=*", "region=99"})
    void countsNothingOfWhatIsNotThere(String query) {
        count(ADMIN, "businesses", query + "&groupBy=category&groupBy=district")
                .body("rows", empty())
                .body("distinctTotal", equalTo(0));
    }

    @Test
    void sendsNothingTwiceUnlessItChanged() {
        var business = BusinessMother.registeredIn("32.05.01");
        var path = "/v1/statistics/products?region=32.05";
        var etag = as(ADMIN).get(path).header("ETag");

        as(ADMIN).header("If-None-Match", etag).get(path).then().statusCode(304);
        ProductMother.draft(business);
        as(ADMIN).header("If-None-Match", etag).get(path).then().statusCode(200).body("distinctTotal", equalTo(1));
    }

    private static void making(String category, String district, int businesses) {
        for (var i = 0; i < businesses; i++) {
            var product = ProductMother.described(BusinessMother.registeredIn(district))
                    .with("category", category);
            ProductMother.act(ProductMother.added(product), "publish");
        }
    }

    private static ValidatableResponse count(String account, String subject, String query) {
        return as(account).get("/v1/statistics/" + subject + "?" + query).then().statusCode(200);
    }

    private static Map<String, Integer> counts(String account, String subject, String query, String dimension) {
        var found = new TreeMap<String, Integer>();
        count(account, subject, query)
                .extract()
                .<List<Map<String, Object>>>path("rows")
                .forEach(row -> found.put((String) row.get(dimension), (Integer) row.get("count")));
        return found;
    }
}
