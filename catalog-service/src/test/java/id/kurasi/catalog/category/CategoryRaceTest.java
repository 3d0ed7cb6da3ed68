package id.kurasi.catalog.category;

import static id.kurasi.catalog.Api.ADMIN;
import static id.kurasi.catalog.Api.as;
import static id.kurasi.catalog.Api.get;
import static id.kurasi.catalog.Api.post;
import static id.kurasi.catalog.AtOnce.statuses;
import static id.kurasi.catalog.category.CategoryMother.attribute;
import static id.kurasi.catalog.category.CategoryMother.below;
import static id.kurasi.catalog.category.CategoryMother.declared;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kurasi.catalog.AtOnce;
import id.kurasi.catalog.Body;
import id.kurasi.catalog.OpenTransaction;
import id.kurasi.catalog.business.BusinessMother;
import id.kurasi.catalog.product.ProductMother;
import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Products written while what they are checked against is changed, here or by another instance. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class CategoryRaceTest {

    @Inject
    DataSource database;

    private String category;
    private Body product;

    @BeforeEach
    void declareAnAttribute() {
        category = below(null);
        declared(category, "motif", attribute("TEXT"));
        product = ProductMother.described(BusinessMother.registered())
                .with("category", category)
                .with("attributes", Map.of("motif", "kawung"));
    }

    private String path() {
        return "/v1/categories/" + category + "/attributes/motif";
    }

    @Test
    void theRemovalWaitsForAProductThatIsJustWrittenAndIsRefused() throws Exception {
        // as a transaction that has checked its product and not yet written it
        try (var writing = new OpenTransaction(database)) {
            writing.execute("select hold_rules()");
            try (var removal = AtOnce.times(1, () -> as(ADMIN).delete(path()))) {
                writing.awaitWaiting(1);
                writing.execute("""
                        insert into product (id, version, created_at, updated_at, business_id, region_code, state, revision,
                            composition_revision, name, category, composition, processes, attributes)
                        values (gen_random_uuid(), 0, now(), now(), ?, '35.76.02', 'DRAFT', 1, 1, 'Kain', ?, '[]', '[]',
                            '{"motif": "kawung"}')
                        """, UUID.fromString((String) product.get("businessId")), category);
                writing.commit();

                assertEquals(List.of(409), statuses(removal.answers()));
            }
        }
        get(ADMIN, "/v1/categories/" + category).body("attributes[0].code", equalTo("motif"));
    }

    @Test
    void aProductWaitsForTheRemovalOfWhatItGivesAndIsRefused() throws Exception {
        // as another instance removes it
        try (var removal = new OpenTransaction(database)) {
            removal.execute("select change_rules()");
            removal.execute("delete from category_attribute where category = ?", category);
            try (var writing = AtOnce.times(1, () -> as(ADMIN).body(product).post("/v1/products"))) {
                removal.awaitWaiting(1);
                removal.commit();

                assertEquals(List.of(400), statuses(writing.answers()));
            }
        }
        get(ADMIN, "/v1/products?category=" + category).body("items.size()", equalTo(0));
    }

    @RepeatedTest(5)
    void eitherTheProductIsThereOrTheAttributeIsGone() throws Exception {
        try (var calls = AtOnce.calls(() -> as(ADMIN).body(product).post("/v1/products"), () -> as(ADMIN)
                .delete(path()))) {
            var statuses = statuses(calls.answers());
            assertTrue(List.of(List.of(201, 409), List.of(204, 400)).contains(statuses), () -> "answered " + statuses);
        }
    }

    @Test
    void whatAnotherInstanceDeclaresHoldsForTheNextProduct() throws Exception {
        get(ADMIN, "/v1/categories/" + category).statusCode(200);
        try (var another = new OpenTransaction(database)) {
            another.execute("select change_rules()");
            another.execute("update category_attribute set type = 'INTEGER' where category = ?", category);
            another.commit();
        }

        post(ADMIN, "/v1/products", product).statusCode(400).body("violations[0].code", equalTo("AttributeInteger"));
    }

    @Test
    void whatAnotherInstanceAddsIsSoonRead() throws Exception {
        var code = CategoryMother.code();
        get(ADMIN, "/v1/categories/" + code).statusCode(404);
        try (var another = new OpenTransaction(database)) {
            another.execute("select change_rules()");
            another.execute("insert into category (code, name_en, name_id, rank) values (?, 'New', 'Baru', 1)", code);
            another.commit();
        }

        var end = Instant.now().plus(Duration.ofSeconds(10));
        while (get(ADMIN, "/v1/categories/" + code).extract().statusCode() == 404) {
            assertTrue(Instant.now().isBefore(end), "not read within 10 seconds");
        }
        // and a change that is rolled back is never read
        try (var another = new OpenTransaction(database)) {
            another.execute("select change_rules()");
            another.execute("delete from category where code = ?", code);
        }
        get(ADMIN, "/v1/categories/" + code).statusCode(200);
    }
}
