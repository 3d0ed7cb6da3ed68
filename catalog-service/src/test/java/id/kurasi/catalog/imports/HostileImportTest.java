package id.kurasi.catalog.imports;

import static id.kurasi.catalog.Api.AGENCY;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no sheet, or one that is made to do harm, ends at once in a problem that says what it is. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class HostileImportTest {

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of(
                        "a picture", "\u00ff\u00d8\u00ff\u00e0JFIF<script>".getBytes(StandardCharsets.ISO_8859_1), 415),
                Arguments.of("a PDF", "%PDF-1.7 x".getBytes(StandardCharsets.ISO_8859_1), 415),
                Arguments.of("nothing", new byte[0], 422),
                Arguments.of("half a zip", new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0}, 422),
                Arguments.of("a header alone", "Nama Usaha;Kecamatan".getBytes(StandardCharsets.UTF_8), 422),
                Arguments.of(
                        "20 000 columns",
                        ("Nama Usaha" + ";x".repeat(20_000) + "\nSari").getBytes(StandardCharsets.UTF_8),
                        413),
                Arguments.of(
                        "a cell of a megabyte",
                        ("Nama Usaha;Kecamatan\n\"" + "x".repeat(1 << 20) + "\";y").getBytes(StandardCharsets.UTF_8),
                        413),
                Arguments.of(
                        "an open quote", "Nama Usaha;Kecamatan\n\"Sari;y\n".getBytes(StandardCharsets.UTF_8), 422));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void isRefused(String what, byte[] file, int status) {
        Sent.bytes(file, "data.xlsx")
                .by(AGENCY)
                .answer()
                .then()
                .statusCode(status)
                .contentType(startsWith("application/problem+json"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "{\"kolom\": 1}",
                "{\"columns\": {\"A\": \"noSuchField\"}}",
                "{\"columns\": {\"ZZ\": \"nib\"}}",
                "{\"headerRow\": -1}",
                "{\"headerRow\": 900}",
                "{\"defaults\": {\"region\": \"99.99\"}}",
                "{\"defaults\": {\"businessScale\": \"TINY\"}}",
                "{\"sheet\": \"\"}"
            })
    void aMappingThatCannotBeMeantIsRefused(String mapping) {
        Sent.csv("Nama Usaha;Kecamatan", "Sari;Magersari")
                .by(AGENCY)
                .mapped(mapping)
                .answer()
                .then()
                .statusCode(400)
                .contentType(startsWith("application/problem+json"));
    }

    @Test
    void aFormWithoutAFileIsRefused() {
        Sent.as(AGENCY)
                .multiPart("mapping", "{}", "application/json")
                .post("/v1/imports")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("file"));
    }

    @Test
    void whatHasControlCharactersOrLooksLikeCodeIsJustText() {
        var name = "<script>alert(1)</script> '; drop table business; -- {0} \\t \\N";
        var done = Sent.csv("Nama Usaha;Kecamatan", "\"" + name + "\";Magersari")
                .by(AGENCY)
                .done();

        Sent.as(AGENCY)
                .queryParam("name", name)
                .get("/v1/businesses")
                .then()
                .body("items.name", org.hamcrest.Matchers.equalTo(List.of(name)));
        org.junit.jupiter.api.Assertions.assertEquals("DONE", done.state());
    }
}
