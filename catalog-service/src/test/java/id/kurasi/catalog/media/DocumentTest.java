package id.kurasi.catalog.media;

import static id.kurasi.catalog.Api.ADMIN;
import static id.kurasi.catalog.Api.as;
import static id.kurasi.catalog.Api.etag;
import static id.kurasi.catalog.Api.get;
import static id.kurasi.catalog.media.MediaApi.addDocument;
import static id.kurasi.catalog.media.MediaApi.addedDocument;
import static id.kurasi.catalog.media.MediaApi.bytes;
import static id.kurasi.catalog.media.MediaApi.documentsOf;
import static id.kurasi.catalog.media.MediaApi.form;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import id.kurasi.catalog.Body;
import id.kurasi.catalog.business.BusinessMother;
import id.kurasi.catalog.product.ProductMother;
import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents of a product; what they have in common with photos is tested there. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class DocumentTest {

    private String product;

    @BeforeEach
    void addAProduct() {
        product = ProductMother.draft(BusinessMother.registered());
    }

    @Test
    void isKeptAsItComes() {
        // larger than a chunk of the store
        var file = PictureMother.joined(PictureMother.pdf(), new byte[600_000], "\n%%EOF".getBytes());

        var answer = addDocument(ADMIN, product, file).then().statusCode(201);

        answer.body("title", equalTo("Hasil uji")).body("length", equalTo(file.length));
        assertArrayEquals(file, bytes(answer.extract().path("href")));
        get(ADMIN, documentsOf(product))
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(answer.extract().path("id")));
        get(ADMIN, "/v1/products/" + product).body("photos", hasSize(0)).body("revision", equalTo(1));
    }

    static Stream<Arguments> otherFiles() {
        var pdf = PictureMother.pdf();
        return Stream.of(
                Arguments.of("nothing", new byte[0], "NoPdf"),
                Arguments.of("JPEG", PictureMother.jpeg(), "NoPdf"),
                Arguments.of("HTML", "<html><script>alert(1)</script></html>".getBytes(), "NoPdf"),
                Arguments.of("script before a PDF", PictureMother.joined("alert(1)//".getBytes(), pdf), "NoPdf"),
                Arguments.of("PDF cut off", PictureMother.slice(pdf, 0, pdf.length - 9), "DamagedFile"),
                Arguments.of("the beginning of a PDF", "%PDF-1.7".getBytes(), "DamagedFile"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("otherFiles")
    void isRefusedWhenItIsNoPdf(String kind, byte[] file, String code) {
        addDocument(ADMIN, product, file)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations", hasSize(1))
                .body("violations[0].field", equalTo("file"))
                .body("violations[0].code", equalTo(code))
                .body("violations[0].message", not(startsWith("violation.")));

        get(ADMIN, documentsOf(product)).body("items", hasSize(0));
    }

    @Test
    void hasATitle() {
        refused(form(ADMIN).multiPart("file", "a.pdf", PictureMother.pdf()), "NotBlank");
        refused(form(ADMIN).multiPart("file", "a.pdf", PictureMother.pdf()).multiPart("title", " "), "NotBlank");
        refused(
                form(ADMIN).multiPart("file", "a.pdf", PictureMother.pdf()).multiPart("title", "a".repeat(251)),
                "Size");
    }

    private void refused(RequestSpecification form, String code) {
        form.post(documentsOf(product))
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("title"))
                .body("violations[0].in", equalTo("body"))
                .body("violations[0].code", equalTo(code));
        get(ADMIN, documentsOf(product)).body("items", hasSize(0));
    }

    @Test
    void hasALimitOfItsSize() {
        var file = PictureMother.joined(PictureMother.pdf(), new byte[10 * 1024 * 1024], "\n%%EOF".getBytes());

        addDocument(ADMIN, product, file).then().statusCode(413).body("type", equalTo("/problems/file-too-large"));

        get(ADMIN, documentsOf(product)).body("items", hasSize(0));
    }

    @Test
    void areTenAtMostInTheirOrder() {
        var first = addedDocument(product);
        for (var i = 0; i < 9; i++) {
            addedDocument(product);
        }
        addDocument(ADMIN, product, PictureMother.pdf())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/too-many-media"))
                .body("detail", startsWith("It may have 10."));
        for (var id : get(ADMIN, documentsOf(product))
                .extract()
                .<List<String>>path("items.id")
                .subList(2, 10)) {
            as(ADMIN).delete(documentsOf(product) + "/" + id).then().statusCode(204);
        }
        var second = get(ADMIN, documentsOf(product)).extract().<String>path("items[1].id");

        as(ADMIN)
                .header("If-Match", etag(documentsOf(product)))
                .body(new Body().with("items", List.of(place(second, "Sertifikat"), place(first, "Hasil uji 2"))))
                .put(documentsOf(product))
                .then()
                .statusCode(200)
                .body("items.id", contains(second, first));

        get(ADMIN, documentsOf(product)).body("items.title", contains("Sertifikat", "Hasil uji 2"));
    }

    private static Body place(String id, String title) {
        return new Body().with("id", id).with("title", title);
    }
}
