package id.kurasi.file.sheet;

import static id.kurasi.file.sheet.SheetMother.assertRefused;
import static id.kurasi.file.sheet.SheetMother.read;
import static id.kurasi.file.sheet.SheetMother.rows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kurasi.file.sheet.Cell.Kind;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxSheetTest {

    @TempDir
    Path folder;

    @Test
    void readsEveryKindOfCell() {
        var row = rows(WorkbookMother.of("""
                        <row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3" t="inlineStr"><is><t> in </t></is></c>\
                        <c r="C3"><v>12.50</v></c><c r="E3" t="b"><v>1</v></c><c r="F3" t="e"><v>#N/A</v></c>\
                        <c r="G3" t="str"><f>A1&amp;B1</f><v>dua</v></c><c r="H3" t="d"><v>2024-12-31T10:00:00</v></c>\
                        <c r="I3" s="1"/><c r="J3" t="s"><v>2</v></c></row>""")
                        .texts("<si><t>x</t></si><si><r><t>Ke</t></r><r><t>ripik</t></r><rPh><t>no</t></rPh></si>"
                                + "<si><t xml:space=\"preserve\">  </t></si>")
                        .in(folder))
                .get(0);

        assertEquals("3: Keripik|in|12.5||TRUE|#N/A|dua|2024-12-31", SheetMother.line(row));
        assertEquals(
                List.of(Kind.TEXT, Kind.TEXT, Kind.NUMBER, Kind.EMPTY, Kind.BOOLEAN, Kind.ERROR, Kind.TEXT, Kind.DATE),
                row.cells().stream().map(Cell::kind).toList());
        assertTrue(row.cell(6).formula());
        assertFalse(row.cell(0).formula());
    }

    @ParameterizedTest
    @CsvSource({
        "9120005871688, 9120005871688",
        "9.120005871688E12, 9120005871688",
        "0.30000000000000004, 0.3",
        "1500000.0, 1500000",
        "1E-7, 0.0000001",
        "-12.50, -12.5",
        "3576010203040001, 3576010203040001",
        "0, 0",
        "-0, 0",
        "0.0, 0",
        "1.5E+3, 1500"
    })
    void writesNumbersPlainly(String raw, String text) {
        var cell = number(raw, "");

        assertEquals(Kind.NUMBER, cell.kind());
        assertEquals(text, cell.text());
    }

    @ParameterizedTest
    @CsvSource({"1E999999999", "abc", "NaN", "Infinity"})
    void takesWhatIsNoNumberForText(String raw) {
        assertEquals(Kind.TEXT, number(raw, "").kind());
    }

    @ParameterizedTest
    @CsvSource({
        "45657, 2024-12-31",
        "45657.99, 2024-12-31",
        "1, 1900-01-01",
        "59, 1900-02-28",
        "61, 1900-03-01",
        "2958465.5, 9999-12-31"
    })
    void readsDatesByTheirFormat(String raw, String date) {
        for (var style : List.of("1", "2", "3")) {
            assertEquals(new Cell(Kind.DATE, date, false), number(raw, " s=\"" + style + "\""));
        }
        assertEquals(Kind.NUMBER, number(raw, "").kind());
        assertEquals(Kind.NUMBER, number(raw, " s=\"4\"").kind());
        assertEquals(Kind.NUMBER, number(raw, " s=\"5\"").kind());
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "0.5", "2958466"})
    void takesWhatNoCalendarHasForANumber(String raw) {
        assertEquals(new Cell(Kind.NUMBER, raw, false), number(raw, " s=\"1\""));
    }

    @Test
    void countsDaysFrom1904WhereTheWorkbookDoes() {
        var file = WorkbookMother.of("<row><c s=\"1\"><v>44195</v></c></row>")
                .styles(STYLES)
                .from1904()
                .in(folder);

        assertEquals(List.of("1: 2024-12-31"), read(file));
    }

    // a date, one of our own, one for Indonesia; then a price, a time
    private static final String STYLES = """
            <numFmts><numFmt numFmtId="164" formatCode="[$-421]DD\\ MMMM\\ YYYY"/><numFmt numFmtId="165" formatCode="yyyy/mm"/>\
            <numFmt numFmtId="166" formatCode="&quot;Rupiah dan yen &quot;#,##0_d"/></numFmts>\
            <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>\
            <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/>\
            <xf numFmtId="20"/></cellXfs>""";

    private Cell number(String raw, String attributes) {
        return rows(WorkbookMother.of("<row><c" + attributes + "><v>" + raw + "</v></c></row>")
                        .styles(STYLES)
                        .in(folder))
                .get(0)
                .cell(0);
    }

    @Test
    void putsTheValueOfAVerticalMergeIntoEachOfItsRows() {
        var file = new WorkbookMother()
                .merged("""
                        <row r="1"><c r="A1" t="str"><v>DAFTAR IKM</v></c></row>
                        <row r="2"><c r="A2" t="str"><v>Usaha</v></c><c r="B2" t="str"><v>Produk</v></c></row>
                        <row r="3"><c r="A3" t="str"><v>Maja</v></c><c r="B3" t="str"><v>Batik</v></c></row>
                        <row r="4"><c r="A4" s="1"/><c r="B4" t="str"><v>Kain</v></c></row>
                        <row r="6"><c r="B6" t="str"><v>Sarung</v></c></row>
                        <row r="7"><c r="B7" t="str"><v>Lain</v></c></row>""", "A1:C1", "A3:A6", "ngawur", "A9:A8", "ZZZZ1:ZZZZ9")
                .in(folder);

        assertEquals(
                List.of(
                        "1: DAFTAR IKM",
                        "2: Usaha|Produk",
                        "3: Maja|Batik",
                        "4: Maja|Kain",
                        "6: Maja|Sarung",
                        "7: |Lain"),
                read(file));
    }

    @Test
    void takesTheFirstVisibleSheetWithAnythingInIt() {
        var workbook = new WorkbookMother()
                .hiddenSheet("Rahasia", "<row><c><v>1</v></c></row>")
                .sheet("Kosong", "<row r=\"5\"><c s=\"1\"/></row>", "")
                .sheet("Data IKM", "<row><c><v>2</v></c></row>", "")
                .sheet("Lain", "<row><c><v>3</v></c></row>", "");
        var file = workbook.in(folder);

        assertEquals(List.of("1: 2"), read(file));
        try (var named = Sheets.open(file, "lain")) {
            assertEquals("3", named.rows().next().cell(0).text());
            assertNull(named.dialect());
        }
        var refused = assertThrows(
                SheetRefused.class, () -> Sheets.open(file, "Rahasia").close());
        assertEquals(SheetProblem.NO_SUCH_SHEET, refused.problem());
        assertEquals("Kosong, Data IKM, Lain", refused.violation().args()[0]);
    }

    @Test
    void readsPartsUnderOtherNamesAndPrefixes() {
        var xml = """
                <?xml version="1.0" encoding="UTF-8"?><x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main">\
                <x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>ada</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>""";
        for (var target : List.of("/xl/Lembar/Satu.xml", "Lembar/Satu.xml", "../xl/Lembar/Satu.xml")) {
            var file = new WorkbookMother()
                    .sheetAt(target)
                    .with("XL\\lembar/satu.xml", xml)
                    .in(folder);

            assertEquals(List.of("1: ada"), read(file));
        }
        assertRefused(
                SheetProblem.DAMAGED_PART,
                new WorkbookMother().sheetAt("nowhere.xml").in(folder));
    }

    @Test
    void findsAnyOfManyTextsInAnyOrder() {
        var count = 5000;
        var texts = IntStream.range(0, count)
                .mapToObj(i -> "<si><t>teks " + i + " é".repeat(i % 50) + "</t></si>")
                .collect(Collectors.joining());
        var rows = IntStream.range(0, count)
                .mapToObj(i -> "<row><c t=\"s\"><v>" + (i * 1777 % count) + "</v></c></row>")
                .collect(Collectors.joining());

        var read = rows(WorkbookMother.of(rows).texts(texts).in(folder));

        assertEquals(count, read.size());
        for (var i = 0; i < count; i++) {
            var number = i * 1777 % count;
            assertEquals(
                    ("teks " + number + " é".repeat(number % 50)).strip(),
                    read.get(i).cell(0).text());
        }
    }

    @Test
    void readsFromTheTopAgain() {
        try (var sheet = Sheets.open(new WorkbookMother()
                .merged("<row><c><v>1</v></c></row><row><c/><c><v>2</v></c></row>", "A1:A2")
                .in(folder))) {
            sheet.rows().forEachRemaining(row -> {});

            var again = sheet.rows();
            assertEquals("1: 1", SheetMother.line(again.next()));
            assertEquals("2: 1|2", SheetMother.line(again.next()));
            assertFalse(again.hasNext());
            assertEquals(Format.XLSX, sheet.format());
        }
    }
}
