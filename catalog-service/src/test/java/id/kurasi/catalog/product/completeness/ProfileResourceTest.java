package id.kurasi.catalog.product.completeness;

import static id.kurasi.catalog.Api.ADMIN;
import static id.kurasi.catalog.Api.as;
import static id.kurasi.catalog.Api.etag;
import static id.kurasi.catalog.Api.get;
import static id.kurasi.catalog.Api.put;
import static id.kurasi.catalog.category.CategoryMother.attribute;
import static id.kurasi.catalog.category.CategoryMother.below;
import static id.kurasi.catalog.category.CategoryMother.declared;
import static id.kurasi.catalog.product.completeness.ProfileMother.added;
import static id.kurasi.catalog.product.completeness.ProfileMother.asking;
import static id.kurasi.catalog.product.completeness.ProfileMother.await;
import static id.kurasi.catalog.product.completeness.ProfileMother.awaitMeasured;
import static id.kurasi.catalog.product.completeness.ProfileMother.code;
import static id.kurasi.catalog.product.completeness.ProfileMother.path;
import static id.kurasi.catalog.product.completeness.ProfileMother.remove;
import static id.kurasi.catalog.product.completeness.ProfileMother.requirement;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.kurasi.catalog.Body;
import id.kurasi.catalog.OpenTransaction;
import id.kurasi.catalog.business.BusinessMother;
import id.kurasi.catalog.product.ProductMother;
import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class ProfileResourceTest {

    @Inject
    DataSource database;

    private static String product(String category) {
        return "/v1/products/"
                + ProductMother.added(
                        ProductMother.described(BusinessMother.registered()).with("category", category));
    }

    @Test
    void areThereForTheRetailersThatCurationKnows() {
        get("buyer~the-keranjang-bali", "/v1/completeness-profiles")
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("items.code", hasItems("generic", "minimarket", "souvenir-shop", "hotel"))
                .body("items.find { it.code == 'minimarket' }.requirements.field", hasItem("gtin"));
        get("viewer", path("hotel")).body("name.id", equalTo("Hotel")).header("ETag", notNullValue());
        get("viewer", path("nowhere")).statusCode(404);
    }

    @Test
    void addedOnesMeasureWhatIsThereInTheBackground() {
        var there = product("SNACK");
        var code = code();

        as(ADMIN)
                .body(asking("brand", "composition"))
                .put(path(code))
                .then()
                .statusCode(201)
                .header("Location", endsWith(path(code)))
                .body("requirements.weight", contains(1, 1));
        awaitMeasured(code);

        get(ADMIN, there)
                .body("completeness.'%s'".formatted(code), equalTo(50))
                .body("missing.'%s'.reason".formatted(code), contains("needs brand"));
        remove(code);
        get(ADMIN, there).body("completeness", not(hasKey(code))).body("missing", not(hasKey(code)));
    }

    @Test
    void changedOnesMeasureEverythingAnewOnce() {
        var there = product("SNACK");
        var code = added(asking("brand"));
        awaitMeasured(code);
        var seen = etag(path(code));

        put(ADMIN, path(code), seen, asking("brand", "composition", "processes"))
                .statusCode(200)
                .body("version", equalTo(1));
        put(ADMIN, path(code), seen, asking("brand")).statusCode(412);
        as(ADMIN).body(asking("brand")).put(path(code)).then().statusCode(428);
        awaitMeasured(code);

        get(ADMIN, there).body("completeness.'%s'".formatted(code), equalTo(66));
        remove(code);
    }

    @Test
    void measureNothingAnewWhenOnlyTheirNameChanges() {
        var code = added(asking("brand"));
        awaitMeasured(code);

        put(ADMIN, path(code), etag(path(code)), asking("brand").with("name", Map.of("en", "New", "id", "Baru")))
                .statusCode(200)
                .body("recomputing", nullValue());
        remove(code);
    }

    /** As it stands after a service was killed: half done, and picked up by another. */
    @Test
    void goOnWhereAKilledServiceStopped() throws Exception {
        var first = product("SNACK");
        var second = product("SNACK");
        var code = added(asking("brand"));
        awaitMeasured(code);
        var task = UUID.randomUUID();
        try (var killed = new OpenTransaction(database)) {
            killed.execute("update product_completeness set percent = 42 where profile = ?", code);
            killed.execute("""
                    insert into completeness_recompute (id, profile, since, last, done, total) values (?, ?, now(), ?, 1, 2)
                    """, task, code, UUID.fromString(first.substring(13)));
            killed.commit();
        }
        get(ADMIN, path(code)).body("recomputing.done", equalTo(1)).body("recomputing.of", equalTo(2));
        try (var killed = new OpenTransaction(database)) {
            killed.execute(
                    """
                    insert into scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, picked_by,
                        last_heartbeat, version)
                    values ('recompute-completeness', ?, convert_to(?, 'UTF8'), now(), true, 'killed',
                        now() - interval '1 minute', 2)
                    """, task.toString(), "{\"subject\": \"%s\", \"by\": \"admin\", \"roles\": []}".formatted(task));
            killed.commit();
        }
        awaitMeasured(code);

        // what it had done is not done again
        get(ADMIN, first).body("completeness.'%s'".formatted(code), equalTo(42));
        get(ADMIN, second).body("completeness.'%s'".formatted(code), equalTo(0));
        remove(code);
    }

    @Test
    void waitForAProductThatIsJustWritten() throws Exception {
        var before = product("SNACK");
        var there = product("SNACK");
        try (var writing = new OpenTransaction(database).lock("product", there.substring(13))) {
            var code = added(asking("brand"));
            await(() -> get(ADMIN, before).extract().path("completeness.'%s'".formatted(code)) != null);
            writing.awaitWaiting(1);
            get(ADMIN, path(code)).body("recomputing.done", greaterThanOrEqualTo(1));
            get(ADMIN, there).body("completeness", not(hasKey(code)));

            writing.commit();
            awaitMeasured(code);
            get(ADMIN, there).body("completeness.'%s'".formatted(code), equalTo(0));
            remove(code);
        }
    }

    @Test
    void followWhatACategoryRequires() {
        var category = below("SNACK");
        declared(category, "grade", attribute("TEXT"));
        var there = product(category);
        get(ADMIN, there).body("missing.generic.field", not(hasItem("attributes.grade")));

        put(
                        ADMIN,
                        "/v1/categories/" + category + "/attributes/grade",
                        etag("/v1/categories/" + category),
                        attribute("TEXT").with("required", true))
                .statusCode(200);

        await(() -> get(ADMIN, there)
                .extract()
                .<List<String>>path("missing.generic.field")
                .contains("attributes.grade"));
        as("curator").get("/v1/completeness-profiles").then().body("items.size()", greaterThanOrEqualTo(4));
    }

    @ParameterizedTest
    @CsvSource({
        "colour, , , requirements[0].field, UnknownRequirement",
        "attributes.nowhere, , , requirements[0].field, UnknownRequirement",
        "brand, 3, , requirements[0].minimum, MinimumOfNoPhotos",
        "photos, 13, , requirements[0].minimum, Max",
        "brand, , NOWHERE, requirements[0].categories, UnknownCategory",
    })
    void areRefusedWhenTheyMakeNoSense(String field, Integer minimum, String category, String at, String violation) {
        var categories = category == null ? List.of() : List.of(category);
        var code = code();

        as(ADMIN)
                .body(asking().with(
                                "requirements",
                                List.of(requirement(field)
                                        .with("minimum", minimum)
                                        .with("categories", categories))))
                .put(path(code))
                .then()
                .statusCode(400)
                .body("violations.field", contains(at))
                .body("violations.code", contains(violation));
        get(ADMIN, path(code)).statusCode(404);
    }

    @Test
    void askForAFieldOnceOfEachProduct() {
        var apart = List.of(
                requirement("story").with("categories", List.of("SNACK")),
                requirement("story").with("categories", List.of("BATIK")));
        var code = added(asking().with("requirements", apart));
        var together = List.of(
                requirement("story").with("categories", List.of("SNACK")),
                requirement("story").with("categories", List.of("FOOD_BEVERAGE")));

        put(ADMIN, path(code), etag(path(code)), asking().with("requirements", together))
                .statusCode(400)
                .body("violations.code", contains("RequiredTwice"));
        remove(code);
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
    void areForAdministratorsToChange(String account) {
        var status = account.equals("anonymous") ? 401 : 403;
        Body profile = asking("brand");

        as(account).body(profile).put(path(code())).then().statusCode(status);
        as(account).delete(path("hotel")).then().statusCode(status);

        get(ADMIN, path("hotel")).statusCode(200);
        as(account).get(path("hotel")).then().statusCode(status == 401 ? 401 : 200);
    }
}
