package id.kurasi.catalog.media;

import static id.kurasi.catalog.Api.ADMIN;
import static id.kurasi.catalog.Api.get;
import static id.kurasi.catalog.media.MediaApi.addPhoto;
import static id.kurasi.catalog.media.MediaApi.bytes;
import static id.kurasi.catalog.media.MediaApi.form;
import static id.kurasi.catalog.media.MediaApi.photosOf;
import static id.kurasi.catalog.media.PictureMother.SECRET;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kurasi.catalog.business.BusinessMother;
import id.kurasi.catalog.product.ProductMother;
import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of an uploaded photo. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class PhotoUploadTest {

    private String product;

    @BeforeEach
    void addAProduct() {
        product = ProductMother.draft(BusinessMother.registered());
    }

    @Test
    void isShownWithTheProductAsTheContractHasIt() {
        var answer = form(ADMIN)
                .multiPart("file", "foto.jpg", PictureMother.jpeg())
                .multiPart("alt", "  Kemasan depan ")
                .post(photosOf(product))
                .then()
                .statusCode(201);
        var id = answer.extract().<String>path("id");

        answer.header("Location", equalTo("/v1/media/" + id)).header("ETag", not(equalTo(null)));
        for (var shown : new String[] {"/v1/products/" + product, photosOf(product)}) {
            var photos = shown.endsWith("photos") ? "items" : "photos";
            get(ADMIN, shown)
                    .body(photos, hasSize(1))
                    .body(photos + "[0].id", equalTo(id))
                    .body(photos + "[0].alt", equalTo("Kemasan depan"))
                    .body(photos + "[0].href", equalTo("/v1/media/" + id))
                    .body(photos + "[0].thumbnails.small", equalTo("/v1/media/" + id + "/small"))
                    .body(photos + "[0].thumbnails.large", equalTo("/v1/media/" + id + "/large"));
        }
        get(ADMIN, "/v1/products?id=" + product).body("items[0].photos[0].id", equalTo(id));
    }

    static Stream<Arguments> pictures() {
        return Stream.of(
                Arguments.of("JPEG", PictureMother.jpeg()),
                Arguments.of("grey JPEG", PictureMother.grey()),
                Arguments.of("progressive JPEG", PictureMother.progressive(60, 40)),
                Arguments.of("PNG", PictureMother.png(60, 40, BufferedImage.TYPE_INT_RGB)),
                Arguments.of("transparent PNG", PictureMother.png(60, 40, BufferedImage.TYPE_INT_ARGB)),
                Arguments.of("PNG with a palette", PictureMother.png(60, 40, BufferedImage.TYPE_BYTE_INDEXED)),
                Arguments.of("grey PNG", PictureMother.png(60, 40, BufferedImage.TYPE_BYTE_GRAY)),
                Arguments.of("black and white PNG", PictureMother.png(60, 40, BufferedImage.TYPE_BYTE_BINARY)),
                Arguments.of("WebP", PictureMother.WEBP),
                Arguments.of("lossless WebP", PictureMother.LOSSLESS_WEBP));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pictures")
    void isTakenByItsContentAndKeptAsJpeg(String kind, byte[] file) throws IOException {
        var href = form(ADMIN)
                .multiPart("file", "apa saja.txt", file, "text/plain")
                .post(photosOf(product))
                .then()
                .statusCode(201)
                .extract()
                .<String>path("href");

        for (var path : new String[] {href, href + "/small", href + "/large"}) {
            assertEquals("JPEG", formatOf(bytes(path)), path);
        }
    }

    private static String formatOf(byte[] file) throws IOException {
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            return ImageIO.getImageReaders(stream).next().getFormatName();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void isTurnedUpright(int orientation) throws IOException {
        var href = addPhoto(product, PictureMother.withMetadata(PictureMother.jpeg(), orientation))
                .then()
                .statusCode(201)
                .extract()
                .<String>path("href");

        var shown = picture(href);

        assertEquals(orientation < 5 ? 60 : 40, shown.getWidth());
        assertEquals(orientation < 5 ? 40 : 60, shown.getHeight());
        var corners = new int[] {0, 1, 1, 0, 0, 1, 1, 0};
        var sides = new int[] {0, 0, 1, 1, 0, 0, 1, 1};
        assertTrue(isRed(shown, corners[orientation - 1], sides[orientation - 1]), "the red corner is elsewhere");
        assertFalse(isRed(shown, 1 - corners[orientation - 1], 1 - sides[orientation - 1]));
    }

    /** @param right 0 for the left side, 1 for the right; {@code low} likewise */
    private static boolean isRed(BufferedImage picture, int right, int low) {
        var x = right == 0 ? 5 : picture.getWidth() - 6;
        var y = low == 0 ? 5 : picture.getHeight() - 6;
        var colour = new Color(picture.getRGB(x, y));
        return colour.getRed() > 180 && colour.getGreen() < 90 && colour.getBlue() < 90;
    }

    @Test
    void isTurnedUprightAsWebpToo() throws IOException {
        var href = addPhoto(product, PictureMother.LYING_WEBP)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("href");

        assertEquals(2, picture(href).getWidth());
    }

    @Test
    void keepsNothingOfWhatElseWasInTheFile() {
        var file = PictureMother.withMetadata(PictureMother.jpeg(2000, 1000), 1);
        assertTrue(text(file).contains(SECRET));

        var href = addPhoto(product, file).then().statusCode(201).extract().<String>path("href");

        for (var path : new String[] {href, href + "/small", href + "/large"}) {
            var kept = text(bytes(path));
            for (var trace : new String[] {SECRET, "Exif", "xmp", "script", "ICC_PROFILE"}) {
                assertFalse(kept.contains(trace), path + " has " + trace);
            }
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @Test
    void isKeptInThreeSizes() throws IOException {
        var href = addPhoto(product, PictureMother.jpeg(5000, 2500))
                .then()
                .statusCode(201)
                .extract()
                .<String>path("href");

        assertEquals(2400, picture(href).getWidth());
        assertEquals(1200, picture(href).getHeight());
        assertEquals(960, picture(href + "/large").getWidth());
        assertEquals(320, picture(href + "/small").getWidth());
        assertEquals(160, picture(href + "/small").getHeight());
    }

    @Test
    void isNotMadeLargerThanItIs() throws IOException {
        var href =
                addPhoto(product, PictureMother.jpeg(400, 100)).then().extract().<String>path("href");

        assertEquals(400, picture(href).getWidth());
        assertEquals(400, picture(href + "/large").getWidth());
        assertEquals(320, picture(href + "/small").getWidth());
    }

    private static BufferedImage picture(String path) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes(path)));
    }

    /** Phones write colours of their own kind beside a profile that says which; here red and green have changed places. */
    @Test
    void keepsItsColoursWithoutTheirProfile() throws IOException {
        var href = addPhoto(product, PictureMother.withSwappedColours(PictureMother.jpeg()))
                .then()
                .statusCode(201)
                .extract()
                .<String>path("href");

        var corner = new Color(picture(href).getRGB(5, 5));

        assertTrue(corner.getGreen() > 180 && corner.getRed() < 90, corner::toString);
        assertFalse(text(bytes(href)).contains("ICC_PROFILE"));
    }
}
