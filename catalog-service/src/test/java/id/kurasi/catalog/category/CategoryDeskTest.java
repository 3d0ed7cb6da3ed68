package id.kurasi.catalog.category;

import static id.kurasi.catalog.Api.ADMIN;
import static id.kurasi.catalog.Api.as;
import static id.kurasi.catalog.Api.etag;
import static id.kurasi.catalog.Api.get;
import static id.kurasi.catalog.Api.put;
import static id.kurasi.catalog.category.CategoryMother.attribute;
import static id.kurasi.catalog.category.CategoryMother.below;
import static id.kurasi.catalog.category.CategoryMother.code;
import static id.kurasi.catalog.category.CategoryMother.declared;
import static id.kurasi.catalog.category.CategoryMother.described;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import id.kurasi.catalog.Body;
import id.kurasi.catalog.OpenTransaction;
import id.kurasi.catalog.business.BusinessMother;
import id.kurasi.catalog.product.ProductMother;
import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What administrators do to the tree, without a release. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class CategoryDeskTest {

    @Inject
    DataSource database;

    private String top;
    private String business;

    @BeforeEach
    void addACategoryOfMyOwn() {
        top = below(null);
        business = BusinessMother.registered();
    }

    private static String path(String category) {
        return "/v1/categories/" + category;
    }

    private String product(String category, Map<String, ?> attributes) {
        return ProductMother.added(
                ProductMother.described(business).with("category", category).with("attributes", attributes));
    }

    private static ValidatableResponse remove(String path) {
        return as(ADMIN).delete(path).then();
    }

    private static ValidatableResponse create(String path, Body body) {
        return as(ADMIN).body(body).put(path).then();
    }

    @Test
    void addsACategoryThatIsThereAtOnceAndTakesProducts() {
        var code = code();

        create(path(code), described(top).with("rank", 7))
                .statusCode(201)
                .header("Location", endsWith(path(code)))
                .body("code", equalTo(code))
                .body("path", contains(top, code))
                .body("rank", equalTo(7))
                .body("version", equalTo(0))
                .body("attributes", equalTo(List.of()));

        get("curator", path(code)).statusCode(200).body("parent", equalTo(top));
        get("curator", "/v1/categories").body("items.code", hasItem(code));
        get(ADMIN, "/v1/products/" + product(code, Map.of())).body("categoryPath", contains(top, code));
    }

    @Test
    void changesNamesAndPlaceOfWhatTheAdministratorHasSeen() {
        var code = below(top);
        var other = below(null);
        var seen = etag(path(code));

        put(ADMIN, path(code), seen, described(other).with("name", Map.of("en", "New", "id", "Baru")))
                .statusCode(200)
                .body("version", equalTo(1))
                .body("name.id", equalTo("Baru"))
                .body("path", contains(other, code));

        put(ADMIN, path(code), seen, described(top)).statusCode(412);
        create(path(code), described(top)).statusCode(428);
        put(ADMIN, path(code()), seen, described(top)).statusCode(412);
        get(ADMIN, path(code)).body("version", equalTo(1)).body("parent", equalTo(other));
    }

    @Test
    void neverLiesBelowItself() {
        var middle = below(top);
        var leaf = below(middle);

        for (var parent : List.of(top, middle, leaf)) {
            put(ADMIN, path(top), etag(path(top)), described(parent))
                    .statusCode(400)
                    .body("violations[0].field", equalTo("parent"))
                    .body("violations[0].code", equalTo("CategoryBelowItself"));
        }
        put(ADMIN, path(leaf), etag(path(leaf)), described("NOWHERE"))
                .statusCode(400)
                .body("violations[0].code", equalTo("UnknownCategory"));
        get(ADMIN, path(leaf)).body("path", contains(top, middle, leaf));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lower", "A", "WITH-DASH", "Ä_X"})
    void isNamedInCapitals(String code) {
        create(path(code), described(null)).statusCode(400);
    }

    @Test
    void isRemovedWhenNothingUsesIt() throws Exception {
        var used = below(top);
        product(used, Map.of());
        product(used, Map.of());
        makes(business, used);

        remove(path(used))
                .statusCode(409)
                .body("type", equalTo("/problems/category-in-use"))
                .body("products", equalTo(2))
                .body("businesses", equalTo(1))
                .body("subcategories", equalTo(0));
        remove(path(top)).statusCode(409).body("products", equalTo(0)).body("subcategories", equalTo(1));
        get(ADMIN, path(used)).statusCode(200);

        var unused = below(top);
        declared(unused, "motif", attribute("TEXT"));
        remove(path(unused)).statusCode(204);
        get(ADMIN, path(unused)).statusCode(404);
        remove(path(unused)).statusCode(404);
        get(ADMIN, "/v1/categories").body("items.code", not(hasItem(unused)));
    }

    private void makes(String business, String category) throws Exception {
        try (var transaction = new OpenTransaction(database)) {
            transaction.execute(
                    "update business set categories = jsonb_build_array(?) where id = ?",
                    category,
                    UUID.fromString(business));
            transaction.commit();
        }
    }

    @Test
    void doesNotMoveAwayFromWhatItsProductsSay() {
        var moving = below(top);
        var leaf = below(moving);
        declared(top, "motif", attribute("TEXT"));
        product(leaf, Map.of("motif", "kawung"));
        var without = below(null);
        var withAnother = below(null);
        declared(withAnother, "motif", attribute("INTEGER"));
        var withTheSame = below(null);
        declared(withTheSame, "motif", attribute("TEXT"));

        for (var parent : List.of(without, withAnother)) {
            put(ADMIN, path(moving), etag(path(moving)), described(parent))
                    .statusCode(409)
                    .body("type", equalTo("/problems/attribute-in-use"))
                    .body("products", equalTo(1));
        }
        put(ADMIN, path(moving), etag(path(moving)), described(withTheSame)).statusCode(200);
        get(ADMIN, path(leaf)).body("attributes[0].from", equalTo(withTheSame));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agency~35.76",
                "curator",
                "buyer~the-keranjang-bali",
                "business~own",
                "viewer",
                "service",
                "anonymous"
            })
    void isForAdministratorsOnly(String account) {
        declared(top, "motif", attribute("TEXT"));
        var status = account.equals("anonymous") ? 401 : 403;

        as(account).body(described(null)).put(path(code())).then().statusCode(status);
        as(account).delete(path(top)).then().statusCode(status);
        as(account)
                .body(attribute("TEXT"))
                .put(path(top) + "/attributes/dye")
                .then()
                .statusCode(status);
        as(account).delete(path(top) + "/attributes/motif").then().statusCode(status);

        get(ADMIN, path(top)).statusCode(200).body("attributes.code", contains("motif"));
    }
}
