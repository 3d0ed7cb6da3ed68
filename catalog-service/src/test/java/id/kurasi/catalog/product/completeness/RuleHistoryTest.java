package id.kurasi.catalog.product.completeness;

import static id.kurasi.catalog.Api.ADMIN;
import static id.kurasi.catalog.Api.as;
import static id.kurasi.catalog.Api.etag;
import static id.kurasi.catalog.Api.get;
import static id.kurasi.catalog.Api.put;
import static id.kurasi.catalog.category.CategoryMother.attribute;
import static id.kurasi.catalog.category.CategoryMother.below;
import static id.kurasi.catalog.category.CategoryMother.declared;
import static id.kurasi.catalog.category.CategoryMother.described;
import static id.kurasi.catalog.product.completeness.ProfileMother.asking;
import static id.kurasi.catalog.product.completeness.ProfileMother.path;
import static id.kurasi.catalog.product.completeness.ProfileMother.requirement;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;

import id.kurasi.catalog.category.CategoryMother;
import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What administrators do to the rules that products are checked and measured by is written down. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class RuleHistoryTest {

    private static String category(String code) {
        return "/v1/categories/" + code;
    }

    @Test
    void tellsWhatBecameOfACategoryThatIsGone() {
        var code = CategoryMother.code();
        var path = category(code);
        get(ADMIN, path + "/history").statusCode(404);
        as(ADMIN).body(described(null)).put(path).then().statusCode(201);
        put(ADMIN, path, etag(path), described(null).with("rank", 7)).statusCode(200);
        declared(code, "motif", attribute("TEXT"));
        as(ADMIN).delete(path + "/attributes/motif").then().statusCode(204);
        as(ADMIN).delete(path).then().statusCode(204);
        get(ADMIN, path).statusCode(404);

        get("viewer", path + "/history")
                .statusCode(200)
                .body("items.action", contains("add", "change", "change", "change", "remove"))
                .body("items.note", contains(null, null, "motif", "motif", null))
                .body("items.to", contains("IN_FORCE", "IN_FORCE", "IN_FORCE", "IN_FORCE", "REMOVED"))
                .body("items[0].from", equalTo(null))
                .body("items.by", everyItem(equalTo(ADMIN)));
    }

    @Test
    void writesNothingOfAChangeThatIsRefused() {
        var code = below("CRAFT");

        put(ADMIN, category(code), etag(category(code)), described("NO_SUCH_CATEGORY"))
                .statusCode(400);
        put(ADMIN, category(code), "\"99\"", described("CRAFT")).statusCode(412);

        get(ADMIN, category(code) + "/history").body("items.action", contains("add"));
        get(ADMIN, category("CRAFT") + "/history").statusCode(200).body("items.action", empty());
    }

    @Test
    void followersHearOfCategoriesAndProfiles() {
        var category = below("CRAFT");
        declared(category, "motif", attribute("TEXT"));
        var profile = ProfileMother.added(asking("brand"));
        ProfileMother.remove(profile);

        follow("category.*")
                .body(
                        "items.find { it.data.code == '%s' }.type".formatted(category),
                        equalTo("id.kurasi.category.added"))
                .body("items.findAll { it.data.code == '%s' }.data.attribute".formatted(category), hasItem("motif"));
        follow("completeness-profile.*")
                .body(
                        "items.findAll { it.data.code == '%s' }.type".formatted(profile),
                        contains("id.kurasi.completeness-profile.added", "id.kurasi.completeness-profile.removed"));
    }

    /** The last of them, whatever else there is. */
    private static io.restassured.response.ValidatableResponse follow(String types) {
        var page = get(ADMIN, "/v1/events?limit=100&types=" + types);
        while (page.extract().<List<?>>path("items").size() == 100) {
            page = get(
                    ADMIN,
                    "/v1/events?limit=100&types=" + types + "&after="
                            + page.extract().<String>path("nextCursor"));
        }
        return page;
    }

    @Test
    void tellsWhoChangedAProfile() {
        var code = ProfileMother.added(asking("brand"));
        put(ADMIN, path(code), etag(path(code)), asking("brand", "story")).statusCode(200);
        ProfileMother.remove(code);

        get("viewer", path(code) + "/history")
                .body("items.action", contains("add", "change", "remove"))
                .body("items.by", everyItem(equalTo(ADMIN)));
        get(ADMIN, path("no-such-profile") + "/history").statusCode(404);
    }

    @Test
    void whatAProfileNamesIsNotTakenAway() {
        var named = below("CRAFT");
        var declaring = below("CRAFT");
        declared(declaring, "testedMotif", attribute("TEXT"));
        var profile = ProfileMother.added(asking("attributes.testedMotif")
                .with(
                        "requirements",
                        List.of(
                                requirement("attributes.testedMotif"),
                                requirement("brand").with("categories", List.of(named)))));

        for (var path :
                List.of(category(named), category(declaring), category(declaring) + "/attributes/testedMotif")) {
            as(ADMIN)
                    .delete(path)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/named-by-profiles"))
                    .body("profiles", equalTo(List.of(profile)));
        }
        get(ADMIN, category(declaring)).body("attributes.code", hasItem("testedMotif"));

        ProfileMother.remove(profile);
        as(ADMIN).delete(category(named)).then().statusCode(204);
        as(ADMIN).delete(category(declaring)).then().statusCode(204);
    }

    @Test
    void anAttributeGoesWhileAnotherCategoryStillDeclaresIt() {
        var one = below("CRAFT");
        var other = below("CRAFT");
        declared(one, "testedSize", attribute("TEXT"));
        declared(other, "testedSize", attribute("TEXT"));
        var profile = ProfileMother.added(asking("attributes.testedSize"));

        as(ADMIN).delete(category(one) + "/attributes/testedSize").then().statusCode(204);
        as(ADMIN)
                .delete(category(other) + "/attributes/testedSize")
                .then()
                .statusCode(409)
                .body(
                        "detail",
                        equalTo("testedSize is named by the completeness profile(s) %s. Change these first."
                                .formatted(profile)));

        ProfileMother.remove(profile);
    }

    @Test
    void onlyReadersOfTheRulesReadTheirHistory() {
        Map.of("stranger", 403, "service", 200, "buyer~the-keranjang-bali", 200)
                .forEach((account, status) ->
                        get(account, category("CRAFT") + "/history").statusCode(status));
    }
}
