package id.kurasi.catalog.business;

import static id.kurasi.catalog.Api.ADMIN;
import static id.kurasi.catalog.Api.AGENCY;
import static id.kurasi.catalog.Api.as;
import static id.kurasi.catalog.Api.etag;
import static id.kurasi.catalog.Api.get;
import static id.kurasi.catalog.Api.post;
import static id.kurasi.catalog.Api.put;
import static id.kurasi.catalog.business.BusinessMother.described;
import static id.kurasi.catalog.business.BusinessMother.registered;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kurasi.catalog.Api;
import id.kurasi.catalog.Body;
import id.kurasi.catalog.business.consent.ConsentMother;
import id.kurasi.catalog.business.contact.ContactMother;
import id.kurasi.catalog.product.ProductMother;
import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
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
class BusinessAnonymiseTest {

    @Inject
    DataSource database;

    /** A word that is nowhere else, in every text about this business. */
    private final String trace = "Jejak" + UUID.randomUUID().toString().replace("-", "");

    private String registeredWithTraces() {
        return as(ADMIN)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(described()
                        .with("name", "Batik " + trace)
                        .with("nib", BusinessMother.nib())
                        .with("categories", List.of("BATIK"))
                        .with("memberships", List.of(Map.of("kind", "COMMUNITY", "name", "Keluarga " + trace)))
                        .with("fosteredBy", List.of(Map.of("organisation", "dinas-35.76", "since", "2023-01-10"))))
                .post("/v1/businesses")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String productWithTraces(String business) {
        return as(ADMIN)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(ProductMother.described(business)
                        .with("name", "Keripik " + trace)
                        .with("brand", trace)
                        .with("description", "Dari " + trace)
                        .with("story", trace + " bercerita")
                        .with("packaging", trace)
                        .with("composition", List.of(Map.of("ingredient", "resep " + trace)))
                        .with("processes", List.of(trace))
                        .with("gtin", ProductMother.gtin()))
                .post("/v1/products")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void leavesNothingOfTheNameInAnyTable() throws Exception {
        var business = registeredWithTraces();
        var path = "/v1/businesses/" + business;
        var product = productWithTraces(business);
        var archived = ProductMother.act(productWithTraces(business), "archive");
        put(
                        ADMIN,
                        "/v1/products/" + product,
                        etag("/v1/products/" + product),
                        ProductMother.described(business)
                                .with("name", "Keripik lain")
                                .with("story", trace + " lagi"))
                .statusCode(200);
        var merged = registeredWithTraces();
        productWithTraces(merged);
        ContactMother.of(merged, ContactMother.said().with("address", "Rumah " + trace));
        ContactMother.of(
                business, ContactMother.said().with("personName", trace).with("email", trace + "@contoh.example"));
        ConsentMother.given(business, ConsentMother.toSharingWith("toko-ini"));
        post(ADMIN, path + "/merge", new Body().with("duplicateId", merged)).statusCode(200);
        assertTrue(placesThatSay(trace).size() >= 5, placesThatSay(trace)::toString);

        anonymise(AGENCY, business)
                .statusCode(200)
                .body("state", equalTo("ANONYMISED"))
                .body("name", startsWith("Usaha anonim "))
                .body("nib", equalTo(null))
                .body("memberships", empty())
                .body("allowedActions", empty());

        assertEquals(List.of(), placesThatSay(trace));
        get(ADMIN, path + "/contact").statusCode(404);
        get(ADMIN, "/v1/businesses/" + merged)
                .body("name", startsWith("Usaha anonim "))
                .body("state", equalTo("MERGED"));
        get(ADMIN, "/v1/businesses/" + merged + "/contact").statusCode(404);
        get("buyer~toko-ini", path + "/contact").statusCode(403);
        get(ADMIN, path + "/consents")
                .body("items.state", contains("WITHDRAWN"))
                .body("items.recordedBy", contains((Object) null))
                .body("items.withdrawnBy", contains((Object) null));
        for (var id : List.of(product, archived)) {
            get(ADMIN, "/v1/products/" + id)
                    .body("name", startsWith("Produk anonim "))
                    .body("gtin", equalTo(null))
                    .body("state", equalTo("ARCHIVED"));
        }
    }

    /** Columns of all tables, whatever they are of, where some row says the text. */
    private List<String> placesThatSay(String text) throws SQLException {
        var places = new ArrayList<String>();
        try (var connection = database.getConnection();
                var columns = connection.prepareStatement("""
                        select table_name, column_name from information_schema.columns join information_schema.tables
                        using (table_schema, table_name) where table_schema = 'public' and table_type = 'BASE TABLE'
                        and data_type not in ('uuid', 'bigint', 'integer', 'boolean', 'date', 'timestamp with time zone')
                        """)) {
            var column = columns.executeQuery();
            while (column.next()) {
                var place = column.getString(1) + "." + column.getString(2);
                var says = "select exists (select 1 from \"%s\" where position(lower(?) in lower(\"%s\"::text)) > 0)"
                        .formatted(column.getString(1), column.getString(2));
                try (var query = connection.prepareStatement(says)) {
                    query.setString(1, text);
                    var row = query.executeQuery();
                    row.next();
                    if (row.getBoolean(1)) {
                        places.add(place);
                    }
                }
            }
        }
        return places;
    }

    @Test
    void keepsWhatIsCounted() {
        var business = registeredWithTraces();
        ProductMother.act(productWithTraces(business), "publish");
        ProductMother.act(
                ProductMother.added(ProductMother.described(business).with("category", "SAUCE_SEASONING")), "archive");

        anonymise(ADMIN, business).statusCode(200);

        get(ADMIN, "/v1/businesses/" + business)
                .body("regionCode", equalTo("35.76.02"))
                .body("businessScale", equalTo("MICRO"))
                .body("categories", containsInAnyOrder("BATIK", "SNACK"))
                .body("fosteredBy.organisation", contains("dinas-35.76"));
        get(ADMIN, "/v1/products?business=" + business)
                .body("items", hasSize(2))
                .body("items.state", everyItem(equalTo("ARCHIVED")))
                .body("items.category", containsInAnyOrder("SNACK", "SAUCE_SEASONING"));
        get("buyer~toko-ini", "/v1/products?business=" + business).body("items", empty());
        get(ADMIN, "/v1/businesses?name=Batik " + trace).body("items", empty());
        get(ADMIN, "/v1/businesses?state=ANONYMISED&limit=100&region=35.76.02")
                .body("items.findAll { it.id == '" + business + "' }", hasSize(1));
    }

    @Test
    void isNotTakenBackAndNothingChangesAfterwards() {
        var business = registered();
        var product = ProductMother.published(business);
        var path = "/v1/businesses/" + business;
        var other = registered();
        anonymise(ADMIN, business).statusCode(200);
        var name = get(ADMIN, path).extract().<String>path("name");

        for (var answer : List.of(
                put(ADMIN, path, etag(path), described()),
                put(ADMIN, path + "/contact", "*", ContactMother.said()),
                as(ADMIN).delete(path + "/contact").then(),
                post(ADMIN, path + "/consents", ConsentMother.to("CURATION")),
                post(ADMIN, "/v1/products", ProductMother.described(business)),
                put(
                        ADMIN,
                        "/v1/products/" + product,
                        etag("/v1/products/" + product),
                        ProductMother.described(business)),
                as(ADMIN).post("/v1/products/" + product + "/publish").then(),
                anonymise(ADMIN, business),
                post(ADMIN, path + "/merge", new Body().with("duplicateId", other)),
                post(ADMIN, "/v1/businesses/" + other + "/merge", new Body().with("duplicateId", business)))) {
            answer.statusCode(409).body("type", equalTo("/problems/illegal-transition"));
        }

        get(ADMIN, path).body("name", equalTo(name)).body("state", equalTo("ANONYMISED"));
        get(ADMIN, "/v1/businesses/" + other).body("state", equalTo("ACTIVE"));
        get(ADMIN, path + "/history")
                .body("items.action", contains("register", "anonymise"))
                .body("items.note", contains(null, "Permintaan pemilik"));
    }

    @ParameterizedTest
    @CsvSource({
        "admin, 200",
        "agency~35.76, 200",
        "agency~35, 200",
        "agency~35.05, 404",
        "business~own, 403",
        "curator, 403",
        "buyer~toko-ini, 403",
        "viewer, 403",
        "service, 403"
    })
    void isForTheAgencyOfItsRegion(String caller, int status) {
        var business = registered();

        anonymise(caller.equals("business~own") ? Api.business(business) : caller, business)
                .statusCode(status);

        get(ADMIN, "/v1/businesses/" + business).body("state", equalTo(status == 200 ? "ANONYMISED" : "ACTIVE"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Permintaan Bu Sarinah",
                "SARINAH minta dihapus",
                "Tutup: contoh usaha jejak",
                "NIK 3576990101900001",
                " "
            })
    void theReasonNamesNobody(String reason) {
        var business = ContactMother.of(
                registered(described().with("name", "Contoh Usaha Jejak")),
                ContactMother.said().with("personName", "Ni Sarinah"));

        post(ADMIN, "/v1/businesses/" + business + "/anonymise", new Body().with("reason", reason))
                .statusCode(400)
                .body("violations.field", contains("reason"));

        get(ADMIN, "/v1/businesses/" + business).body("state", equalTo("ACTIVE"));
    }

    private static ValidatableResponse anonymise(String account, String business) {
        return post(
                account, "/v1/businesses/" + business + "/anonymise", new Body().with("reason", "Permintaan pemilik"));
    }
}
