package id.kurasi.catalog.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.kurasi.catalog.region.PlaceFound.Outcome;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionNamesTest {

    private static RegionNames names;

    @BeforeAll
    static void readRegions() throws IOException {
        var regions = new ArrayList<RegionView>();
        read("provinces.csv", regions);
        read("regencies.csv", regions);
        read("districts.csv", regions);
        names = new RegionNames(regions);
    }

    private static void read(String file, List<RegionView> into) throws IOException {
        try (var rows = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        RegionNamesTest.class.getResourceAsStream("/regions/" + file), StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : rows) {
                var code = row.getField("code");
                into.add(new RegionView(code, level(code), null, row.getField("name")));
            }
        }
    }

    private static RegionLevel level(String code) {
        return switch (code.length()) {
            case 2 -> RegionLevel.PROVINCE;
            case 5 -> Integer.parseInt(code.substring(3)) < 70 ? RegionLevel.REGENCY : RegionLevel.CITY;
            default -> RegionLevel.DISTRICT;
        };
    }

    private static PlaceFound find(String code, String province, String regency, String district, String home) {
        return names.find(new Place(code, province, regency, district, null), home == null ? List.of() : List.of(home));
    }

    @ParameterizedTest(name = "{0} | {1} | {2} | {3} at {4}")
    @CsvSource(delimiter = '|', textBlock = """
            |            | Kota Mojokerto        | Magersari        |       | 35.76.02
            |            | Mojokerto             | Magersari        |       | 35.76.02
            |            | KAB. MOJOKERTO        |                  |       | 35.16
            |            | kabupaten mojokerto   | Mojosari         |       | 35.16.08
            |            | Mojokerto             |                  | 35.76 | 35.76
            |            | Mojokerto             |                  | 35.16 | 35.16
            |            |                       | Prajurit Kulon   | 35.76 | 35.76.01
            |            |                       | Kec. MAGERSARI   | 35.76 | 35.76.02
            |            |                       | Surakarta        | 33.72 | 33.72
            |            | Kodya Jakarta Timur   |                  |       | 31.75
            |            | Jakarta Timur         |                  |       | 31.75
            |            | Kota Solo             |                  |       | 33.72
            |            | Kota Palangka Raya    |                  |       | 62.71
            |            | Kab. Subang           | Cisalak Subang   |       | 32.13.02
            |            | Kab. Subang           | TanjungSiang     |       | 32.13.14
            |            | Kab. Subang           | Subang           |       | 32.13.03
            | Jatim      | Pasuruan              | Bangil           |       | 35.14.14
            | Prov. Jawa Timur | Kota Pasuruan   |                  |       | 35.75
            | D.I. Yogyakarta  |                 |                  |       | 34
            | Prov. Nanggaroe Aceh Darussalam | Kab. Aceh Tamiang | | | 11.16
            3576      |  |                      |                  |       | 35.76
            35.76.02  |  |                      |                  |       | 35.76.02
            357602    |  |                      |                  |       | 35.76.02
            3576021001|  |                      |                  |       | 35.76.02
            3172      |  | Kodya Jakarta Timur  |                  |       | 31.75
            """)
    void findsAPlaceHoweverItIsWritten(
            String code, String province, String regency, String district, String home, String expected) {
        var found = find(code, province, regency, district, home);

        assertEquals(expected, found.code());
        assertEquals(Outcome.FOUND, found.outcome());
    }

    @Test
    void offersTheCityAndTheRegencyOfOneName() {
        var found = find(null, null, "Mojokerto", null, null);

        assertEquals(Outcome.AMBIGUOUS, found.outcome());
        assertEquals(List.of("35.16", "35.76"), found.candidates());
        assertNull(found.code());
        assertEquals("Magersari, Kota Mojokerto (35.76.02)", names.written("35.76.02"));
    }

    @Test
    void keepsTheRegencyOfAnUnknownDistrictAndNamesWhatIsLikeIt() {
        var found = find(null, null, "Kab. Indramayu", "Haurgeulish", null);

        assertEquals(Outcome.DISTRICT_UNKNOWN, found.outcome());
        assertEquals("32.12", found.code());
        assertEquals("Haurgeulis", names.written(found.candidates().get(0)).split(",")[0]);
    }

    @Test
    void namesWhatIsLikeAnUnknownOne() {
        var found = find(null, null, "Kab. Mojokrto", null, null);

        assertEquals(Outcome.UNKNOWN, found.outcome());
        assertTrue(found.candidates().contains("35.16"));
        assertEquals(
                Outcome.UNKNOWN, find(null, null, "Kab. Surabaya", null, null).outcome());
    }

    @Test
    void followsTheNameWhereACodeOfBpsStandsBesideIt() {
        var found = find("9408", "Prov. Papua", "Kab. Kepulauan Yapen", null, null);

        assertEquals("91.05", found.code());
        assertEquals("9408", found.contradicted());
        assertNull(find("3576", null, "Kota Mojokerto", "Magersari", null).contradicted());
        assertNull(find("35.76.02", null, "Kota Mojokerto", null, null).contradicted());
    }

    @Test
    void readsSeveralLevelsInOneCell() {
        var place = new Place(null, null, null, null, "Magersari, Kota Mojokerto - Jawa Timur");

        assertEquals("35.76.02", names.find(place, List.of()).code());
    }

    @Test
    void doesNotLookAwayFromHomeWhereTheNameIsThere() {
        assertEquals("35.74.03", find(null, null, null, "MAYANGAN", "35.74").code());
        assertEquals(
                List.of(Outcome.AMBIGUOUS),
                Arrays.asList(find(null, null, null, "Sukasari", null).outcome()));
    }
}
