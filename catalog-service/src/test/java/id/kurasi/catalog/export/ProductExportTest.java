package id.kurasi.catalog.export;

import static id.kurasi.catalog.Api.ADMIN;
import static id.kurasi.catalog.Api.as;
import static id.kurasi.catalog.business.BusinessMother.BLITAR;
import static id.kurasi.catalog.business.BusinessMother.MAGERSARI;
import static id.kurasi.catalog.export.Exported.asking;
import static id.kurasi.catalog.product.ProductMother.act;
import static id.kurasi.catalog.product.ProductMother.added;
import static id.kurasi.catalog.product.ProductMother.described;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kurasi.catalog.Api;
import id.kurasi.catalog.business.BusinessMother;
import id.kurasi.catalog.product.ProductMother;
import id.kurasi.file.sheet.Cell.Kind;
import id.kurasi.kit.EmbeddedDatabase;
import id.kurasi.kit.TestClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class ProductExportTest {

    private String nib;
    private String business;

    @BeforeEach
    void registerBusiness() {
        nib = BusinessMother.nib();
        business = BusinessMother.registered(
                BusinessMother.described().with("name", "Contoh; \"Rasa\"").with("nib", nib));
    }

    @AfterEach
    void resetClock() {
        TestClock.reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void saysWhatTheListSaysOfAProductAndItsBusiness(String format) {
        var gtin = ProductMother.gtin();
        var product = act(
                added(described(business)
                        .with("brand", "-Rasa-")
                        .with("description", "Renyah,\n\"gurih\"; tipis")
                        .with("retailPriceIdr", 18000)
                        .with("netContent", Map.of("value", 1.250, "unit", "kg"))
                        .with("packaging", "STANDING_POUCH")
                        .with("storage", "AMBIENT")
                        .with("shelfLifeDays", 180)
                        .with(
                                "composition",
                                List.of(
                                        Map.of("ingredient", "kedelai", "origin", "PLANT"),
                                        Map.of("ingredient", "bawang putih")))
                        .with("processes", List.of("FRYING", "DRYING"))
                        .with("gtin", gtin)
                        .with("capacity", Map.of("perMonth", 2000, "unit", "pack"))
                        .with("minimumOrder", 50)),
                "publish");

        var sheet = Exported.of(asking(ADMIN, "business", business).get("/v1/products." + format));

        assertEquals(1, sheet.rows().size());
        Map.ofEntries(
                        Map.entry("ID produk", product),
                        Map.entry("Status", "PUBLISHED"),
                        Map.entry("Nama produk", "Keripik Tempe Original"),
                        Map.entry("Merek", "-Rasa-"),
                        Map.entry("Kategori", "SNACK"),
                        Map.entry("Deskripsi", "Renyah,\n\"gurih\"; tipis"),
                        Map.entry("Cerita produk", ""),
                        Map.entry("Harga jual", "18000"),
                        Map.entry("Harga produsen", ""),
                        Map.entry("Isi bersih", "1,25 kg"),
                        Map.entry("Kemasan", "STANDING_POUCH"),
                        Map.entry("Penyimpanan", "AMBIENT"),
                        Map.entry("Masa simpan", "180 hari"),
                        Map.entry("Komposisi", "kedelai (nabati); bawang putih"),
                        Map.entry("Proses produksi", "FRYING; DRYING"),
                        Map.entry("Barcode", gtin),
                        Map.entry("Kapasitas per bulan", "2000 pack"),
                        Map.entry("Minimum pemesanan", "50"),
                        Map.entry("Waktu tunggu", ""),
                        Map.entry("ID usaha", business),
                        Map.entry("Nama usaha", "Contoh; \"Rasa\""),
                        Map.entry("NIB", nib),
                        Map.entry("Wilayah", MAGERSARI),
                        Map.entry("Provinsi", "Jawa Timur"),
                        Map.entry("Kabupaten/kota", "Kota Mojokerto"),
                        Map.entry("Kecamatan", "Magersari"),
                        Map.entry("Skala usaha", "MICRO"))
                .forEach((header, text) -> assertEquals(text, sheet.only(header), header));
        var attributes = sheet.headers().subList(27, sheet.headers().size());
        assertTrue(attributes.contains("attributes.allergens"), attributes::toString);
        assertTrue(attributes.stream().allMatch(header -> header.startsWith("attributes.")), attributes::toString);
        if (format.equals("xlsx")) {
            assertEquals(Kind.NUMBER, sheet.rows().get(0).get("Harga jual").kind());
            assertEquals(Kind.TEXT, sheet.rows().get(0).get("Barcode").kind());
            assertEquals(Kind.TEXT, sheet.rows().get(0).get("NIB").kind());
        }
    }

    @Test
    void headsTheColumnsInEnglishOnRequest() {
        added(described(business).with("shelfLifeDays", 30));

        var sheet = Exported.of(
                asking(ADMIN, "business", business).queryParam("headers", "en").get("/v1/products.csv"));

        assertEquals("30 days", sheet.only("Shelf life"));
        assertEquals("Kota Mojokerto", sheet.only("Regency or city"));
        assertFalse(sheet.headers().contains("Masa simpan"));
        asking(ADMIN, "business", business)
                .queryParam("headers", "fr")
                .get("/v1/products.csv")
                .then()
                .statusCode(400)
                .body("violations.field", equalTo(List.of("headers")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://x\")", "+1", "-1", "@a", "＝1"})
    void letsNoTextCompute(String name) {
        added(described(business).with("name", name));

        var csv = asking(ADMIN, "business", business).get("/v1/products.csv");

        var quoted = name.replace("\"", "\"\"");
        assertTrue(csv.asString().contains("'" + quoted), csv.asString());
        for (var format : List.of("csv", "xlsx")) {
            var read = Exported.of(asking(ADMIN, "business", business).get("/v1/products." + format));
            assertEquals(name, read.only("Nama produk"));
            assertFalse(read.rows().get(0).get("Nama produk").formula());
        }
    }

    @ParameterizedTest
    @CsvSource({"csv, text/csv", "xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"})
    void namesTheFileAndItsType(String format, String type) {
        // the next day in Indonesia already
        TestClock.setTo(Instant.parse("2026-11-22T17:30:00Z"));
        asking(ADMIN, "business", business)
                .get("/v1/products." + format)
                .then()
                .statusCode(200)
                .contentType(startsWith(type))
                .header("Content-Disposition", equalTo("attachment; filename=\"produk-2026-11-23." + format + "\""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/csv | text/csv",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
                        + " | application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                "application/json;q=0.5, text/csv | text/csv",
                "text/csv;q=0.5, application/json | application/json",
                "*/* | application/json",
                "text/html, application/xhtml+xml, */*;q=0.8 | application/json",
                "text/html, text/csv | text/csv"
            })
    void givesTheListAsWhatIsWantedMost(String accept, String type) {
        for (var path : List.of("/v1/products", "/v1/businesses")) {
            as(ADMIN)
                    .accept(accept)
                    .queryParam("region", "35.76.03")
                    .get(path)
                    .then()
                    .statusCode(200)
                    .contentType(startsWith(type));
        }
    }

    @Test
    void refusesWhatTheListRefusesAndAPartOfTheList() {
        for (var path : List.of("/v1/products.csv", "/v1/products.xlsx", "/v1/businesses.csv", "/v1/businesses.xlsx")) {
            as(ADMIN)
                    .accept("*/*")
                    .queryParam("limit", 5)
                    .queryParam("cursor", "x")
                    .get(path)
                    .then()
                    .statusCode(400)
                    .body("violations.field", containsInAnyOrder("limit", "cursor"))
                    .body("violations.code", equalTo(List.of("WholeList", "WholeList")));
            as(ADMIN)
                    .accept("*/*")
                    .queryParam("sort", "price")
                    .get(path)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json");
            as(ADMIN).accept("image/png").get(path).then().statusCode(406);
            as("stranger").accept("*/*").get(path).then().statusCode(403);
        }
    }

    @Test
    void showsEachCallerWhatTheListShowsIt() {
        var there = BusinessMother.registeredIn(BLITAR);
        for (var of : List.of(business, there)) {
            ProductMother.draft(of);
            ProductMother.published(of);
            ProductMother.archived(of);
        }
        for (var account : List.of(
                ADMIN,
                "service",
                "agency~35",
                "agency~35.76",
                Api.business(there),
                "business~none",
                "buyer~the-keranjang-bali",
                "curator",
                "viewer",
                "viewer~35.05",
                "viewer~35.7")) {
            List<String> listed = as(account)
                    .queryParam("business", business, there)
                    .get("/v1/products")
                    .path("items.id");
            for (var format : List.of("csv", "xlsx")) {
                assertEquals(
                        new TreeSet<>(listed),
                        new TreeSet<>(Exported.of(asking(account, "business", business, there)
                                        .get("/v1/products." + format))
                                .column("ID produk")),
                        account);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "admin, true",
        "service, true",
        "agency~35.76, true",
        "agency~35.05, false",
        "buyer~the-keranjang-bali, true",
        "curator, false",
        "viewer, false",
        "viewer~35.76, false"
    })
    void showsTheNibToWhomTheListOfBusinessesShowsIt(String account, boolean shown) {
        ProductMother.published(business);
        var csv = asking(account, "business", business).get("/v1/products.csv");

        assertEquals(shown, csv.asString().contains(nib));
        assertEquals(shown ? List.of(nib) : List.of(), nibs(account, csv.asString()));
        String listed = as(account)
                .queryParam("name", "Contoh; \"Rasa\"")
                .queryParam("limit", 100)
                .get("/v1/businesses")
                .asString();
        // an agency elsewhere does not see the business at all, but its published products
        assertEquals(shown, listed.contains(nib));
    }

    private List<String> nibs(String account, String csv) {
        var lines = Arrays.asList(csv.split("\r\n"));
        return lines.stream()
                .skip(1)
                .flatMap(line -> Arrays.stream(line.split(";")))
                .filter(nib::equals)
                .toList();
    }
}
