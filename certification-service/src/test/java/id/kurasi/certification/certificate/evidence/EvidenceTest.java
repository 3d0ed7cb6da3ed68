package id.kurasi.certification.certificate.evidence;

import static id.kurasi.certification.Api.ADMIN;
import static id.kurasi.certification.Api.AGENCY;
import static id.kurasi.certification.Api.FOREIGN_AGENCY;
import static id.kurasi.certification.Api.as;
import static id.kurasi.certification.Api.business;
import static id.kurasi.certification.Api.get;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.kurasi.certification.CatalogOfTests;
import id.kurasi.certification.ServiceTest;
import id.kurasi.certification.certificate.CertificateMother;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
class EvidenceTest {

    @BeforeEach
    void theCatalogIsWell() {
        CatalogOfTests.isWell();
    }

    static ValidatableResponse add(String account, String certificate, String name, byte[] file) {
        return RestAssured.given()
                .auth()
                .preemptive()
                .basic(account, "kurasi")
                .contentType("multipart/form-data")
                .multiPart("file", name, file)
                .multiPart("title", "Halaman 1")
                .post(certificate + "/evidence")
                .then();
    }

    private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    @Test
    void keepsAPaperAsItIs() throws NoSuchAlgorithmException {
        var held = CertificateMother.recorded();
        var pdf = FileMother.pdf();

        var href = add(AGENCY, held.path(), "foto.jpg", pdf)
                .statusCode(201)
                .body("mediaType", equalTo("application/pdf"))
                .body("sha256", equalTo(sha256(pdf)))
                .body("length", equalTo(pdf.length))
                .body("title", equalTo("Halaman 1"))
                .body("addedBy", equalTo(AGENCY))
                .extract()
                .header("Location");

        var read = get(AGENCY, href)
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", startsWith("attachment"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Cache-Control", containsString("private"))
                .extract();
        assertArrayEquals(pdf, read.asByteArray());
        get(AGENCY, held.path() + "/evidence").statusCode(200).body("items.href", contains(href));
        as(AGENCY).header("If-None-Match", read.header("ETag")).get(href).then().statusCode(304);
        as(AGENCY).header("Range", "bytes=0-4").get(href).then().statusCode(206).body(equalTo("%PDF-"));
    }

    @Test
    void keepsAPhotoWithoutWhatTheCameraWroteIntoIt() {
        var held = CertificateMother.recorded();

        var href = add(AGENCY, held.path(), "surat.pdf", FileMother.photo())
                .statusCode(201)
                .body("mediaType", equalTo("image/jpeg"))
                .extract()
                .header("Location");

        var kept = new String(
                get(AGENCY, href).contentType("image/jpeg").extract().asByteArray(), StandardCharsets.ISO_8859_1);
        assertFalse(kept.contains("Exif") || kept.contains(FileMother.SECRET));
        add(AGENCY, held.path(), "x", FileMother.picture("png"))
                .statusCode(201)
                .body("mediaType", equalTo("image/jpeg"));
    }

    @ParameterizedTest
    @CsvSource({
        "surat.pdf, <html><script>alert(1)</script></html>, NoEvidence",
        "surat.pdf, PK\u0003\u0004 a workbook, NoEvidence",
        "surat.pdf, %PDF-1.7 and then nothing, DamagedFile",
        "surat.pdf, ' %PDF-1.7 %%EOF', NoEvidence",
        "surat.pdf, %PDF-x.y %%EOF, NoPdf",
        "foto.jpg, RIFF1234WEBPVP8 and then nothing, DamagedFile",
        "foto.jpg, 1234ftypheic1234, HeicPicture",
    })
    void refusesWhatIsNoPaperWhateverItIsCalled(String name, String content, String code) {
        var held = CertificateMother.recorded();

        add(AGENCY, held.path(), name, content.getBytes(StandardCharsets.ISO_8859_1))
                .statusCode(400)
                .body("violations.field", contains("file"))
                .body("violations.code", contains(code));
        get(AGENCY, held.path() + "/evidence").body("items", empty());
        get(AGENCY, held.path()).body("version", equalTo(0));
    }

    @Test
    void refusesWhatIsTooLarge() {
        var held = CertificateMother.recorded();

        add(AGENCY, held.path(), "surat.pdf", FileMother.pdf(10 * 1024 * 1024 + 1))
                .statusCode(413)
                .body("type", equalTo("/problems/file-too-large"));
        add(AGENCY, held.path(), "surat.pdf", FileMother.pdf(10 * 1024 * 1024)).statusCode(201);
    }

    @Test
    void isReadByTheAgencyAndTheBusinessAndNobodyElse() {
        var held = CertificateMother.recorded();
        var href = add(business(held.business()), held.path(), "surat.pdf", FileMother.pdf())
                .statusCode(201)
                .extract()
                .header("Location");

        for (var path : List.of(href, held.path() + "/evidence")) {
            for (var reader : List.of(ADMIN, AGENCY, "agency~35", business(held.business()))) {
                get(reader, path).statusCode(200);
            }
            get(FOREIGN_AGENCY, path).statusCode(404);
            get(business(UUID.randomUUID()), path).statusCode(404);
            for (var other : List.of("viewer", "viewer~35.76", "service", "curator", "buyer~the-keranjang-bali")) {
                get(other, path).statusCode(403);
            }
        }
        get(AGENCY, held.path() + "/evidence/" + UUID.randomUUID()).statusCode(404);
        var other = CertificateMother.recorded();
        get(ADMIN, other.path() + href.substring(held.path().length())).statusCode(404);
    }

    @Test
    void isThereOnceAndUpToTenOnACertificate() {
        var held = CertificateMother.recorded();
        var pdf = FileMother.pdf();
        var first = add(AGENCY, held.path(), "1.pdf", pdf).extract().<String>path("id");

        add(AGENCY, held.path(), "2.pdf", pdf)
                .statusCode(409)
                .body("type", equalTo("/problems/duplicate-evidence"))
                .body("evidenceId", equalTo(first));
        for (var more = 0; more < 9; more++) {
            add(AGENCY, held.path(), "more.pdf", FileMother.pdf()).statusCode(201);
        }
        add(AGENCY, held.path(), "11.pdf", FileMother.pdf())
                .statusCode(409)
                .body("type", equalTo("/problems/too-much-evidence"));
        get(AGENCY, held.path() + "/evidence").body("items", hasSize(10));
    }

    @Test
    void leavesATraceWhenItIsRemoved() throws NoSuchAlgorithmException {
        var held = CertificateMother.recorded();
        var other = CertificateMother.recorded();
        var pdf = FileMother.pdf();
        var href = add(AGENCY, held.path(), "surat.pdf", pdf).extract().header("Location");
        var elsewhere = add(AGENCY, other.path(), "surat.pdf", pdf).extract().header("Location");

        as(AGENCY).delete(href).then().statusCode(204);
        as(AGENCY).delete(href).then().statusCode(404);

        get(AGENCY, href).statusCode(404);
        get(AGENCY, held.path() + "/history")
                .body("items.action", contains("record", "add-evidence", "remove-evidence"))
                .body("items[2].note", containsString(sha256(pdf)));
        get(AGENCY, elsewhere).statusCode(200);
        add(AGENCY, held.path(), "surat.pdf", pdf).statusCode(201);
    }

    @Test
    void keepsWhatAVerificationRestsOn() {
        var held = CertificateMother.recorded();
        var href = add(business(held.business()), held.path(), "surat.pdf", FileMother.pdf())
                .extract()
                .header("Location");
        CertificateMother.verify(held);

        as(business(held.business())).delete(href).then().statusCode(403);
        get(business(held.business()), held.path())
                .body("allowedActions", hasItem("add-evidence"))
                .body("allowedActions", not(hasItem("remove-evidence")));
        get(AGENCY, href).statusCode(200);
    }

    @Test
    void takesTheSameFileAtTheSameMomentOnceAndNeverMoreThanTen() throws Exception {
        var same = CertificateMother.recorded();
        var many = CertificateMother.recorded();
        var pdf = FileMother.pdf();

        var copies = statuses(8, () -> add(AGENCY, same.path(), "surat.pdf", pdf));
        var others = statuses(14, () -> add(AGENCY, many.path(), "surat.pdf", FileMother.pdf()));

        assertEquals(1, copies.stream().filter(status -> status == 201).count());
        assertEquals(10, others.stream().filter(status -> status == 201).count());
        others.removeIf(status -> status == 201);
        assertThat(others, everyItem(equalTo(409)));
        get(AGENCY, many.path() + "/evidence").body("items", hasSize(10));
    }

    private static List<Integer> statuses(int calls, Callable<ValidatableResponse> call) throws Exception {
        var threads = Executors.newFixedThreadPool(calls);
        try {
            var running = IntStream.range(0, calls)
                    .mapToObj(any -> threads.submit(call))
                    .toList();
            var statuses = new ArrayList<Integer>();
            for (var answer : running) {
                statuses.add(answer.get().extract().statusCode());
            }
            return statuses;
        } finally {
            threads.shutdownNow();
        }
    }
}
