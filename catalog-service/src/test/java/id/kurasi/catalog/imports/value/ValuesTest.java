package id.kurasi.catalog.imports.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cells say, with what is said of them: the value, then the codes. */
class ValuesTest {

    private static String said(Reading<?> reading) {
        var codes = reading.findings().stream()
                .map(finding -> finding.code().name())
                .collect(Collectors.joining(" "));
        return (reading.value() == null ? "" : reading.value() + " ") + codes;
    }

    private static void assertSaid(String expected, Reading<?> reading) {
        assertEquals(expected, said(reading).strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rp 1.500.000          | 1500000
            Rp. 1,5 juta          | 1500000
            15k                   | 15000
            15rb                  | 15000
            15 ribu               | 15000
            15.000                | 15000
            15,000                | 15000
            15.000,-              | 15000
            Rp15.000,00           | 15000
            12500,50              | 12501
            Rp 18.000/pcs         | 18000
            18000 per bungkus     | 18000
            1,500,000.00          | 1500000
            15.000 - 20.000       | 15000 PRICE_RANGE
            15 - 20 ribu          | 15000 PRICE_RANGE
            Rp 15.000 s/d 20.000  | 15000 PRICE_RANGE
            0                     | ZERO_TAKEN_AS_EMPTY
            Topiary 15000-30000   | PRICE_INVALID
            20.000 - 15.000       | PRICE_INVALID
            -5000                 | PRICE_INVALID
            2 miliar              | PRICE_INVALID
            murah                 | PRICE_INVALID
            """)
    void pricesAreReadAsPeopleWriteThem(String text, String expected) {
        assertSaid(expected, Money.price(CellText.of(text)));
    }

    @Test
    void aNumberOfTheSpreadsheetIsNoText() {
        assertSaid("1500", Money.price(CellText.number("1500")));
        assertSaid("2", Money.price(CellText.number("1.5")));
        assertSaid("PRICE_INVALID", Money.price(CellText.number("-3")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            9120005871688        | 9120005871688
            ’9120005871688       | 9120005871688
            9120 0058 71688      | 9120005871688
            0212210046114        | 0212210046114
            212210046114         | NIB_LEADING_ZERO_LOST
            9,12E+12             | NIB_DIGITS_LOST
            9.12E+12             | NIB_DIGITS_LOST
            9120000000000        | NIB_DIGITS_LOST
            12345                | NIB_INVALID
            proses               | NIB_INVALID
            """)
    void aNibIsTakenOnlyWhole(String text, String expected) {
        assertSaid(expected, Identifiers.nib(CellText.of(text)));
    }

    @Test
    void offersTheZeroThatWasLost() {
        var reading = Identifiers.nib(CellText.number("212210046114"));

        assertEquals(List.of("0212210046114"), reading.findings().get(0).candidates());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            8990000000013  | 8990000000013
            8990000000014  | GTIN_CHECK_DIGIT
            036000291452   | 0036000291452
            8995860000000  | GTIN_DIGITS_LOST
            8.99E+12       | GTIN_DIGITS_LOST
            X000263032017  | GTIN_INVALID
            18992702000015 | GTIN_INVALID
            89905500040    | GTIN_INVALID
            """)
    void aBarcodeIsCheckedByItsLastDigit(String text, String expected) {
        assertSaid(expected, Identifiers.gtin(CellText.of(text)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            31/12/2024         | 2024-12-31
            31-12-24           | 2024-12-31
            31.12.2024         | 2024-12-31
            31 Desember 2024   | 2024-12-31
            5 Agustus 2023     | 2023-08-05
            12 Nopember 2019   | 2019-11-12
            Senin, 1 Mei 2023  | 2023-05-01
            2024-12-31         | 2024-12-31
            2019               | 2019-01-01
            45657              | 2024-12-31
            12/31/2024         | DATE_INVALID
            31/02/2024         | DATE_INVALID
            1 Foo 2024         | DATE_INVALID
            kemarin            | DATE_INVALID
            """)
    void datesHaveTheDayFirst(String text, String expected) {
        assertSaid(expected, Dates.date(CellText.of(text)));
    }

    @Test
    void aSerialNumberOfExcelIsADay() {
        assertSaid("2024-12-31", Dates.date(CellText.number("45657")));
        assertSaid("DATE_INVALID", Dates.date(CellText.number("7")));
        assertSaid("DATE_INVALID", Dates.date(CellText.number("99999999999")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            6 bulan            |       | 180
            30 hari            |       | 30
            30hari             |       | 30
            `14 hari           |       | 14
            1 tahun            |       | 365
            1,5 tahun          |       | 547
            2 minggu           |       | 14
            90                 |       | 90 SHELF_LIFE_IN_DAYS_ASSUMED
            90                 | bulan | 2700
            3-4 hari           |       | 3 SHELF_LIFE_SEVERAL
            7-14 hari dalam lemari es |  | 7 SHELF_LIFE_SEVERAL
            30 hari di suhu sejuk 7 hari suhu ruang | | SHELF_LIFE_SEVERAL
            mateng 90 hari     |       | SHELF_LIFE_INVALID
            0 hari             |       | ZERO_TAKEN_AS_EMPTY
            500 tahun          |       | SHELF_LIFE_INVALID
            lama               |       | SHELF_LIFE_INVALID
            """)
    void shelfLivesComeToDays(String text, String unit, String expected) {
        assertSaid(expected, ShelfLife.days(CellText.of(text), unit == null ? "" : unit));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            150 gram             |   | 150 g
            200gram              |   | 200 g
            1,5 kg               |   | 1.5 kg
            1.500 gram           |   | 1500 g
            2 ons                |   | 200 g
            1/2 kg               |   | 0.5 kg
            250 cc               |   | 250 ml
            10 Potong            |   | 10 pcs
            4 pcs/ plastik       |   | 4 pcs
            Netto: 100 gr.       |   | 100 g
            370                  | g | 370 g
            250                  |   | NET_CONTENT_UNIT_MISSING
            15 gram, 30 gram, 45 gram |  | NET_CONTENT_SEVERAL
            50 gram dan 100 gram |   | NET_CONTENT_SEVERAL
            250,300 gr           |   | NET_CONTENT_SEVERAL
            100, 250, 500 gram   |   | NET_CONTENT_SEVERAL
            50/100/500 gram      |   | NET_CONTENT_SEVERAL
            200/250 gram         |   | NET_CONTENT_SEVERAL
            200-300 gr           |   | NET_CONTENT_SEVERAL
            200 9ram             |   | NET_CONTENT_SEVERAL
            100 garam            |   | NET_CONTENT_INVALID
            0                    |   | ZERO_TAKEN_AS_EMPTY
            banyak               |   | NET_CONTENT_INVALID
            """)
    void contentsHaveTheirUnit(String text, String unit, String expected) {
        var reading = Contents.netContent(CellText.of(text), unit == null ? "" : unit);

        assertSaid(expected, reading.map(content -> content.value().toPlainString() + " " + content.unit()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            "1. Ikan Segar\n2. Garam"                    | Ikan Segar;Garam
            "1. Ikan, 2. Tepung Tapioka, 3. Bawang"      | Ikan;Tepung Tapioka;Bawang
            "1.jamur tiram 2.tepung terigu 3. tepung"    | jamur tiram;tepung terigu;tepung
            "Terigu,mentega,air,telur"                   | Terigu;mentega;air;telur
            "kedelai; bawang putih; dan garam."          | kedelai;bawang putih;garam
            "gula 0,5 kg, garam"                         | gula 0,5 kg;garam
            "perisa (vanila, pandan), gula"              | perisa (vanila, pandan);gula
            "- beras ketan\n- gula\n-"                   | beras ketan;gula
            """)
    void listsAreDividedIntoTheirItems(String text, String expected) {
        assertEquals(
                List.of(expected.split(";")),
                Ingredients.list(CellText.of(text.replace("\\n", "\n"))).value());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            081200000001                | +6281200000001
            0812-0000-0001              | +6281200000001
            81200000001                 | +6281200000001
            62 812 0000 0001            | +6281200000001
            +6281200000001              | +6281200000001
            081200000001 / 081200000002 | +6281200000001 PHONE_SEVERAL
            tidak aktif                 | PHONE_UNREADABLE
            123                         | PHONE_UNREADABLE
            """)
    void telephonesGetTheirCountry(String text, String expected) {
        assertSaid(expected, Contacts.phone(CellText.of(text)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            150 juta                                | false | 150000000
            Rp 12.500.000/bulan                     | false | 150000000
            12.500.000                              | true  | 150000000
            < 300 juta                              | false | 300000000
            Rp 15.000.000.000 - Rp 50.000.000.000   | false | 50000000000
            2 M                                     | false | 2000000000
            """)
    void salesAreOfAYear(String text, boolean monthly, long expected) {
        assertEquals(expected, Sales.yearly(CellText.of(text), monthly).orElseThrow());
        assertTrue(Sales.yearly(CellText.of("lumayan"), monthly).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mikro         | MICRO
            usaha kecil   | SMALL
            SEDANG        | MEDIUM
            Raksasa       | SCALE_UNKNOWN
            """)
    void scalesAreWords(String text, String expected) {
        assertSaid(expected, Words.scale(CellText.of(text)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            suhu ruang         | AMBIENT
            Simpan di kulkas   | CHILLED
            Frozen (beku)      | FROZEN
            di mana saja       | STORAGE_UNKNOWN
            """)
    void storageIsSaidInWords(String text, String expected) {
        assertSaid(expected, Words.storage(CellText.of(text)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2000 pack           | 2000 pack
            100 kg/bulan        | 100 kg
            1.500               | 1500 pcs
            50 pcs/hari         | CAPACITY_NOT_PER_MONTH
            banyak              | CAPACITY_INVALID
            """)
    void capacityIsOfAMonth(String text, String expected) {
        assertSaid(
                expected,
                Capacities.perMonth(CellText.of(text), "")
                        .map(capacity -> capacity.perMonth() + " " + capacity.unit()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", " - ", "N/A", "tidak ada", "Belum ada", "nihil", "0000-00-00"})
    void nothingIsSaidInManyWays(String text) {
        assertTrue(Blank.is(text));
        assertFalse(Blank.is(text + "x1"));
    }
}
