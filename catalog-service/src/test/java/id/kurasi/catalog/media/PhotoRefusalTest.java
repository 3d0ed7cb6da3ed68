package id.kurasi.catalog.media;

import static id.kurasi.catalog.Api.ADMIN;
import static id.kurasi.catalog.Api.get;
import static id.kurasi.catalog.media.MediaApi.addPhoto;
import static id.kurasi.catalog.media.MediaApi.form;
import static id.kurasi.catalog.media.MediaApi.photosOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import id.kurasi.catalog.business.BusinessMother;
import id.kurasi.catalog.product.ProductMother;
import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which uploads are no photo that we take. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class PhotoRefusalTest {

    private String product;

    @BeforeEach
    void addAProduct() {
        product = ProductMother.draft(BusinessMother.registered());
    }

    static Stream<Arguments> otherFiles() {
        var jpeg = PictureMother.jpeg(300, 200);
        var png = PictureMother.png(300, 200, BufferedImage.TYPE_INT_RGB);
        var scan = IntStream.range(0, jpeg.length)
                .filter(i -> jpeg[i] == (byte) 0xff && jpeg[i + 1] == (byte) 0xda)
                .findFirst()
                .orElseThrow();
        var manyScans = new byte[70][];
        Arrays.fill(manyScans, PictureMother.slice(jpeg, scan, jpeg.length - 2));
        return Stream.of(
                Arguments.of("nothing", new byte[0], "NoPicture"),
                Arguments.of("text", "Bukan gambar, hanya kata-kata.".getBytes(), "NoPicture"),
                Arguments.of("HTML", "<html><script>alert(1)</script></html>".getBytes(), "NoPicture"),
                Arguments.of("PDF", PictureMother.pdf(), "NoPicture"),
                Arguments.of("GIF", PictureMother.written("gif", PictureMother.drawn(9, 9, 1)), "NoPicture"),
                Arguments.of("HEIC", "\0\0\0\30ftypheic\0\0\0\0mif1heic".getBytes(), "HeicPicture"),
                Arguments.of(
                        "JPEG header before a script",
                        PictureMother.joined(PictureMother.slice(jpeg, 0, 20), "<script>alert(1)</script>".getBytes()),
                        "DamagedFile"),
                Arguments.of("JPEG cut off", PictureMother.slice(jpeg, 0, jpeg.length / 2), "DamagedFile"),
                Arguments.of("JPEG cut off in its header", PictureMother.slice(jpeg, 0, 180), "DamagedFile"),
                Arguments.of(
                        "JPEG of very many scans",
                        PictureMother.joined(
                                PictureMother.slice(jpeg, 0, scan),
                                PictureMother.joined(manyScans),
                                new byte[] {(byte) 0xff, (byte) 0xd9}),
                        "UnusualPicture"),
                Arguments.of("PNG cut off", PictureMother.slice(png, 0, png.length - 20), "DamagedFile"),
                Arguments.of(
                        "PNG of 900 million pixels",
                        PictureMother.png(30_000, 30_000, 8, new byte[9]),
                        "TooManyPixels"),
                Arguments.of(
                        "PNG of one endless row", PictureMother.png(25_000_000, 1, 8, new byte[9]), "TooManyPixels"),
                Arguments.of("PNG of no size", PictureMother.png(0, 10, 8, new byte[9]), "DamagedFile"),
                Arguments.of("PNG of less than its size", PictureMother.png(900, 900, 8, new byte[9]), "DamagedFile"),
                Arguments.of("PNG of 16 bits", PictureMother.png(9, 9, 16, new byte[9]), "UnusualPicture"),
                Arguments.of(
                        "moving PNG",
                        PictureMother.png(9, 9, 8, new byte[9], PictureMother.chunk("acTL", new byte[8])),
                        "MovingPicture"),
                Arguments.of(
                        "WebP cut off",
                        PictureMother.slice(PictureMother.WEBP, 0, PictureMother.WEBP.length - 9),
                        "DamagedFile"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("otherFiles")
    void isRefusedWhenItIsNoPictureThatWeTake(String kind, byte[] file, String code) {
        form(ADMIN)
                .multiPart("file", "foto.jpg", file, "image/jpeg")
                .post(photosOf(product))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/invalid-request"))
                .body("violations", hasSize(1))
                .body("violations[0].field", equalTo("file"))
                .body("violations[0].in", equalTo("body"))
                .body("violations[0].code", equalTo(code))
                .body("violations[0].message", not(startsWith("violation.")));

        get(ADMIN, "/v1/products/" + product).body("photos", hasSize(0)).body("revision", equalTo(1));
    }

    @Test
    void isTakenWithLittleOfALargeTextThatIsPackedIntoIt() {
        var bomb = PictureMother.png(
                10,
                10,
                8,
                PictureMother.deflatedZeros(1),
                PictureMother.chunk(
                        "zTXt", PictureMother.joined("a\0\0".getBytes(), PictureMother.deflatedZeros(400))));

        addPhoto(product, bomb).then().statusCode(201);
    }

    @Test
    void hasALimitOfItsSize() {
        var file = PictureMother.joined(PictureMother.jpeg(), new byte[15 * 1024 * 1024]);

        addPhoto(product, file)
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/file-too-large"))
                .body("detail", startsWith("It may have 15 MiB"));
        addPhoto(product, PictureMother.slice(file, 0, 15 * 1024 * 1024)).then().statusCode(201);
    }

    @Test
    void comesAsOneFile() {
        refused(form(ADMIN).multiPart("alt", "Tanpa foto"), "file", "OneFile");
        refused(form(ADMIN).multiPart("file", "bukan berkas"), "file", "OneFile");
        refused(
                form(ADMIN)
                        .multiPart("file", "a.jpg", PictureMother.jpeg())
                        .multiPart("file", "b.jpg", PictureMother.jpeg()),
                "file",
                "OneFile");
        refused(
                form(ADMIN).multiPart("file", "a.jpg", PictureMother.jpeg()).multiPart("caption", "Depan"),
                "caption",
                "UnknownField");
        refused(
                form(ADMIN)
                        .multiPart("file", "a.jpg", PictureMother.jpeg())
                        .multiPart("more", "b.jpg", PictureMother.jpeg()),
                "more",
                "UnknownField");
    }

    @Test
    void isDescribedInFewWords() {
        var file = PictureMother.jpeg();
        refused(form(ADMIN).multiPart("file", "a.jpg", file).multiPart("alt", "a".repeat(251)), "alt", "Size");
        refused(form(ADMIN).multiPart("file", "a.jpg", file).multiPart("alt", "a\0b"), "alt", "ControlCharacter");
        form(ADMIN)
                .multiPart("file", "a.jpg", file)
                .multiPart("alt", "a".repeat(50_000))
                .post(photosOf(product))
                .then()
                .statusCode(413)
                .contentType("application/problem+json");

        form(ADMIN)
                .multiPart("file", "a.jpg", file)
                .multiPart(MediaApi.text("alt", "é".repeat(250)))
                .post(photosOf(product))
                .then()
                .statusCode(201);
        get(ADMIN, photosOf(product)).body("items.alt[0].length()", equalTo(250));
    }

    private void refused(RequestSpecification form, String field, String code) {
        form.post(photosOf(product))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations[0].field", equalTo(field))
                .body("violations[0].in", equalTo("body"))
                .body("violations[0].code", equalTo(code));
        get(ADMIN, photosOf(product)).body("items", hasSize(0));
    }
}
