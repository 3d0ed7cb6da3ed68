package id.kurasi.catalog.imports;

import static id.kurasi.catalog.Api.ADMIN;
import static id.kurasi.catalog.Api.AGENCY;
import static id.kurasi.catalog.Api.get;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kurasi.catalog.Body;
import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Sheets whose headers say little. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class ImportHeadersTest {

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void headersOfWhichNoneIsKnownAreNamedAtOnce() {
        Sent.csv("Alfa;Beta", "1;2")
                .answer()
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/no-usable-column"))
                .body("headers", contains("Alfa", "Beta"))
                .body("fields.find { it == 'productName' }", equalTo("productName"));
    }

    @Test
    void aMappingMakesForeignHeadersKnown() {
        var done = Sent.csv("Alfa;Beta;Gamma", "Sari " + mark + ";Magersari;Halus")
                .by(AGENCY)
                .mapped(new Body()
                        .with("columns", Map.of("alfa", "businessName", "B", "district"))
                        .with("defaults", Map.of("businessScale", "SMALL")))
                .done();

        assertEquals(Map.of("CREATED", 1), done.rows());
        get(ADMIN, "/v1/businesses?name=Sari " + mark).body("items[0].businessScale", equalTo("SMALL"));
    }

    @Test
    void attributesOfACategoryAreReadByMapping() {
        var done = Sent.csv(
                        "Nama Usaha;Kecamatan;Produk;Kategori;Teknik batik",
                        "Sari " + mark + ";Magersari;Sekar;Batik;tidak jelas")
                .by(AGENCY)
                .mapped(new Body().with("columns", Map.of("Teknik batik", "attributes.batikTechnique")))
                .done();

        assertTrue(done.codes().contains("ATTRIBUTE_INVALID"));
        assertTrue(done.all()
                .getList("items[0].problems.find { it.code == 'ATTRIBUTE_INVALID' }.candidates")
                .contains("HAND_DRAWN"));
    }

    @Test
    void subtotalsAndRepeatedHeadersAreNoBusinesses() {
        var done = Sent.csv(
                        "No;Nama Usaha;Kecamatan", "1;Sari " + mark + ";Magersari", "No;Nama Usaha;Kecamatan", "2;;")
                .by(AGENCY)
                .done();

        assertEquals(Map.of("CREATED", 1, "SKIPPED", 1), done.rows());
    }
}
