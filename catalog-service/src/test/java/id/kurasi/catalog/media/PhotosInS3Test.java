package id.kurasi.catalog.media;

import static id.kurasi.catalog.Api.ADMIN;
import static id.kurasi.catalog.Api.as;
import static id.kurasi.catalog.Api.get;
import static id.kurasi.catalog.media.MediaApi.addPhoto;
import static id.kurasi.catalog.media.MediaApi.bytes;
import static id.kurasi.catalog.media.MediaApi.photosOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.kurasi.catalog.business.BusinessMother;
import id.kurasi.catalog.product.ProductMother;
import id.kurasi.file.blob.S3Server;
import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The whole way of a photo with an S3-compatible storage, which only the configuration chooses. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(PhotosInS3Test.Storage.class)
class PhotosInS3Test {

    private static S3Server server;

    public static final class Storage implements QuarkusTestResourceLifecycleManager {

        @Override
        public Map<String, String> start() {
            try {
                server = new S3Server();
                return Map.of(
                        "kurasi.blobs.store", "s3",
                        "kurasi.blobs.s3.endpoint", server.address().toString(),
                        "kurasi.blobs.s3.bucket", S3Server.BUCKET,
                        "kurasi.blobs.s3.access-key", S3Server.ACCESS_KEY,
                        "kurasi.blobs.s3.secret-key", S3Server.SECRET_KEY);
            } catch (ReflectiveOperationException failed) {
                throw new IllegalStateException(failed);
            }
        }

        @Override
        public void stop() {
            try {
                server.close();
            } catch (ReflectiveOperationException | IOException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }

    @Inject
    DataSource database;

    @Test
    void areStoredReadInPartsAndRefusedWhileTheStorageIsAway() throws Exception {
        var product = ProductMother.draft(BusinessMother.registered());
        var href = addPhoto(product, PictureMother.jpeg(3000, 2000))
                .then()
                .statusCode(201)
                .extract()
                .<String>path("href");

        var all = bytes(href);
        assertEquals("image/jpeg", as(ADMIN).get(href).contentType());
        var part = as(ADMIN).header("Range", "bytes=1000-1999").get(href).then().statusCode(206);
        assertArrayEquals(Arrays.copyOfRange(all, 1000, 2000), part.extract().asByteArray());
        as(ADMIN).head(href).then().statusCode(200).header("Content-Length", equalTo(String.valueOf(all.length)));
        assertFalse(isInTheDatabase(as(ADMIN).get(href).header("ETag").replace("\"", "")));

        server.close();

        addPhoto(product, PictureMother.jpeg())
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/storage-unavailable"));
        as(ADMIN)
                .get(href)
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("ETag", equalTo(null));
        get(ADMIN, photosOf(product)).body("items", hasSize(1)).body("version", equalTo(1));
    }

    private boolean isInTheDatabase(String hash) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select 1 from blob_chunk where hash = ?")) {
            statement.setString(1, hash);
            return statement.executeQuery().next();
        }
    }
}
