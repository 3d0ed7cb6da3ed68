package id.kurasi.catalog.export;

import static id.kurasi.catalog.Api.ADMIN;
import static id.kurasi.catalog.Api.as;
import static id.kurasi.catalog.business.BusinessMother.described;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.catalog.Api;
import id.kurasi.catalog.business.BusinessMother;
import id.kurasi.file.sheet.Cell;
import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class BusinessExportTest {

    private String name;
    private String nib;
    private String id;

    @BeforeEach
    void registerBusiness() {
        name = "Contoh " + UUID.randomUUID();
        nib = BusinessMother.nib();
        id = BusinessMother.registered(described()
                .with("name", name)
                .with("nib", nib)
                .with("taxRegistered", true)
                .with("scaleBasis", "SALES")
                .with("industryScale", "SMALL")
                .with(
                        "kbli",
                        List.of(
                                Map.of("version", "2020", "code", "13134"),
                                Map.of("version", "2025", "code", "13133"),
                                Map.of("version", "2020", "code", "10794")))
                .with(
                        "fosteredBy",
                        List.of(
                                Map.of("organisation", "dinas-35.76", "since", "2023-01-10"),
                                Map.of("organisation", "dekranasda", "since", "2024-02-01")))
                .with(
                        "memberships",
                        List.of(
                                Map.of("kind", "INDUSTRY_CENTRE", "name", "Sentra Maja"),
                                Map.of("kind", "COMMUNITY", "name", "Komunitas Kreatif"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void saysWhatTheListSaysOfABusiness(String format) {
        var sheet = Exported.of(Exported.asking(ADMIN, "name", name).get("/v1/businesses." + format));

        assertEquals(1, sheet.rows().size());
        Map.ofEntries(
                        Map.entry("ID usaha", id),
                        Map.entry("Nama usaha", name),
                        Map.entry("NIB", nib),
                        Map.entry("NPWP", "ya"),
                        Map.entry("Wilayah", "35.76.02"),
                        Map.entry("Provinsi", "Jawa Timur"),
                        Map.entry("Kabupaten/kota", "Kota Mojokerto"),
                        Map.entry("Kecamatan", "Magersari"),
                        Map.entry("Skala usaha", "MICRO"),
                        Map.entry("Dasar skala", "SALES"),
                        Map.entry("Skala industri", "SMALL"),
                        Map.entry("KBLI 2020", "13134; 10794"),
                        Map.entry("KBLI 2025", "13133"),
                        Map.entry("Pembina", "dinas-35.76; dekranasda"),
                        Map.entry("Dibina sejak", "2023-01-10; 2024-02-01"),
                        Map.entry("Sentra", "Sentra Maja"),
                        Map.entry("Asosiasi", ""),
                        Map.entry("Komunitas", "Komunitas Kreatif"))
                .forEach((header, text) -> assertEquals(text, sheet.only(header), header));
        assertEquals(19, sheet.headers().size());
        assertEquals(Cell.Kind.TEXT, sheet.rows().get(0).get("NIB").kind());
    }

    @Test
    void leavesTheDistrictEmptyWhereOnlyTheCityIsKnown() {
        var city = BusinessMother.registered(
                described().with("name", name + " Kota").with("regionCode", "35.76"));

        var sheet = Exported.of(Exported.asking(ADMIN, "name", name + " Kota").get("/v1/businesses.csv"));

        assertEquals(city, sheet.only("ID usaha"));
        assertEquals("Kota Mojokerto", sheet.only("Kabupaten/kota"));
        assertEquals("", sheet.only("Kecamatan"));
    }

    @ParameterizedTest
    @CsvSource({
        "admin, 1, true",
        "agency~35.76, 1, true",
        "agency~35.05, 0, false",
        "buyer~the-keranjang-bali, 1, true",
        "curator, 1, false",
        "viewer~35.76, 1, false",
        "viewer~35.05, 0, false"
    })
    void showsEachCallerWhatTheListShowsIt(String account, int rows, boolean seesNib) {
        var sheet = Exported.of(Exported.asking(account, "name", name).get("/v1/businesses.csv"));

        assertEquals(rows, sheet.rows().size());
        assertEquals(seesNib ? List.of(nib) : rows == 0 ? List.of() : List.of(""), sheet.column("NIB"));
        // nor is what is hidden found by it
        assertEquals(
                seesNib ? 1 : 0,
                Exported.of(Exported.asking(account, "nib", nib).get("/v1/businesses.csv"))
                        .rows()
                        .size());
    }

    @Test
    void filtersAndSortsLikeTheList() {
        var second = BusinessMother.registered(described().with("name", name));

        for (var sort : List.of("createdAt", "-createdAt")) {
            List<String> listed = as(ADMIN)
                    .queryParam("name", name)
                    .queryParam("sort", sort)
                    .get("/v1/businesses")
                    .path("items.id");
            var sheet = Exported.of(Exported.asking(ADMIN, "name", name)
                    .queryParam("sort", sort)
                    .get("/v1/businesses.xlsx"));
            assertEquals(listed, sheet.column("ID usaha"));
            assertEquals(Set.of(id, second), new TreeSet<>(listed));
        }
        assertEquals(
                List.of(),
                Exported.of(Exported.asking(Api.business(second), "name", name + "x")
                                .get("/v1/businesses.csv"))
                        .rows());
    }
}
