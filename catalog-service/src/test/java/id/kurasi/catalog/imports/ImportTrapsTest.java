package id.kurasi.catalog.imports;

import static id.kurasi.catalog.Api.ADMIN;
import static id.kurasi.catalog.Api.AGENCY;
import static id.kurasi.catalog.Api.get;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes wrong in sheets, one thing at a time: the row says so, and what can be imported is. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class ImportTrapsTest {

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    private Sent.Done business(String header, String value) {
        return Sent.csv("Nama Usaha;Kecamatan;" + header, "Sari " + mark + ";Magersari;" + value)
                .by(AGENCY)
                .done();
    }

    private Sent.Done product(String header, String value) {
        return Sent.csv(
                        "Nama Usaha;Kecamatan;Produk;Kategori;" + header,
                        "Sari " + mark + ";Magersari;Keripik;SNACK;" + value)
                .by(AGENCY)
                .withDefaults("businessScale", "MICRO")
                .done();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            NIB             | 9,12E+12          | NIB_DIGITS_LOST
            NIB             | 212210046114      | NIB_LEADING_ZERO_LOST
            NIB             | sedang proses     | NIB_INVALID
            Skala usaha     | raksasa           | SCALE_UNKNOWN
            KBLI            | batik             | KBLI_INVALID
            Tahun binaan    | 31/02/2024        | DATE_INVALID
            """)
    void ofABusinessRefusesTheRow(String header, String value, String code) {
        var done = business(header, value);

        assertEquals(Map.of("REFUSED", 1), done.rows());
        assertEquals(List.of(code), done.codes());
        get(ADMIN, "/v1/businesses?name=Sari " + mark).body("items", hasSize(0));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Barcode         | 8990000000014     | GTIN_CHECK_DIGIT
            Barcode         | 8,99E+12          | GTIN_DIGITS_LOST
            Barcode         | X000263032017     | GTIN_INVALID
            Harga           | murah             | PRICE_INVALID
            Isi bersih      | 100 garam         | NET_CONTENT_INVALID
            Isi bersih      | 250               | NET_CONTENT_UNIT_MISSING
            Masa simpan     | lama              | SHELF_LIFE_INVALID
            Penyimpanan     | di mana saja      | STORAGE_UNKNOWN
            Kapasitas       | 50 pcs/hari       | CAPACITY_NOT_PER_MONTH
            Minimum order   | beberapa          | NUMBER_INVALID
            """)
    void ofAProductRefusesTheRow(String header, String value, String code) {
        var done = product(header, value);

        assertEquals(Map.of("REFUSED", 1), done.rows());
        assertEquals(List.of(code), done.codes());
        get(ADMIN, "/v1/businesses?name=Sari " + mark).body("items", hasSize(0));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Isi bersih      | 15 gram dan 30 gram   | NET_CONTENT_SEVERAL
            Harga           | 15.000 - 20.000       | PRICE_RANGE
            Masa simpan     | 3-4 hari              | SHELF_LIFE_SEVERAL
            Masa simpan     | 90                    | SHELF_LIFE_IN_DAYS_ASSUMED
            Isi bersih      | 0                     | ZERO_TAKEN_AS_EMPTY
            No HP           | tidak aktif           | PHONE_UNREADABLE
            No HP           | 081200000001/081200000002 | PHONE_SEVERAL
            Email           | bukan email           | EMAIL_UNREADABLE
            Omzet           | lumayan               | SALES_UNREADABLE
            """)
    void isSaidBesideARowThatIsImportedAllTheSame(String header, String value, String code) {
        var done = product(header, value);

        assertEquals(Map.of("CREATED", 1), done.rows());
        assertEquals(List.of(code), done.codes());
    }

    @Test
    void theScaleFollowsFromSalesAndTheFigureIsForgotten() {
        business("Omzet per tahun", "Rp 3.000.000.000");

        get(ADMIN, "/v1/businesses?name=Sari " + mark)
                .body("items[0].businessScale", equalTo("SMALL"))
                .body("items[0].scaleBasis", equalTo("SALES"));
    }

    @Test
    void aScaleThatIsNotToldIsAssumedAndSaid() {
        var done = business("Catatan lain", "x");

        assertEquals(List.of("SCALE_ASSUMED"), done.codes());
        get(ADMIN, "/v1/businesses?name=Sari " + mark)
                .body("items[0].businessScale", equalTo("MICRO"))
                .body("items[0].scaleBasis", nullValue());
    }

    @Test
    void aFormulaIsNotImported() throws IOException {
        var done = Sent.bytes(
                        workbook("<c r=\"A2\" t=\"str\"><f>\"Sari \"&amp;\"x\"</f><v>Sari " + mark + "</v></c>"),
                        "x.xlsx")
                .by(AGENCY)
                .done();

        assertEquals(Map.of("REFUSED", 1), done.rows());
        assertEquals(List.of("FORMULA"), done.codes());
    }

    private static byte[] workbook(String cell) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            add(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
            add(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                            + " Target=\"xl/workbook.xml\"/></Relationships>");
            add(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                            + "<sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            add(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\""
                            + " Target=\"worksheets/sheet1.xml\"/></Relationships>");
            add(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                            + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Nama Usaha</t></is></c>"
                            + "<c r=\"B1\" t=\"inlineStr\"><is><t>Kecamatan</t></is></c></row>"
                            + "<row r=\"2\">" + cell + "<c r=\"B2\" t=\"inlineStr\"><is><t>Magersari</t></is></c></row>"
                            + "</sheetData></worksheet>");
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, ''", "UTF-8, \uFEFF", "windows-1252, ''"})
    void anyEncodingIsRead(String charset, String mark) {
        var name = "Kafé " + this.mark;
        var bytes = (mark + "Nama Usaha;Kecamatan\n" + name + ";Magersari").getBytes(Charset.forName(charset));

        Sent.bytes(bytes, "x.csv").by(AGENCY).done();

        Sent.as(ADMIN).queryParam("name", name).get("/v1/businesses").then().body("items", hasSize(1));
    }
}
