package id.kurasi.catalog.imports;

import static id.kurasi.catalog.Api.ADMIN;
import static id.kurasi.catalog.Api.AGENCY;
import static id.kurasi.catalog.Api.get;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What an import says of its rows, and the sheet that comes back. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class ImportReportTest {

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    private ValidatableResponse named(String name) {
        return get(ADMIN, "/v1/businesses?name=" + name);
    }

    @Test
    void writesNothingOfARowThatIsRefused() {
        var done = Sent.csv(
                        "Nama Usaha;Kecamatan;Produk;Kategori;Harga",
                        "Sari " + mark + ";Magersari;Keripik;SNACK;murah",
                        "Lain " + mark + ";Magersari;Keripik;SNACK;5000")
                .by(AGENCY)
                .done();

        assertEquals(Map.of("REFUSED", 1, "CREATED", 1), done.rows());
        named("Sari " + mark).body("items", empty());
        named("Lain " + mark).body("items", hasSize(1));
        var problem = done.all();
        assertEquals("E", problem.getString("items[0].problems[0].column.letter"));
        assertEquals("Harga", problem.getString("items[0].problems[0].column.header"));
        assertEquals("murah", problem.getString("items[0].problems[0].value"));
        assertEquals("PRICE_INVALID", problem.getString("items[0].problems[0].code"));
        assertEquals("REFUSAL", problem.getString("items[0].problems[0].severity"));
    }

    @Test
    void givesTheSheetBackWithWhatBecameOfEachRow() {
        var done = Sent.csv(
                        "Judul di atas;;",
                        "Nama Usaha;NIK;Kecamatan",
                        "Sari " + mark + ";3576020101900001;Magersari",
                        "=Lain " + mark + ";3576020101900001;Antah")
                .by(AGENCY)
                .done();

        var csv = Sent.as(AGENCY).header("Accept-Language", "id").get("/v1/imports/" + done.id() + "/report.csv");
        csv.then().statusCode(200).header("Content-Type", equalTo("text/csv;charset=UTF-8"));
        var text = csv.asString();
        assertTrue(text.contains("Nama Usaha;Kecamatan;Hasil impor;Catatan impor"), text);
        assertTrue(text.contains("ditolak") && text.contains("Tidak ada wilayah dengan nama ini."), text);
        assertFalse(text.contains("3576020101900001") || text.contains("NIK;"), text);
        assertFalse(text.contains(";=Lain") || text.contains("\n=Lain"), text);
        Sent.as(AGENCY).get("/v1/imports/" + done.id() + "/report.xlsx").then().statusCode(200);
    }

    @Test
    void importsAReportThatWasCorrected() {
        var done = Sent.csv("Nama Usaha;Kecamatan", "Sari " + mark + ";Antah", "Lain " + mark + ";Magersari")
                .by(AGENCY)
                .done();
        var report = Sent.as(AGENCY)
                .get("/v1/imports/" + done.id() + "/report.csv")
                .asString()
                .replace("Antah", "Kranggan");

        var again = Sent.bytes(report.getBytes(java.nio.charset.StandardCharsets.UTF_8), "koreksi.csv")
                .by(AGENCY)
                .done();

        assertEquals(Map.of("CREATED", 1, "UNCHANGED", 1), again.rows());
    }

    @Test
    void listsRowsByOutcomeAndCodePageByPage() {
        var done = Sent.csv(
                        "Nama Usaha;Kecamatan;NIB",
                        "Satu " + mark + ";Magersari;9,12E+12",
                        "Dua " + mark + ";Magersari;123",
                        "Tiga " + mark + ";Magersari;9,12E+12",
                        "Empat " + mark + ";Magersari;-")
                .by(AGENCY)
                .done();
        var rows = "/v1/imports/" + done.id() + "/rows";

        get(AGENCY, rows + "?code=NIB_DIGITS_LOST").body("items.row", contains(2, 4));
        get(AGENCY, rows + "?outcome=REFUSED&limit=2").body("items.row", contains(2, 3));
        String cursor = get(AGENCY, rows + "?outcome=REFUSED&limit=2").extract().path("nextCursor");
        get(AGENCY, rows + "?outcome=REFUSED&limit=2&cursor=" + cursor).body("items.row", contains(4));
        get(AGENCY, rows + "?outcome=CREATED").body("items.row", contains(5));
        get(AGENCY, rows + "?code=GTIN_TAKEN").body("items", empty());
        get(AGENCY, "/v1/imports/" + done.id())
                .body("problems.find { it.code == 'NIB_DIGITS_LOST' }.count", equalTo(2))
                .body("problems.code", not(hasItem("GTIN_TAKEN")));
    }
}
