package id.kurasi.catalog.imports.column;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.kurasi.catalog.imports.column.Column.Treatment;
import id.kurasi.file.sheet.Cell;
import id.kurasi.file.sheet.Row;
import id.kurasi.kit.problem.Refusal;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutsTest {

    private static Aliases.Known aliases;

    @BeforeAll
    static void readAliases() throws IOException {
        var fields = new HashMap<String, List<ImportField>>();
        try (var rows = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        LayoutsTest.class.getResourceAsStream("/imports/aliases.csv"), StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : rows) {
                fields.put(
                        HeaderKey.of(row.getField("alias")),
                        Arrays.stream(row.getField("fields").split("\\|"))
                                .map(ImportField::named)
                                .toList());
            }
        }
        aliases = new Aliases.Known(fields);
    }

    private static Layout layout(Mapping mapping, String... lines) {
        var rows = new ArrayList<Row>();
        for (var i = 0; i < lines.length; i++) {
            var cells = Arrays.stream(lines[i].split(";", -1)).map(Cell::text).toList();
            var row = Row.of(i + 1, cells);
            if (!row.isBlank()) {
                rows.add(row);
            }
        }
        return new Layouts(aliases, mapping).of(rows.iterator());
    }

    private static Layout layout(String... lines) {
        return layout(Mapping.NONE, lines);
    }

    private static String fields(Layout layout) {
        return layout.columns().stream()
                .map(column -> column.treatment() == Treatment.USED
                        ? column.field() == null
                                ? column.attribute()
                                : column.field().apiName()
                        : column.treatment().name())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NAMA USAHA       | businessName
            nama_usaha       | businessName
            Nama  Usaha*     | businessName
            No. HP / WA      | phone
            NIB (wajib)      | nib
            Kab./Kota        | regency
            Harga (Rp.)      | retailPrice
            Omset/Bulan      | salesMonthly
            Masa Simpan (hari) | shelfLife
            """)
    void aHeaderIsKnownInAnySpelling(String header, String field) {
        var layout = layout(
                "Nama Usaha;Nama Produk".replace(field.equals("businessName") ? "Nama Usaha" : "-", "Perusahaan X")
                        + ";" + header);

        assertTrue(fields(layout).endsWith(" " + field), () -> fields(layout));
    }

    @Test
    void titlesStandAboveTheHeader() {
        var layout = layout(
                "PEMERINTAH KOTA MOJOKERTO",
                "DAFTAR IKM BINAAN;;;",
                "",
                "No;Nama Usaha;Kecamatan;NIB",
                "1;Sari;Magersari;9900000000001");

        assertEquals(4, layout.headerRow());
        assertEquals("IGNORED businessName district nib", fields(layout));
    }

    @Test
    void aHeaderMayBeSpreadOverTwoRowsAndBeNumbered() {
        var layout = layout(
                "No;Nama Usaha;Jumlah Tenaga Kerja;;Alamat;;",
                ";;L;P;Jalan;Kelurahan;Kecamatan",
                "(1);(2);(3);(4);(5);(6);(7)",
                "1;Sari;2;3;Jl. Contoh;Gedongan;Magersari");

        assertEquals(3, layout.lastHeaderRow());
        assertEquals("IGNORED businessName workersMale workersFemale address IGNORED district", fields(layout));
    }

    @Test
    void dataUnderAHeaderIsNoSecondLineOfIt() {
        var layout = layout("Nama Usaha;Kecamatan;Catatan lain", "Sari;Magersari;", "Tunggal;Magersari;x");

        assertEquals(1, layout.lastHeaderRow());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NIK                    | DROPPED
            No. KTP Pemilik        | DROPPED
            L/P                    | DROPPED
            NIK/No. KK penanggung  | DROPPED
            Tempat, Tgl. Lahir     | DROPPED
            NPWP usaha             | DROPPED
            Halal                  | IGNORED
            Warna kesukaan         | UNKNOWN
            """)
    void personalColumnsAreDropped(String header, String treatment) {
        assertEquals("businessName " + treatment, fields(layout("Nama Usaha;" + header)));
    }

    @Test
    void aBareNameIsTheBusinessOnlyWhereNothingElseIs() {
        assertEquals("businessName district", fields(layout("Nama;Kecamatan")));
        assertEquals("contactPerson businessName", fields(layout("Nama;Nama Usaha")));
        assertEquals("businessName DUPLICATE", fields(layout("Nama Usaha;Nama UKM")));
    }

    @Test
    void whatIsSaidOfProductsIsOfNoUseWithoutThem() {
        assertEquals("businessName category IGNORED", fields(layout("Nama Usaha;Jenis Produk;Harga")));
        assertEquals(
                "businessName productName category retailPrice",
                fields(layout("Nama Usaha;Produk;Jenis Produk;Harga")));
    }

    @Test
    void aMappingNamesWhatIsNotKnownByHeaderOrByLetter() {
        var mapping = new Mapping(
                Map.of("DESKRIPSI BRG", "productName", "C", "gtin", "Bahan kain", "attributes.material"),
                null,
                null,
                null);

        assertEquals(
                "UNKNOWN productName gtin material",
                fields(layout(mapping, "PLU;Deskripsi brg;EAN13X;Bahan Kain", "1;Kain;8990000000013;katun")));
    }

    @Test
    void aMappingMayPointToTheHeaderOrSayThatThereIsNone() {
        var without = new Mapping(Map.of("A", "productName"), null, null, 0);

        assertEquals("productName UNKNOWN", fields(layout(without, "Keripik;5000", "Sambal;7000")));
        assertEquals(0, layout(without, "Keripik;5000").lastHeaderRow());
        assertEquals(
                2,
                layout(new Mapping(Map.of("Barang X", "productName"), null, null, 2), "Nama Usaha;b", "Barang X;c")
                        .headerRow());
    }

    @Test
    void aMappingOfWhatIsNotThereIsRefused() {
        var noColumn = new Mapping(Map.of("Nama Toko Kami", "businessName"), null, null, null);
        var noField = new Mapping(Map.of("Nama Usaha", "namaUsaha"), null, null, null);

        assertEquals(
                400,
                assertThrows(Refusal.class, () -> layout(noColumn, "Nama Usaha;NIB"))
                        .status());
        assertEquals(
                400,
                assertThrows(Refusal.class, () -> layout(noField, "Nama Usaha;NIB"))
                        .status());
    }

    @Test
    void aSheetThatNamesNobodyIsRefused() {
        var refusal = assertThrows(Refusal.class, () -> layout("Alfa;Beta", "1;2"));

        assertEquals("no-usable-column", refusal.type());
        assertEquals(422, refusal.status());
    }

    @Test
    void aSheetWithoutAHeaderLeavesNoPersonInIt() {
        var without = new Mapping(Map.of("B", "businessName"), null, null, 1);
        var layout = layout(without, "3576020101900001;Sari");

        assertEquals("", layout.columns().get(0).header());
    }

    @ParameterizedTest
    @CsvSource({"0, A", "25, Z", "26, AA", "51, AZ", "52, BA", "701, ZZ", "702, AAA"})
    void columnsHaveLetters(int index, String letters) {
        assertEquals(letters, ColumnLetter.of(index));
        assertEquals(index, ColumnLetter.index(letters));
    }
}
