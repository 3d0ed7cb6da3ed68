package id.kurasi.file.sheet;

import static id.kurasi.file.sheet.SheetMother.assertRefused;
import static id.kurasi.file.sheet.SheetMother.file;
import static id.kurasi.file.sheet.SheetMother.read;
import static id.kurasi.file.sheet.SheetMother.repeat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives that are no workbooks, or workbooks made to do harm. */
class HostileWorkbookTest {

    private static final int MEBIBYTE = 1 << 20;

    @TempDir
    Path folder;

    @Test
    void namesArchivesThatAreNoWorkbooks() throws IOException {
        assertEquals("ZIP", other("readme.txt", "hello"));
        assertEquals("ODS", other("content.xml", "<office/>"));
        assertEquals("DOCX", other("_rels/.rels", relation("word/document.xml")));
        assertEquals("XLSB", other("_rels/.rels", relation("xl/workbook.bin")));
    }

    private Object other(String part, String content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return assertRefused(SheetProblem.OTHER_KIND, file(folder, bytes.toByteArray()))
                .violation()
                .args()[0];
    }

    private static String relation(String target) {
        return "<Relationships><Relationship Id='a' Type='x/officeDocument' Target='" + target + "'/></Relationships>";
    }

    @Test
    void refusesAWorkbookWithNothingInIt() {
        assertRefused(SheetProblem.EMPTY, WorkbookMother.of("").in(folder));
        assertRefused(
                SheetProblem.EMPTY,
                WorkbookMother.of("<row><c s=\"0\"/><c t=\"str\"><v> \u00A0 </v></c></row>")
                        .in(folder));
        assertRefused(
                SheetProblem.EMPTY,
                new WorkbookMother()
                        .hiddenSheet("x", "<row><c><v>1</v></c></row>")
                        .in(folder));
    }

    @Test
    void stopsAnArchiveThatInflatesBeyondReason() {
        var bomb = new WorkbookMother()
                .sheet("Data", "", out -> {
                    out.write("<worksheet><sheetData><row>".getBytes(StandardCharsets.UTF_8));
                    repeat(out, "<c><v></v></c>", 400 * MEBIBYTE);
                    out.write("</row></sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
                })
                .in(folder);

        assertEquals(413, assertRefused(SheetProblem.INFLATES, bomb).status());
    }

    @Test
    void stopsWhateverPartInflates() {
        assertRefused(
                SheetProblem.INFLATES,
                WorkbookMother.of("<row><c t=\"s\"><v>0</v></c></row>")
                        .texts(out -> repeat(out, "<!--" + " ".repeat(1000) + "-->", 100 * MEBIBYTE))
                        .in(folder));
    }

    @Test
    void refusesAnArchiveOfTenThousandsOfParts() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var i = 0; i < 20_000; i++) {
                zip.putNextEntry(new ZipEntry("xl/" + i));
            }
        }
        assertRefused(SheetProblem.INFLATES, file(folder, bytes.toByteArray()));
    }

    @Test
    void refusesATruncatedWorkbook() {
        var whole = WorkbookMother.of("<row><c><v>1</v></c></row>".repeat(1000)).bytes();

        for (var length : new int[] {10, whole.length / 2, whole.length - 1}) {
            assertRefused(SheetProblem.DAMAGED_ZIP, file(folder, Arrays.copyOf(whole, length)));
        }
    }

    @Test
    void refusesAWorkbookWithAnyByteWrongOrReadsIt() {
        var whole = WorkbookMother.of("<row><c t=\"s\"><v>0</v></c></row>")
                .texts("<si><t>x</t></si>")
                .bytes();
        for (var at = 4; at < whole.length; at++) {
            var damaged = whole.clone();
            damaged[at] ^= 0x55;
            try {
                read(file(folder, damaged));
            } catch (SheetRefused refused) {
                assertTrue(refused.status() >= 413 && refused.status() <= 422);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row><c><v>1</v></row>",
                "<row><c><v>1</v></c>",
                "<row r=\"2\"><c><v>1</v></c></row><row r=\"1\"><c><v>2</v></c></row>",
                "<row r=\"x\"><c><v>1</v></c></row>",
                "<row><c r=\"9\"><v>1</v></c></row>",
                "<row><c t=\"s\"><v>7</v></c></row>",
                "<row><c><v>1<b/></v></c></row>",
                "<row><c><v>&xxe;</v></c></row>",
                "<row><c><v>\u0001</v></c></row>"
            })
    void refusesDamagedXml(String rows) {
        var refused =
                assertRefused(SheetProblem.DAMAGED_PART, WorkbookMother.of(rows).in(folder));

        assertEquals("xl/worksheets/sheet1.xml", refused.violation().args()[0]);
    }

    @Test
    void refusesADocumentTypeAndOpensNothingItNames() {
        for (var type : List.of(
                "<!DOCTYPE x [<!ENTITY xxe SYSTEM \"file:///etc/hostname\">]>",
                "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>",
                "<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x.dtd\">")) {
            var bytes = (type
                            + "<worksheet><sheetData><row><c t=\"str\"><v>&xxe;&b;</v></c></row></sheetData></worksheet>")
                    .getBytes(StandardCharsets.UTF_8);
            assertRefused(
                    SheetProblem.DOCTYPE,
                    new WorkbookMother()
                            .sheet("Data", "", out -> out.write(bytes))
                            .in(folder));
        }
    }

    @Test
    void followsNoLinkToTheOutside() {
        var file = new WorkbookMother()
                .related("worksheet\" TargetMode=\"External", "sheet1", "http://127.0.0.1:9/sheet.xml")
                .in(folder);

        assertRefused(SheetProblem.EMPTY, file);
    }

    @Test
    void leavesNoTemporaryFileBehind() throws IOException {
        var before = temporaryFiles();
        var good = WorkbookMother.of("<row><c t=\"s\"><v>0</v></c></row>").texts("<si><t>x</t></si>");
        assertEquals(List.of("1: x"), read(good.in(folder)));
        assertThrows(SheetRefused.class, () -> read(good.texts("<si><t>x").in(folder)));

        assertEquals(before, temporaryFiles());
    }

    private static List<Path> temporaryFiles() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("texts"))
                    .sorted()
                    .toList();
        }
    }
}
