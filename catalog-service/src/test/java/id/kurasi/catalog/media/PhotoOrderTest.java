package id.kurasi.catalog.media;

import static id.kurasi.catalog.Api.ADMIN;
import static id.kurasi.catalog.Api.AGENCY;
import static id.kurasi.catalog.Api.FOREIGN_AGENCY;
import static id.kurasi.catalog.Api.as;
import static id.kurasi.catalog.Api.etag;
import static id.kurasi.catalog.Api.get;
import static id.kurasi.catalog.AtOnce.statuses;
import static id.kurasi.catalog.media.MediaApi.addPhoto;
import static id.kurasi.catalog.media.MediaApi.addedPhoto;
import static id.kurasi.catalog.media.MediaApi.photosOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.catalog.AtOnce;
import id.kurasi.catalog.Body;
import id.kurasi.catalog.OpenTransaction;
import id.kurasi.catalog.business.BusinessMother;
import id.kurasi.catalog.product.ProductMother;
import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The photos of one product: how many, and in which order. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class PhotoOrderTest {

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
    void takesTheOrderAndTheWordsThatAreGiven() {
        var first = addedPhoto(product);
        var second = addedPhoto(product);
        var third = addedPhoto(product);
        get(ADMIN, photosOf(product)).body("items.id", contains(first, second, third));

        arrange(etag(photosOf(product)), place(third, "Kemasan"), place(first, " "), place(second, null))
                .statusCode(200)
                .body("items.id", contains(third, first, second))
                .body("items.alt", contains("Kemasan", null, null))
                .body("version", equalTo(4));

        get(ADMIN, "/v1/products/" + product)
                .body("photos.id", contains(third, first, second))
                .body("photos.alt", contains("Kemasan", null, null))
                .body("revision", equalTo(5));
    }

    @Test
    void keepsItsOrderWhenAnOtherIsAskedForInTheWrongWay() {
        var first = addedPhoto(product);
        var second = addedPhoto(product);
        var tag = etag(photosOf(product));
        var elsewhere = addedPhoto(ProductMother.draft(business));

        for (var places : List.of(
                List.of(place(second, null)),
                List.of(place(second, null), place(second, null)),
                List.of(place(second, null), place(first, null), place(first, null)),
                List.of(place(second, null), place(elsewhere, null)),
                List.of(place(second, null), place(first, null), place(elsewhere, null)))) {
            arrange(tag, places.toArray(Body[]::new))
                    .statusCode(400)
                    .body("violations[0].field", equalTo("items"))
                    .body("violations[0].code", equalTo("NotAllMedia"));
        }
        arrange(tag, place(second, null), place(first, "a".repeat(251)))
                .statusCode(400)
                .body("violations[0].field", equalTo("items[1].alt"))
                .body("violations[0].code", equalTo("Size"));
        arrange("\"99-abc\"", place(second, null), place(first, null)).statusCode(412);
        as(ADMIN)
                .body(new Body().with("items", List.of(place(second, null), place(first, null))))
                .put(photosOf(product))
                .then()
                .statusCode(428);

        get(ADMIN, photosOf(product)).body("items.id", contains(first, second)).body("version", equalTo(2));
    }

    @Test
    void closesTheGapOfOneThatIsRemoved() {
        var first = addedPhoto(product);
        var second = addedPhoto(product);
        var third = addedPhoto(product);

        as(AGENCY).delete(photosOf(product) + "/" + second).then().statusCode(204);

        get(ADMIN, photosOf(product)).body("items.id", contains(first, third));
        var fourth = addedPhoto(product);
        get(ADMIN, photosOf(product)).body("items.id", contains(first, third, fourth));
        for (var size : new String[] {"", "/small", "/large"}) {
            get(ADMIN, "/v1/media/" + second + size).statusCode(404);
            get(ADMIN, "/v1/media/" + third + size).statusCode(200);
        }
        as(AGENCY).delete(photosOf(product) + "/" + second).then().statusCode(404);
    }

    @Test
    void areRemovedFromTheirOwnProductOnly() {
        var photo = addedPhoto(product);
        var document = MediaApi.addedDocument(product);
        var other = ProductMother.draft(business);

        as(ADMIN).delete(photosOf(other) + "/" + photo).then().statusCode(404);
        as(ADMIN).delete(photosOf(product) + "/" + document).then().statusCode(404);

        get(ADMIN, photosOf(product)).body("items.id", contains(photo));
        get(ADMIN, photosOf(other)).body("version", equalTo(0));
    }

    @Test
    void areTwelveAtMost() {
        for (var i = 0; i < 12; i++) {
            addedPhoto(product);
        }

        tooMany(addPhoto(product, PictureMother.jpeg()));

        get(ADMIN, photosOf(product)).body("items", hasSize(12)).body("version", equalTo(12));
    }

    private static void tooMany(Response answer) {
        answer.then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/too-many-media"))
                .body("detail", containsString("12"));
    }

    @Test
    void areTwelveAtMostWhenTwoComeAtOnce() throws Exception {
        for (var i = 0; i < 11; i++) {
            addedPhoto(product);
        }
        var one = PictureMother.jpeg();
        var another = PictureMother.jpeg();
        List<Response> answers;
        try (var transaction = new OpenTransaction(database).lock("product", product);
                var calls = AtOnce.calls(() -> addPhoto(product, one), () -> addPhoto(product, another))) {
            transaction.awaitWaiting(2);
            transaction.commit();
            answers = calls.answers();
        }

        assertEquals(List.of(201, 409), statuses(answers));
        tooMany(AtOnce.only(409, answers));
        get(ADMIN, photosOf(product)).body("items", hasSize(12));
    }

    @Test
    void haveAPlaceEachWhenTheyComeAtOnce() throws Exception {
        var files = new ArrayList<byte[]>();
        for (var i = 0; i < 6; i++) {
            files.add(PictureMother.jpeg());
        }
        var next = new AtomicInteger();

        try (var calls = AtOnce.times(6, () -> addPhoto(product, files.get(next.getAndIncrement())))) {
            assertEquals(List.of(201, 201, 201, 201, 201, 201), statuses(calls.answers()));
        }

        get(ADMIN, photosOf(product)).body("items", hasSize(6)).body("version", equalTo(6));
    }

    @Test
    void areNotRepeated() {
        var file = PictureMother.jpeg();
        var first = addPhoto(product, file).then().statusCode(201).extract().<String>path("id");

        // the same picture to the eye, though the file is another
        for (var again : List.of(file, PictureMother.withMetadata(file, 1))) {
            addPhoto(product, again)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/duplicate-medium"))
                    .body("mediumId", equalTo(first))
                    .body("detail", containsString(first));
        }
        get(ADMIN, photosOf(product)).body("items.id", contains(first));

        var other = ProductMother.draft(business);
        addPhoto(other, file).then().statusCode(201);
        as(ADMIN).delete(photosOf(product) + "/" + first).then().statusCode(204);
        addPhoto(product, file).then().statusCode(201);
    }

    @Test
    void areShownInListsWithoutMixingProducts() {
        var other = ProductMother.draft(business);
        var mine = addedPhoto(product);
        var theirs = addedPhoto(other);

        var list = get(ADMIN, "/v1/products?business=" + business).statusCode(200);

        list.body("items.find { it.id == '" + product + "' }.photos.id", contains(mine))
                .body("items.find { it.id == '" + other + "' }.photos.id", contains(theirs));
        get(FOREIGN_AGENCY, "/v1/products?business=" + business).body("items", hasSize(0));
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
