package id.kurasi.catalog.media;

import static id.kurasi.catalog.Api.ADMIN;
import static id.kurasi.catalog.Api.as;
import static id.kurasi.catalog.Api.etag;
import static id.kurasi.catalog.Api.get;
import static id.kurasi.catalog.media.MediaApi.addPhoto;
import static id.kurasi.catalog.media.MediaApi.addedPhoto;
import static id.kurasi.catalog.media.MediaApi.form;
import static id.kurasi.catalog.media.MediaApi.photosOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import id.kurasi.catalog.Api;
import id.kurasi.catalog.Body;
import id.kurasi.catalog.business.BusinessMother;
import id.kurasi.catalog.product.ProductMother;
import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who changes the photos of a product, when, and what that does to the product. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class PhotoChangeTest {

    @Inject
    DataSource database;

    private String business;
    private String product;

    @BeforeEach
    void addAProduct() {
        business = BusinessMother.registeredIn(BusinessMother.MAGERSARI);
        product = ProductMother.draft(business);
    }

    @Test
    void areAChangeOfTheProduct() {
        var path = "/v1/products/" + product;
        var before = etag(path);
        var updatedAt = get(ADMIN, path).extract().<String>path("updatedAt");

        addedPhoto(product);

        assertNotEquals(before, etag(path));
        assertNotEquals(updatedAt, get(ADMIN, path).extract().path("updatedAt"));
        get(ADMIN, path)
                .body("version", equalTo(1))
                .body("revision", equalTo(2))
                .body("compositionRevision", equalTo(1));
        Api.put(ADMIN, path, before, ProductMother.described(business)).statusCode(412);
        assertEquals(1, revisedEvents());
        addPhoto(product, new byte[20]).then().statusCode(400);
        assertEquals(1, revisedEvents());
    }

    private long revisedEvents() {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "select count(*) from event where type = 'id.kurasi.product.revised' and subject = ?")) {
            statement.setObject(1, UUID.fromString(product));
            var row = statement.executeQuery();
            row.next();
            return row.getLong(1);
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    @Test
    void stayAsTheyAreOnceTheProductIsArchived() {
        var photo = addedPhoto(product);
        ProductMother.act(product, "archive");

        archived(addPhoto(product, PictureMother.jpeg()).then());
        archived(arrange(etag(photosOf(product)), place(photo, "Baru")));
        archived(as(ADMIN).delete(photosOf(product) + "/" + photo).then());

        get(ADMIN, photosOf(product)).body("items.id", contains(photo)).body("items[0].alt", equalTo(null));
    }

    private static void archived(ValidatableResponse answer) {
        answer.statusCode(409)
                .body("type", equalTo("/problems/illegal-transition"))
                .body("currentState", equalTo("ARCHIVED"))
                .body("action", equalTo("change"));
    }

    @ParameterizedTest
    @CsvSource({
        "admin, 201, 200, 204",
        "agency~35.76, 201, 200, 204",
        "agency~35, 201, 200, 204",
        "business~own, 201, 200, 204",
        "business~other, 404, 404, 404",
        "agency~35.05, 404, 404, 404",
        "buyer~the-keranjang-bali, 403, 403, 403",
        "curator, 403, 403, 403",
        "viewer, 403, 403, 403",
        "service, 403, 403, 403",
        "anonymous, 401, 401, 401"
    })
    void areChangedByWhoMayChangeTheProduct(String caller, int added, int arranged, int removed) {
        ProductMother.act(product, "publish");
        var photo = addedPhoto(product);
        var account =
                switch (caller) {
                    case "business~own" -> Api.business(business);
                    case "business~other" -> Api.business(BusinessMother.registered());
                    default -> caller;
                };

        addPhoto(account, product, PictureMother.jpeg()).then().statusCode(added);
        var places = get(ADMIN, photosOf(product)).extract().<List<String>>path("items.id").stream()
                .map(id -> place(id, "Foto"))
                .toList();
        as(account)
                .header("If-Match", etag(photosOf(product)))
                .body(new Body().with("items", places))
                .put(photosOf(product))
                .then()
                .statusCode(arranged);
        as(account).delete(photosOf(product) + "/" + photo).then().statusCode(removed);

        get(ADMIN, photosOf(product))
                .body("items", hasSize(1))
                .body("items.alt", arranged == 200 ? contains("Foto") : contains((String) null));
    }

    @Test
    void areNotAddedTwiceByARepeatedRequest() {
        var key = UUID.randomUUID().toString();
        var file = PictureMother.jpeg();

        var first = keyed(key, file, "Depan").then().statusCode(201);
        var again = keyed(key, file, "Depan").then().statusCode(201);

        again.header("Idempotent-Replayed", equalTo("true"))
                .header("Location", equalTo(first.extract().header("Location")))
                .header("ETag", equalTo(first.extract().header("ETag")));
        assertEquals(first.extract().asString(), again.extract().asString());
        keyed(key, PictureMother.jpeg(), "Depan")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-key-reused"));
        keyed(key, file, "Belakang").then().statusCode(422);
        get(ADMIN, photosOf(product)).body("items", hasSize(1)).body("version", equalTo(1));
    }

    private Response keyed(String key, byte[] file, String alt) {
        return form(ADMIN)
                .header("Idempotency-Key", key)
                .multiPart("file", "foto.jpg", file)
                .multiPart("alt", alt)
                .post(photosOf(product));
    }

    private ValidatableResponse arrange(String etag, Body... places) {
        return as(ADMIN)
                .header("If-Match", etag)
                .body(new Body().with("items", List.of(places)))
                .put(photosOf(product))
                .then();
    }

    private static Body place(String id, String alt) {
        return new Body().with("id", id).with("alt", alt);
    }
}
