package id.kurasi.catalog.imports;

import static id.kurasi.catalog.Api.ADMIN;
import static id.kurasi.catalog.Api.AGENCY;
import static id.kurasi.catalog.Api.get;
import static id.kurasi.catalog.Api.post;
import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kurasi.catalog.business.BusinessMother;
import id.kurasi.catalog.product.ProductMother;
import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a row may mean: places, categories and names that are several, and what is there already. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class ImportMeaningTest {

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    private Sent.Done product(String header, String value) {
        return Sent.csv(
                        "Nama Usaha;Kecamatan;Produk;Kategori;" + header,
                        "Sari " + mark + ";Magersari;Keripik;SNACK;" + value)
                .by(AGENCY)
                .withDefaults("businessScale", "MICRO")
                .done();
    }

    @Test
    void namesOfPlacesThatMeanSeveralAreReportedWithWhatTheyMayMean() {
        var done = Sent.csv("Nama Usaha;Kabupaten/Kota", "Sari " + mark + ";Mojokerto")
                .by(ADMIN)
                .done();

        assertEquals(List.of("REGION_AMBIGUOUS"), done.codes());
        assertEquals(
                List.of("Kabupaten Mojokerto (35.16)", "Kota Mojokerto (35.76)"),
                done.all().getList("items[0].problems[0].candidates"));
    }

    @Test
    void aCodeOfBpsGivesWayToTheNameBesideIt() {
        var done = Sent.csv(
                        "Nama Usaha;Kode Kab/Kota;Kab/Kota;Skala", "Sari " + mark + ";9408;Kab. Kepulauan Yapen;Mikro")
                .by(ADMIN)
                .done();

        assertEquals(List.of("REGION_CODE_CONTRADICTS_NAME"), done.codes());
        get(ADMIN, "/v1/businesses?name=Sari " + mark).body("items.regionCode", contains("91.05"));
    }

    @Test
    void severalProductsInOneCellAreNotDividedSilently() {
        var done = Sent.csv(
                        "Nama Usaha;Kecamatan;Produk;Skala",
                        "Sari " + mark + ";Magersari;\"Kerupuk petulo, stik ikan\";Mikro")
                .by(AGENCY)
                .done();

        assertTrue(done.codes().contains("PRODUCT_SEVERAL"));
        assertEquals(Map.of("CREATED", 1), done.products());
    }

    @Test
    void anUnknownCategoryIsRefusedWithThoseThatAreMuchAlike() {
        var done = product("Kategori lain", "x");
        assertEquals(List.of(), done.codes());
        var unknown = Sent.csv("Nama Usaha;Kecamatan;Produk;Kategori", "Sari " + mark + ";Magersari;Aneka;Kripk")
                .by(AGENCY)
                .done();

        assertTrue(unknown.codes().contains("CATEGORY_UNKNOWN"));
        assertTrue(unknown.all().getList("items[0].problems[0].candidates").contains("SNACK"));
    }

    @Test
    void twoOfOneNameAreRefusedWithBoth() {
        var name = "Sari " + mark;
        var first = post(ADMIN, "/v1/businesses", BusinessMother.described().with("name", name))
                .extract()
                .<String>path("id");
        var second = post(ADMIN, "/v1/businesses", BusinessMother.described().with("name", name))
                .extract()
                .<String>path("id");

        var done =
                Sent.csv("Nama Usaha;Kecamatan", name + ";Magersari").by(AGENCY).done();

        assertEquals(List.of("BUSINESS_AMBIGUOUS"), done.codes());
        var candidates = String.join(" ", done.all().<String>getList("items[0].problems[0].candidates"));
        assertTrue(candidates.contains(first) && candidates.contains(second), candidates);
    }

    @Test
    void twoBusinessesOfOneNameInASheetAreNotMadeOneWhereTheirPeopleDiffer() {
        var sheet = Sent.csv(
                        "Nama Usaha;Nama Pemilik;Kecamatan;Skala",
                        "Warung " + mark + ";Contoh Satu;Magersari;Mikro",
                        "Warung " + mark + ";Contoh Dua;Magersari;Mikro",
                        "Warung " + mark + ";contoh satu;Magersari;Mikro")
                .by(AGENCY);
        var done = sheet.done();

        assertEquals(Map.of("CREATED", 1, "REFUSED", 1, "UNCHANGED", 1), done.rows());
        assertEquals(List.of("BUSINESS_DIFFERS_FROM_ROW", "SAME_BUSINESS_AS_ROW"), done.codes());
        assertEquals(Map.of("UNCHANGED", 2, "REFUSED", 1), sheet.done().rows());
    }

    @Test
    void aVariantDoesNotOverwriteTheFirst() {
        var done = Sent.csv(
                        "Nama Usaha;Kecamatan;Produk;Kategori;Isi",
                        "Sari " + mark + ";Magersari;Keripik;SNACK;100 g",
                        "Sari " + mark + ";Magersari;Keripik;SNACK;250 g")
                .by(AGENCY)
                .done();

        assertEquals(Map.of("CREATED", 1, "REFUSED", 1), done.rows());
        assertTrue(done.codes().contains("PRODUCT_DIFFERS_FROM_ROW"));
    }

    @Test
    void aBarcodeOfAnotherProductIsRefused() {
        var gtin = ProductMother.gtin();
        ProductMother.added(ProductMother.described(BusinessMother.registered()).with("gtin", gtin));

        var done = product("Barcode", gtin);

        assertEquals(List.of("GTIN_TAKEN"), done.codes());
        assertEquals(Map.of("REFUSED", 1), done.rows());
    }
}
