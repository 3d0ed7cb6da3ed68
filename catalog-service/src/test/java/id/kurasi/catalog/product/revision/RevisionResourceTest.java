package id.kurasi.catalog.product.revision;

import static id.kurasi.catalog.Api.ADMIN;
import static id.kurasi.catalog.Api.AGENCY;
import static id.kurasi.catalog.Api.FOREIGN_AGENCY;
import static id.kurasi.catalog.Api.as;
import static id.kurasi.catalog.Api.etag;
import static id.kurasi.catalog.Api.get;
import static id.kurasi.catalog.Api.post;
import static id.kurasi.catalog.Api.put;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.kurasi.catalog.Api;
import id.kurasi.catalog.Body;
import id.kurasi.catalog.OpenTransaction;
import id.kurasi.catalog.business.BusinessMother;
import id.kurasi.catalog.product.ProductMother;
import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class RevisionResourceTest {

    @Inject
    DataSource database;

    private String business;
    private Body said;
    private String path;

    @BeforeEach
    void addAProduct() {
        business = BusinessMother.registered();
        said = ProductMother.described(business)
                .with("story", "Rahasia dapur")
                .with("netContent", Map.of("value", 150, "unit", "g"));
        path = post(AGENCY, "/v1/products", said).statusCode(201).extract().header("Location");
    }

    private void change(String field, Object value) {
        said = said.with(field, value);
        put(ADMIN, path, etag(path), said).statusCode(200);
    }

    private String id() {
        return path.substring("/v1/products/".length());
    }

    @Test
    void listsEverySavedChangeNewestFirst() {
        change("netContent", Map.of("value", 200, "unit", "g"));
        change("attributes", Map.of("allergens", List.of("SOY")));
        change("processes", List.of("FRYING", "SMOKING"));

        get(AGENCY, path + "/revisions")
                .statusCode(200)
                .body("items.revision", contains(4, 3, 2, 1))
                .body("items.by", contains(ADMIN, ADMIN, ADMIN, AGENCY))
                .body(
                        "items.changed",
                        contains(
                                List.of("processes"),
                                List.of("attributes.allergens"),
                                List.of("netContent.value"),
                                List.of()))
                .body("items.compositionChanged", contains(true, false, false, true));

        var first = get(AGENCY, path + "/revisions?limit=3").body("items.revision", contains(4, 3, 2));
        String cursor = first.extract().path("nextCursor");
        get(AGENCY, path + "/revisions?limit=3&cursor=" + cursor)
                .body("items.revision", contains(1))
                .body("nextCursor", nullValue());
    }

    @Test
    void keepsAnOldOneWhole() {
        change("name", "Keripik Tempe Pedas");
        change("story", null);

        get(AGENCY, path + "/revisions/1")
                .statusCode(200)
                .body("revision", equalTo(1))
                .body("by", equalTo(AGENCY))
                .body("facts.name", equalTo("Keripik Tempe Original"))
                .body("facts.story", equalTo("Rahasia dapur"))
                .body("facts.netContent.unit", equalTo("g"))
                .body("facts.composition[0].ingredient", equalTo("kedelai"))
                .body("facts.photos", empty());
        get(AGENCY, path + "/revisions/2").body("facts.name", equalTo("Keripik Tempe Pedas"));
        get(AGENCY, path + "/revisions/3").body("facts.story", nullValue());
    }

    @Test
    void comparesAnyTwoInBothDirections() {
        change("netContent", Map.of("value", 200, "unit", "g"));
        change(
                "composition",
                List.of(Map.of("ingredient", "kedelai", "origin", "PLANT"), Map.of("ingredient", "udang rebon")));

        get(AGENCY, path + "/revisions/3/diff?from=1")
                .statusCode(200)
                .body("from", equalTo(1))
                .body("to", equalTo(3))
                .body("compositionChanged", equalTo(true))
                .body("changes.field", contains("composition", "netContent.value"))
                .body("changes[0].ingredients.added", contains("udang rebon"))
                .body("changes[1].from", equalTo(150))
                .body("changes[1].to", equalTo(200));
        get(AGENCY, path + "/revisions/1/diff?from=3")
                .body("changes[0].ingredients.removed", contains("udang rebon"))
                .body("changes[1].from", equalTo(200))
                .body("changes[1].to", equalTo(150));
        get(AGENCY, path + "/revisions/2/diff")
                .body("from", equalTo(1))
                .body("changes.field", contains("netContent.value"))
                .body("compositionChanged", equalTo(false));
        get(AGENCY, path + "/revisions/2/diff?from=2").body("changes", empty());
        get(AGENCY, path + "/revisions/1/diff").body("from", nullValue()).body("changes[0].from", nullValue());
    }

    @Test
    void isNotMadeByAWriteThatSaysNothingNew() {
        var before = etag(path);

        put(AGENCY, path, before, said.with("netContent", Map.of("value", 150.0, "unit", "g")))
                .statusCode(200)
                .body("revision", equalTo(1))
                .body("version", equalTo(0));
        ProductMother.act(id(), "publish");

        get(AGENCY, path + "/revisions").body("items", hasSize(1));
        get(AGENCY, path + "/history").body("items.action", contains("create", "publish"));
    }

    @Test
    void isNotLostWhenTwoEditOneProduct() {
        var seen = etag(path);
        put(ADMIN, path, seen, said.with("brand", "Satu")).statusCode(200);
        put(AGENCY, path, seen, said.with("brand", "Dua")).statusCode(412);
        put(AGENCY, path, seen, said).statusCode(412);

        get(AGENCY, path + "/revisions").body("items.by", contains(ADMIN, AGENCY));
        get(AGENCY, path).body("brand", equalTo("Satu"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"curator", "buyer~the-keranjang-bali", "viewer", "viewer~35.76"})
    void showsOnlookersNothingFromBeforeItWasPublished(String onlooker) {
        change("story", "Rahasia lain");
        get(onlooker, path + "/revisions").statusCode(404);
        ProductMother.act(id(), "publish");
        change("story", "Untuk semua");

        get(onlooker, path + "/revisions").body("items.revision", contains(3, 2));
        get(onlooker, path + "/revisions/2").statusCode(200);
        get(onlooker, path + "/revisions/1").statusCode(404);
        get(onlooker, path + "/revisions/1/diff?from=2").statusCode(404);
        get(onlooker, path + "/revisions/3/diff?from=1").statusCode(404);
        get(onlooker, path + "/revisions/3/diff").body("changes.field", contains("story"));
        get(onlooker, path + "/revisions/2/diff").body("from", nullValue());
        get("service", path + "/revisions").body("items.revision", contains(3, 2, 1));
        get(Api.business(business), path + "/revisions").body("items.revision", contains(3, 2, 1));
        get(FOREIGN_AGENCY, path + "/revisions").statusCode(404);
        get(FOREIGN_AGENCY, path + "/revisions/3").statusCode(404);
        get("viewer~35.05", path + "/revisions/3/diff").statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/revisions/2", "/revisions/0", "/revisions/-1", "/revisions/1/diff?from=9"})
    void isNotFoundWhenThereIsNone(String below) {
        get(ADMIN, path + below).statusCode(404).body("type", equalTo("/problems/not-found"));
    }

    @Test
    void isNotSentAgainToWhoHasIt() {
        var etag = get(AGENCY, path + "/revisions/1").extract().header("ETag");

        as(AGENCY)
                .header("If-None-Match", etag)
                .get(path + "/revisions/1")
                .then()
                .statusCode(304);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update product_revision set by = 'somebody' where product_id = ?",
                "update product_revision set facts = facts || '{\"story\": \"Lain\"}' where product_id = ?",
                "update product_revision set facts = facts || '{\"retailPriceIdr\": null, \"name\": null}' where product_id = ?",
                "update product_revision set facts = facts || '{\"netContent\": null}' where product_id = ?",
                "update product_revision set changed = '[\"name\"]' where product_id = ?",
                "delete from product_revision where product_id = ?"
            })
    void isNotChangedByAnyStatement(String statement) throws Exception {
        change("retailPriceIdr", 18000);

        try (var transaction = new OpenTransaction(database)) {
            var refused = assertThrows(SQLException.class, () -> transaction.execute(statement, UUID.fromString(id())));
            assertEquals("P0001", refused.getSQLState());
        }
    }

    @Test
    void losesItsTextsForAPersonsSakeAndNothingElse() throws Exception {
        change("brand", "Bu Contoh");
        try (var transaction = new OpenTransaction(database)) {
            transaction.execute(
                    "update product_revision set facts = without_texts(facts) where product_id = ?",
                    UUID.fromString(id()));
            transaction.commit();
        }

        get(AGENCY, path + "/revisions/2")
                .body("facts.story", nullValue())
                .body("facts.brand", nullValue())
                .body("facts.name", nullValue())
                .body("facts.netContent.value", equalTo(150))
                .body("changed", contains("brand"));
        get(AGENCY, path + "/revisions/2/diff").body("changes", empty());
    }
}
