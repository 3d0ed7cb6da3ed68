package id.kurasi.catalog.imports;

import static id.kurasi.catalog.Api.ADMIN;
import static id.kurasi.catalog.Api.AGENCY;
import static id.kurasi.catalog.Api.get;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.catalog.business.BusinessMother;
import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Each test has businesses of names of its own, whatever else there is. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class ImportTest {

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    private ValidatableResponse named(String name) {
        return get(ADMIN, "/v1/businesses?name=" + name);
    }

    private ValidatableResponse product(String business) {
        String id = named(business).extract().path("items[0].id");
        return get(ADMIN, "/v1/products?business=" + id);
    }

    @Test
    void makesBusinessesAndProductsOfAnOrdinarySheet() {
        var done = Sent.csv(
                        "DATA IKM BINAAN;;;;;;;;",
                        "No;Nama Usaha;Nama Pemilik;Kecamatan;No HP;Nama Produk;Jenis Produk;Harga (Rp);Skala Usaha",
                        "1;Sari " + mark
                                + ";Contoh;magersari;081200000001;Keripik Tempe;Makanan ringan;Rp 15.000;Mikro",
                        "2;Batik " + mark + ";Contoh Dua;Prajurit Kulon;-;Batik Tulis;Batik;250.000;Kecil")
                .by(AGENCY)
                .done();

        assertEquals("DONE", done.state());
        assertEquals(Map.of("CREATED", 2), done.rows());
        assertEquals(Map.of("CREATED", 2), done.businesses());
        assertEquals(Map.of("CREATED", 2), done.products());
        assertEquals(List.of(), done.codes());
        named("Batik " + mark)
                .body("items[0].regionCode", equalTo("35.76.01"))
                .body("items[0].businessScale", equalTo("SMALL"));
        product("Sari " + mark)
                .body("items.name", contains("Keripik Tempe"))
                .body("items[0].retailPriceIdr", equalTo(15000))
                .body("items[0].category", equalTo("SNACK"))
                .body("items[0].state", equalTo("DRAFT"));
        String id = named("Sari " + mark).extract().path("items[0].id");
        get(AGENCY, "/v1/businesses/" + id + "/contact").body("phone", equalTo("+6281200000001"));
        get(AGENCY, "/v1/businesses/" + id + "/history").body("items.by", hasItem("agency~35.76"));
    }

    @Test
    void takesAWorkbookAsItIs() throws IOException {
        var done = Sent.xlsx(
                        List.of("DATA IKM"),
                        List.of(),
                        List.of(
                                "No",
                                "Nama Usaha",
                                "NIB",
                                "Kecamatan",
                                "Tanggal binaan",
                                "Pembina",
                                "Produk",
                                "Jenis",
                                "Harga"),
                        Arrays.asList(
                                1,
                                "Sari " + mark,
                                "9911" + digits(),
                                "Magersari",
                                LocalDate.of(2023, 1, 10),
                                "dinas-35.76",
                                "Kopi Bubuk",
                                "Kopi",
                                25000))
                .by(AGENCY)
                .done();

        assertEquals(Map.of("CREATED", 1), done.rows());
        named("Sari " + mark)
                .body("items[0].fosteredBy[0].organisation", equalTo("dinas-35.76"))
                .body("items[0].fosteredBy[0].since", equalTo("2023-01-10"))
                .body("items[0].nib", equalTo("9911" + digits()));
        product("Sari " + mark)
                .body("items[0].retailPriceIdr", equalTo(25000))
                .body("items[0].category", equalTo("COFFEE_TEA"));
    }

    private String digits() {
        return "%09d".formatted(Math.abs(mark.hashCode()) % 1_000_000_000);
    }

    @Test
    void createsNothingTwice() {
        var sheet = Sent.csv(
                        "Nama Usaha;Kecamatan;Skala;Produk;Kategori;Komposisi;Isi",
                        "Sari " + mark + ";Magersari;Mikro;Keripik;SNACK;\"kedelai, garam\";150 g",
                        "sari " + mark + ".;Magersari;;Sambal;Sambal;cabai;1,5 kg")
                .by(AGENCY);

        assertEquals(Map.of("CREATED", 2), sheet.done().rows());
        var again = sheet.done();

        assertEquals(Map.of("UNCHANGED", 2), again.rows());
        assertEquals(Map.of("UNCHANGED", 2), again.businesses());
        assertEquals(Map.of("UNCHANGED", 2), again.products());
        named("Sari " + mark).body("items", hasSize(1));
        product("Sari " + mark).body("items", hasSize(2)).body("items.revision", contains(1, 1));
    }

    @Test
    void changesWhatIsSaidAndLeavesWhatIsNot() {
        var head = "Nama Usaha;Kecamatan;Skala;Nama Produk;Kategori;Harga;Merek;Deskripsi";
        Sent.csv(head, "Sari " + mark + ";Magersari;Kecil;Keripik;SNACK;15000;Rasa;Renyah")
                .by(AGENCY)
                .done();

        var done = Sent.csv(head, "SARI " + mark + ";Magersari;-;KERIPIK;;16000;n/a;")
                .by(AGENCY)
                .done();

        assertEquals(Map.of("UPDATED", 1), done.rows());
        assertEquals(Map.of("UNCHANGED", 1), done.businesses());
        product("Sari " + mark)
                .body("items.name", contains("Keripik"))
                .body("items[0].retailPriceIdr", equalTo(16000))
                .body("items[0].brand", equalTo("Rasa"))
                .body("items[0].description", equalTo("Renyah"))
                .body("items[0].revision", equalTo(2));
        named("Sari " + mark).body("items[0].businessScale", equalTo("SMALL"));
    }

    @Test
    void findsABusinessByItsNibThoughItIsRenamedAndMoved() {
        var nib = BusinessMother.nib();
        Sent.csv("Nama Usaha;Kecamatan;NIB", "Sari " + mark + ";Magersari;" + nib)
                .by(AGENCY)
                .done();

        var done = Sent.csv("Nama Usaha;Kecamatan;NIB", "Sari Baru " + mark + ";Kranggan;" + nib)
                .by(AGENCY)
                .done();

        assertEquals(Map.of("UPDATED", 1), done.businesses());
        assertEquals(List.of("NAME_CHANGED"), done.codes());
        named("Sari " + mark).body("items", empty());
        named("Sari Baru " + mark).body("items.regionCode", contains("35.76.03"));
    }

    @Test
    void aDryRunSaysWhatWouldBeAndWritesNothing() {
        var sheet = Sent.csv(
                        "Nama Usaha;Kecamatan;Skala;Produk;Kategori",
                        "Sari " + mark + ";Magersari;Mikro;Keripik;SNACK",
                        "Sari " + mark + ";Magersari;Mikro;Sambal;Sambal",
                        "Sari " + mark + ";Magersari;Mikro;Keripik;SNACK",
                        "Lain " + mark + ";Antah Berantah;Mikro;Keripik;SNACK")
                .by(AGENCY);

        var dry = sheet.dry().done();

        assertEquals(Map.of("CREATED", 2, "UNCHANGED", 1, "REFUSED", 1), dry.rows());
        assertEquals(Map.of("CREATED", 1, "UNCHANGED", 2), dry.businesses());
        assertEquals(Map.of("CREATED", 2, "UNCHANGED", 1), dry.products());
        named("Sari " + mark).body("items", empty());
        assertEquals(null, dry.line(2).get("businessId"));
        var real = Sent.csv(
                        "Nama Usaha;Kecamatan;Skala;Produk;Kategori",
                        "Sari " + mark + ";Magersari;Mikro;Keripik;SNACK",
                        "Sari " + mark + ";Magersari;Mikro;Sambal;Sambal",
                        "Sari " + mark + ";Magersari;Mikro;Keripik;SNACK",
                        "Lain " + mark + ";Antah Berantah;Mikro;Keripik;SNACK")
                .by(AGENCY)
                .done();
        assertEquals(dry.rows(), real.rows());
        assertEquals(dry.businesses(), real.businesses());
        assertEquals(dry.products(), real.products());
        assertEquals(dry.codes(), real.codes());
    }

    @Test
    void publishesWhenAskedTo() {
        var done = Sent.csv("Nama Usaha;Kecamatan;Produk;Kategori", "Sari " + mark + ";Magersari;Keripik;SNACK")
                .by(AGENCY)
                .withDefaults("publish", true, "businessScale", "MICRO")
                .done();

        assertEquals(List.of(), done.codes());
        product("Sari " + mark).body("items.state", contains("PUBLISHED"));
    }

    @Test
    void keepsWhatABusinessMakesWhereNoProductIsNamed() {
        Sent.csv("Nama Usaha;Kecamatan;Komoditi", "Sari " + mark + ";Magersari;\"Batik, keripik\"")
                .by(AGENCY)
                .done();

        named("Sari " + mark).body("items[0].categories", contains("BATIK", "SNACK"));
        product("Sari " + mark).body("items", empty());
    }

    @Test
    void readsAListOfProductsOfOneBusiness() {
        var done = Sent.csv("nama_barang", "Sale pisang " + mark, "Bumbu Pecel " + mark + " / 250g")
                .by(AGENCY)
                .withDefaults("businessName", "Pawon " + mark, "region", "35.76", "businessScale", "MICRO")
                .done();

        assertEquals(Map.of("CREATED", 2), done.products());
        assertEquals(Map.of("CREATED", 1, "UNCHANGED", 1), done.businesses());
        product("Pawon " + mark).body("items.category", hasItem("SAUCE_SEASONING"));
    }

    @Test
    void oneKeyIsOneImport() {
        var key = UUID.randomUUID().toString();
        var first = Sent.as(AGENCY).header("Idempotency-Key", key);
        var file =
                ("Nama Usaha;Kecamatan\nSari " + mark + ";Magersari").getBytes(java.nio.charset.StandardCharsets.UTF_8);

        String id = first.multiPart("file", "a.csv", file, "text/csv")
                .post("/v1/imports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        String again = Sent.as(AGENCY)
                .header("Idempotency-Key", key)
                .multiPart("file", "a.csv", file, "text/csv")
                .post("/v1/imports")
                .then()
                .statusCode(202)
                .header("Idempotent-Replayed", "true")
                .extract()
                .path("id");

        assertEquals(id, again);
        Sent.await(AGENCY, id);
    }
}
