package id.kurasi.catalog.media;

import static id.kurasi.catalog.Api.ADMIN;
import static id.kurasi.catalog.Api.AGENCY;
import static id.kurasi.catalog.Api.as;
import static id.kurasi.catalog.media.MediaApi.addedDocument;
import static id.kurasi.catalog.media.MediaApi.addedPhoto;
import static id.kurasi.catalog.media.MediaApi.bytes;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.catalog.Api;
import id.kurasi.catalog.business.BusinessMother;
import id.kurasi.catalog.product.ProductMother;
import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How photos and documents are read, in whole and in part, again and by whom. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class MediaReadTest {

    private static String business;
    private static String otherBusiness;
    private static String product;
    private static String photo;
    private static String document;

    @BeforeEach
    void publishAProductOnce() {
        if (business == null) {
            business = BusinessMother.registeredIn(BusinessMother.MAGERSARI);
            otherBusiness = BusinessMother.registeredIn(BusinessMother.MAGERSARI);
            product = ProductMother.published(business);
            photo = "/v1/media/" + addedPhoto(product);
            document = "/v1/media/" + addedDocument(product);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/large", "/small"})
    void givesAPhotoThatMayBeKeptForGood(String size) throws Exception {
        var answer = as(AGENCY).get(photo + size).then().statusCode(200);
        var bytes = answer.extract().asByteArray();

        answer.header("Content-Type", equalTo("image/jpeg"))
                .header("Content-Length", equalTo(String.valueOf(bytes.length)))
                .header("Cache-Control", equalTo("private, max-age=31536000, immutable"))
                .header("ETag", equalTo('"' + sha256(bytes) + '"'))
                .header("Accept-Ranges", equalTo("bytes"))
                .header("Content-Disposition", equalTo("inline"))
                .header("Vary", equalTo("Authorization"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Content-Security-Policy", equalTo("default-src 'none'; sandbox"));
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    @Test
    void givesADocumentAsItCameToBeSaved() {
        var file = PictureMother.pdf();
        var href = MediaApi.form(ADMIN)
                .multiPart("file", "../../x\".html", file)
                .multiPart(MediaApi.text("title", "Uji \"lab\" é\r\nSet-Cookie: a=b"))
                .post(MediaApi.documentsOf(product))
                .then()
                .statusCode(201)
                .extract()
                .<String>path("href");

        var answer = as(ADMIN).get(href).then().statusCode(200);

        assertArrayEquals(file, answer.extract().asByteArray());
        answer.header("Content-Type", equalTo("application/pdf"))
                .header(
                        "Content-Disposition",
                        equalTo("attachment; filename=\"document.pdf\"; filename*=UTF-8''"
                                + "Uji%20%22lab%22%20%C3%A9%0D%0ASet-Cookie%3A%20a%3Db.pdf"))
                .header("Set-Cookie", equalTo(null))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Content-Security-Policy", equalTo("default-src 'none'; sandbox"));
        as(ADMIN).get(href + "/small").then().statusCode(404).contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/large", "/small"})
    void answersAHeadWithoutTheBytes(String size) {
        var length = bytes(photo + size).length;

        var answer = as(AGENCY).head(photo + size).then().statusCode(200);

        answer.header("Content-Length", equalTo(String.valueOf(length)))
                .header("Content-Type", equalTo("image/jpeg"))
                .header("ETag", matchesPattern("\"[0-9a-f]{64}\""));
        assertEquals(0, answer.extract().asByteArray().length);
        as(AGENCY).head("/v1/media/" + product).then().statusCode(404);
    }

    @Test
    void isNotSentToWhoHasIt() {
        var etag = as(ADMIN).get(photo).header("ETag");

        for (var has : new String[] {etag, "W/" + etag, "\"other\", " + etag, "*"}) {
            var answer =
                    as(ADMIN).header("If-None-Match", has).get(photo).then().statusCode(304);
            answer.header("ETag", equalTo(etag))
                    .header("Cache-Control", equalTo("private, max-age=31536000, immutable"));
            assertEquals(0, answer.extract().asByteArray().length);
        }
        as(ADMIN).header("If-None-Match", "\"other\"").get(photo).then().statusCode(200);
    }

    static Stream<Arguments> ranges() {
        return Stream.of(
                Arguments.of("bytes=0-0", 0, 1),
                Arguments.of("bytes=0-99", 0, 100),
                Arguments.of("bytes=10-19", 10, 20),
                Arguments.of("BYTES=10-19", 10, 20),
                Arguments.of("bytes=100-", 100, -1),
                Arguments.of("bytes=-7", -7, -1),
                Arguments.of("bytes=-99999999", 0, -1),
                Arguments.of("bytes=5-99999999", 5, -1));
    }

    @ParameterizedTest
    @MethodSource("ranges")
    void givesTheRangeThatIsAskedFor(String range, int from, int to) {
        var all = bytes(photo);
        var first = from < 0 ? all.length + from : from;
        var end = to < 0 ? all.length : to;

        var answer = as(ADMIN).header("Range", range).get(photo).then().statusCode(206);

        assertArrayEquals(Arrays.copyOfRange(all, first, end), answer.extract().asByteArray());
        answer.header("Content-Range", equalTo("bytes " + first + '-' + (end - 1) + '/' + all.length))
                .header("Content-Length", equalTo(String.valueOf(end - first)))
                .header("Content-Type", equalTo("image/jpeg"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"bytes=0-1,5-6", "bytes=9-1", "bytes=-", "bytes=x", "lines=1-2", "bytes=99999999999999999999-"})
    void givesTheWholeForRangesThatItDoesNotHeed(String range) {
        var answer = as(ADMIN).header("Range", range).get(photo).then().statusCode(200);

        assertArrayEquals(bytes(photo), answer.extract().asByteArray());
        answer.header("Content-Range", equalTo(null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=99999999-", "bytes=99999999-999999999", "bytes=-0"})
    void refusesARangeBehindTheEnd(String range) {
        as(ADMIN)
                .header("Range", range)
                .get(photo)
                .then()
                .statusCode(416)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/range-not-satisfiable"))
                .header("Content-Range", equalTo("bytes */" + bytes(photo).length));
    }

    @Test
    void givesARangeOfWhatTheReaderHasTheRestOfOnly() {
        var etag = as(ADMIN).get(photo).header("ETag");

        ranged(etag).statusCode(206);
        ranged("\"other\"").statusCode(200);
        ranged("Wed, 21 Oct 2026 07:28:00 GMT").statusCode(200);
    }

    private static ValidatableResponse ranged(String ifRange) {
        return as(ADMIN)
                .header("Range", "bytes=0-9")
                .header("If-Range", ifRange)
                .get(photo)
                .then();
    }

    // who may read which: the photo, the document
    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource({
        "PUBLISHED, admin, 200, 200",
        "PUBLISHED, agency~35.76, 200, 200",
        "PUBLISHED, agency~35, 200, 200",
        "PUBLISHED, agency~35.05, 404, 404",
        "PUBLISHED, business~own, 200, 200",
        "PUBLISHED, business~other, 404, 404",
        "PUBLISHED, buyer~the-keranjang-bali, 200, 200",
        "PUBLISHED, curator, 200, 200",
        "PUBLISHED, service, 200, 200",
        "PUBLISHED, viewer, 200, 404",
        "PUBLISHED, viewer~35.76, 200, 404",
        "PUBLISHED, viewer~35.05, 404, 404",
        "PUBLISHED, anonymous, 401, 401",
        "DRAFT, admin, 200, 200",
        "DRAFT, agency~35.76, 200, 200",
        "DRAFT, agency~35.05, 404, 404",
        "DRAFT, business~own, 200, 200",
        "DRAFT, business~other, 404, 404",
        "DRAFT, buyer~the-keranjang-bali, 404, 404",
        "DRAFT, curator, 404, 404",
        "DRAFT, service, 200, 200",
        "DRAFT, viewer, 404, 404",
        "ARCHIVED, business~own, 200, 200",
        "ARCHIVED, buyer~the-keranjang-bali, 404, 404",
        "ARCHIVED, viewer, 404, 404"
    })
    void isForWhomTheProductIs(String state, String caller, int ofPhoto, int ofDocument) {
        var product = ProductMother.draft(business);
        var photo = addedPhoto(product);
        var document = addedDocument(product);
        if (!state.equals("DRAFT")) {
            ProductMother.act(product, state.equals("PUBLISHED") ? "publish" : "archive");
        }
        var account = account(caller);

        for (var path : new String[] {"", "/small", "/large"}) {
            answers(account, "/v1/media/" + photo + path, ofPhoto);
        }
        answers(account, MediaApi.photosOf(product), ofPhoto);
        answers(account, "/v1/media/" + document, ofDocument);
        // a viewer has no list of documents at all
        answers(account, MediaApi.documentsOf(product), caller.startsWith("viewer") ? 403 : ofDocument);
        as(account)
                .header("If-None-Match", "*")
                .get("/v1/media/" + document)
                .then()
                .statusCode(ofDocument == 200 ? 304 : ofDocument);
    }

    private static void answers(String account, String path, int status) {
        var answer = as(account).get(path).then().statusCode(status);
        if (status >= 400) {
            answer.contentType("application/problem+json").header("ETag", equalTo(null));
        }
    }

    private static String account(String caller) {
        return switch (caller) {
            case "business~own" -> Api.business(business);
            case "business~other" -> Api.business(otherBusiness);
            default -> caller;
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/media/01890000-0000-7000-8000-000000000000", "/v1/media/x", "/v1/media/%00"})
    void isNotFoundWhenThereIsNone(String path) {
        for (var size : new String[] {"", "/small", "/huge"}) {
            as(ADMIN)
                    .urlEncodingEnabled(false)
                    .get(path + size)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("type", equalTo("/problems/not-found"));
        }
    }
}
