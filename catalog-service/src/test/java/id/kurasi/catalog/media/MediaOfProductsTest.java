package id.kurasi.catalog.media;

import static id.kurasi.catalog.Api.ADMIN;
import static id.kurasi.catalog.Api.get;
import static id.kurasi.catalog.Api.post;
import static id.kurasi.catalog.media.MediaApi.addPhoto;
import static id.kurasi.catalog.media.MediaApi.addedDocument;
import static id.kurasi.catalog.media.MediaApi.addedPhoto;
import static id.kurasi.catalog.media.MediaApi.documentsOf;
import static id.kurasi.catalog.media.MediaApi.photosOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;

import id.kurasi.catalog.Body;
import id.kurasi.catalog.business.BusinessMother;
import id.kurasi.catalog.product.ProductMother;
import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of photos and documents when their product is merged, or its business made anonymous. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class MediaOfProductsTest {

    private String business;
    private String survivor;
    private String duplicate;

    @BeforeEach
    void addAProductTwice() {
        business = BusinessMother.registeredIn(BusinessMother.MAGERSARI);
        survivor = ProductMother.draft(business);
        duplicate = ProductMother.draft(business);
    }

    private void merge() {
        post(ADMIN, "/v1/products/" + survivor + "/merge", new Body().with("duplicateId", duplicate))
                .statusCode(200);
    }

    private static String photoOfWidth(String product, int width) {
        return addPhoto(product, PictureMother.jpeg(width, 64))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void areTakenOverByTheSurvivorButForWhatItHas() {
        var same = PictureMother.jpeg(300, 200);
        String own = addPhoto(survivor, same).then().extract().path("id");
        addPhoto(duplicate, same).then().statusCode(201);
        var another = photoOfWidth(duplicate, 333);
        var document = addedDocument(duplicate);

        merge();

        get(ADMIN, photosOf(survivor)).body("items.id", contains(own, another));
        get(ADMIN, documentsOf(survivor)).body("items.id", contains(document));
        get(ADMIN, photosOf(duplicate)).body("items", hasSize(1));
        get(ADMIN, "/v1/products/" + survivor + "/revisions").body("items[0].changed", contains("photos"));
    }

    @Test
    void neverExceedWhatAProductMayHave() {
        var own = new ArrayList<String>();
        for (var width = 100; width < 111; width++) {
            own.add(photoOfWidth(survivor, width));
        }
        var first = photoOfWidth(duplicate, 200);
        var second = photoOfWidth(duplicate, 201);

        merge();

        own.add(first);
        get(ADMIN, photosOf(survivor)).body("items.id", contains(own.toArray()));
        get(ADMIN, photosOf(duplicate)).body("items.id", contains(second));
    }

    @Test
    void areGoneWithTheNameOfTheBusiness() {
        var photo = addedPhoto(survivor);
        var document = addedDocument(survivor);

        post(ADMIN, "/v1/businesses/" + business + "/anonymise", new Body().with("reason", "Diminta pemiliknya"))
                .statusCode(200);

        get(ADMIN, "/v1/products/" + survivor).statusCode(200).body("photos", empty());
        get(ADMIN, "/v1/media/" + photo).statusCode(404);
        get(ADMIN, "/v1/media/" + document).statusCode(404);
    }
}
