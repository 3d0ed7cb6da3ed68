package id.kurasi.catalog.duplicate;

import static id.kurasi.catalog.Api.ADMIN;
import static id.kurasi.catalog.Api.AGENCY;
import static id.kurasi.catalog.Api.as;
import static id.kurasi.catalog.Api.get;
import static id.kurasi.catalog.Api.post;
import static id.kurasi.catalog.business.BusinessMother.described;
import static id.kurasi.catalog.business.BusinessMother.registered;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.catalog.Body;
import id.kurasi.catalog.product.ProductMother;
import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each test has names of its own; the report also shows groups of others. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class DuplicateResourceTest {

    private final String word = UUID.randomUUID().toString().replaceAll("[^a-z]", "") + "kartasura";

    private String business(String name, String region) {
        return registered(described().with("name", name).with("regionCode", region));
    }

    @Test
    void namesWhatMayBeTheSameBusiness() {
        var asked = business("UD. Batik " + word, "35.76.02");
        var same = business("batik " + word.toUpperCase() + "!", "35.76.01");
        var similar = business("Batic " + word, "35.76.02");
        business("Keripik Renyah Lainnya", "35.76.02");
        business("Batik " + word, "35.05.01");

        get(AGENCY, "/v1/businesses/" + asked + "/duplicates")
                .statusCode(200)
                .body("items.id", contains(same, similar))
                .body("items.likeness", contains("SAME_NAME", "SIMILAR_NAME"))
                .body("items[0].similarity", equalTo(1.0f));
        // who keeps a part of the regency sees the part
        get("agency~35.76.02", "/v1/businesses/" + asked + "/duplicates").body("items.id", contains(similar));

        post(ADMIN, "/v1/businesses/" + asked + "/merge", new Body().with("duplicateId", same))
                .statusCode(200);
        get(AGENCY, "/v1/businesses/" + asked + "/duplicates").body("items.id", contains(similar));
        get(AGENCY, "/v1/businesses/" + same + "/duplicates").statusCode(200).body("items", empty());
    }

    @Test
    void namesWhatMayBeTheSameProduct() {
        var business = registered();
        var gtin = ProductMother.gtin();
        var archived = ProductMother.act(product(business, "Sambal Bawang " + word, gtin), "archive");
        var asked = product(business, "Keripik Tempe " + word, gtin);
        var same = product(business, "KERIPIK-TEMPE " + word, null);
        var similar = product(business, "Kripik Tempe " + word, null);
        product(business, "Teh", null);
        product(registered(), "Keripik Tempe " + word, null);

        get(AGENCY, "/v1/products/" + asked + "/duplicates")
                .statusCode(200)
                .body("items.id", contains(archived, same, similar))
                .body("items.likeness", contains("SAME_GTIN", "SAME_NAME", "SIMILAR_NAME"))
                .body("items.state", contains("ARCHIVED", "DRAFT", "DRAFT"));
    }

    private static String product(String business, String name, String gtin) {
        return ProductMother.added(
                ProductMother.described(business).with("name", name).with("gtin", gtin));
    }

    @Test
    void reportsGroupsOfBusinessesOfOneRegency() {
        var first = business("Batik " + word, "35.76.02");
        var second = business("CV Batik " + word, "35.76.01");
        business("Batik " + word, "35.05.01");

        var groups = businessGroups(ADMIN, "");

        assertEquals(List.of(List.of(first, second)), groups);
        assertEquals(List.of(List.of(first, second)), businessGroups(AGENCY, ""));
        assertEquals(List.of(List.of(first, second)), businessGroups("agency~35", "?region=35.76&region=35.05"));
        assertEquals(List.of(), businessGroups("agency~35", "?region=35.05"));
        // where one of the two is not the caller's, there is no group
        assertEquals(List.of(), businessGroups("agency~35.76.02", ""));
        assertEquals(List.of(), businessGroups(AGENCY, "?region=35.76.02"));
        assertEquals(List.of(), businessGroups("agency~35.05", ""));
        assertEquals(List.of(), businessGroups("agency~35.05", "?region=35.76"));
    }

    /** The groups of businesses named by this test, from all pages. */
    private List<List<String>> businessGroups(String account, String query) {
        return pages(account, "/v1/duplicates/businesses" + query).stream()
                .map(group -> members(group, "businesses"))
                .filter(members -> members.stream().allMatch(this::isOwn))
                .map(members -> members.stream()
                        .map(member -> (String) member.get("id"))
                        .toList())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> members(Map<String, Object> group, String kind) {
        return (List<Map<String, Object>>) group.get(kind);
    }

    private boolean isOwn(Map<String, Object> member) {
        return ((String) member.get("name")).toLowerCase().contains(word);
    }

    private static List<Map<String, Object>> pages(String account, String path) {
        var groups = new ArrayList<Map<String, Object>>();
        Response page;
        String cursor = null;
        do {
            page = as(account)
                    .queryParam("limit", 3)
                    .get(path + (cursor == null ? "" : mark(path) + "cursor=" + cursor));
            page.then().statusCode(200);
            groups.addAll(page.path("items"));
            cursor = page.path("nextCursor");
        } while (cursor != null);
        assertEquals(groups.size(), groups.stream().distinct().count());
        return groups;
    }

    private static String mark(String path) {
        return path.contains("?") ? "&" : "?";
    }

    @Test
    void reportsGroupsOfProductsOfOneBusiness() {
        var business = registered();
        var first = product(business, "Keripik " + word, null);
        var second = product(business, "KERIPIK " + word, null);
        ProductMother.act(product(business, "Keripik " + word, null), "archive");
        product(registered(), "Keripik " + word, null);

        for (var account : List.of(ADMIN, AGENCY)) {
            var groups = pages(account, "/v1/duplicates/products?region=35.76.02").stream()
                    .map(group -> members(group, "products"))
                    .filter(members -> members.stream().allMatch(this::isOwn))
                    .map(members ->
                            members.stream().map(member -> member.get("id")).toList())
                    .toList();
            assertEquals(List.of(List.of(first, second)), groups);
        }
        assertEquals(List.of(), pages("agency~35.05", "/v1/duplicates/products?region=35.76.02"));
    }

    @Test
    void aLargeGroupIsCountedWholeAndNamedInPart() {
        for (var i = 0; i < 22; i++) {
            business("Batik " + word, "35.76.02");
        }

        var group = pages(AGENCY, "/v1/duplicates/businesses?region=35.76.02").stream()
                .filter(one -> isOwn(members(one, "businesses").get(0)))
                .toList();

        assertEquals(1, group.size());
        assertEquals(22, group.get(0).get("count"));
        assertEquals(20, members(group.get(0), "businesses").size());
    }

    @ParameterizedTest
    @CsvSource({
        "agency~35.05, 404",
        "business~own, 403",
        "curator, 403",
        "buyer~toko-ini, 403",
        "viewer, 403",
        "service, 403"
    })
    void isForWhoMayMerge(String caller, int status) {
        var business = registered();
        var product = ProductMother.published(business);
        var account = caller.equals("business~own") ? "business~" + business : caller;

        get(account, "/v1/businesses/" + business + "/duplicates").statusCode(status);
        get(account, "/v1/products/" + product + "/duplicates").statusCode(status);
        get(account, "/v1/duplicates/businesses").statusCode(status == 404 ? 200 : 403);
        get(account, "/v1/duplicates/products").statusCode(status == 404 ? 200 : 403);
    }

    @Test
    void refusesWhatItDoesNotTake() {
        get(AGENCY, "/v1/duplicates/businesses?sort=name").statusCode(400);
        get(AGENCY, "/v1/duplicates/products?cursor=x").statusCode(400);
        get(AGENCY, "/v1/duplicates/products?limit=0").statusCode(400);
    }
}
