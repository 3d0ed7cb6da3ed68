package id.kurasi.file.sheet;

import static id.kurasi.file.sheet.SheetMother.assertRefused;
import static id.kurasi.file.sheet.SheetMother.file;
import static id.kurasi.file.sheet.SheetMother.read;
import static id.kurasi.file.sheet.SheetMother.repeat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no sheets, or sheets made to do harm. */
class HostileSheetTest {

    private static final int MEBIBYTE = 1 << 20;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "JPEG ~ \u00FF\u00D8\u00FF\u00E0..JFIF",
                "PNG ~ \u0089PNG....",
                "GIF ~ GIF89a",
                "PDF ~ %PDF-1.7",
                "HTML ~ <!DOCTYPE html><html><table><tr><td>1</td></tr></table>",
                "HTML ~ <table border=1>",
                "XML ~ <?xml version='1.0'?><Workbook>",
                "script ~ <script>alert(1)</script>",
                "script ~ <?php system($_GET['c']);",
                "script ~ #!/bin/sh",
                "JSON ~ {\"items\": []}",
                "JSON ~ [ {\"a\": 1} ]",
                "EXE ~ MZ\u0090"
            })
    void namesWhatElseAFileIs(String kind, String content) {
        var refused = assertRefused(SheetProblem.OTHER_KIND, file(folder, content, StandardCharsets.ISO_8859_1));

        assertEquals(kind, refused.violation().args()[0]);
        assertEquals(415, refused.status());
    }

    @Test
    void namesACompressedFile() {
        var gzip = new byte[] {0x1F, (byte) 0x8B, 8, 0};

        assertEquals(
                "GZIP",
                assertRefused(SheetProblem.OTHER_KIND, file(folder, gzip))
                        .violation()
                        .args()[0]);
    }

    @Test
    void refusesBytesThatAreNoText() {
        var bytes = new byte[5000];
        Arrays.fill(bytes, (byte) 3);

        assertRefused(SheetProblem.BINARY, file(folder, bytes));
        assertEquals(List.of("1: a|b"), read(file(folder, "a\u0000,b\u0007\n")));
    }

    @Test
    void tellsOldExcelFromAWorkbookWithAPassword() {
        var old = new byte[8192];
        System.arraycopy(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                0,
                old,
                0,
                8);
        old[30] = 9; // sectors of 512 bytes
        old[48] = 1; // the directory begins with the second
        assertRefused(SheetProblem.OLD_EXCEL, file(folder, old));

        var name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, old, 2 * 512 + 128, name.length);
        assertRefused(SheetProblem.ENCRYPTED, file(folder, old));
        assertRefused(SheetProblem.OLD_EXCEL, file(folder, Arrays.copyOf(old, 20)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t\r\n", "\uFEFF", ";;;\n;;;\n", "\uFEFF\"\"\n", "sep=;\n"})
    void refusesWhatHasNothingInIt(String text) {
        assertEquals(422, assertRefused(SheetProblem.EMPTY, file(folder, text)).status());
    }

    @Test
    void refusesACellOfAHundredMebibytesWithoutHoldingIt() throws IOException {
        var csv = Files.createTempFile(folder, "cell", ".csv");
        try (var out = Files.newOutputStream(csv)) {
            repeat(out, "isi ", 100 * MEBIBYTE);
        }
        var quoted = Files.createTempFile(folder, "cell", ".csv");
        try (var out = Files.newOutputStream(quoted)) {
            out.write("a,b\n1,\"".getBytes(StandardCharsets.UTF_8));
            repeat(out, "isi\n", 100 * MEBIBYTE);
        }
        for (var file : List.of(
                csv, quoted, cell("<v>", "</v>"), cell("<is><t>", "</t></is>"), cell("<v><![CDATA[", "]]></v>"))) {
            assertEquals(413, assertRefused(SheetProblem.CELL_TOO_LONG, file).status());
        }
    }

    /** Of random digits, so that it does not compress and is refused for what it is. */
    private Path cell(String before, String after) {
        return new WorkbookMother()
                .sheet("Data", "", out -> {
                    out.write(("<worksheet><sheetData><row><c t=\"str\">" + before).getBytes(StandardCharsets.UTF_8));
                    var random = new Random(1);
                    for (var i = 0; i < 30 * MEBIBYTE / 16; i++) {
                        out.write("%016x".formatted(random.nextLong()).getBytes(StandardCharsets.UTF_8));
                    }
                    out.write((after + "</c></row></sheetData></worksheet>").getBytes(StandardCharsets.UTF_8));
                })
                .in(folder);
    }

    @Test
    void takesCellsUpToTheLimitAndNoLonger() {
        var longest = "é".repeat(SheetLimits.CELL);
        for (var format : Format.values()) {
            assertEquals(List.of("1: " + longest), read(cellOf(format, longest)));
            assertRefused(SheetProblem.CELL_TOO_LONG, cellOf(format, longest + "é"));
        }
    }

    private Path cellOf(Format format, String text) {
        return format == Format.CSV
                ? file(folder, "\"" + text + "\"")
                : WorkbookMother.of("<row><c t=\"str\"><v>" + text + "</v></c></row>")
                        .in(folder);
    }

    @Test
    void refusesTwentyThousandColumns() {
        var refused = assertRefused(SheetProblem.TOO_MANY_COLUMNS, file(folder, "a\n" + "x,".repeat(20_000) + "\n"));
        assertEquals(2, refused.violation().args()[0]);
        assertRefused(
                SheetProblem.TOO_MANY_COLUMNS,
                WorkbookMother.of("<row>" + "<c><v>1</v></c>".repeat(20_000) + "</row>")
                        .in(folder));
        // empty ones say nothing
        assertEquals(List.of("1: a"), read(file(folder, "a" + ",".repeat(16_000))));
        assertEquals(
                List.of("1: 1"),
                read(WorkbookMother.of("<row><c><v>1</v></c>" + "<c s=\"1\"/>".repeat(16_000) + "</row>")
                        .in(folder)));
    }

    @Test
    void refusesMoreRowsThanTheLimit() {
        assertRefused(SheetProblem.TOO_MANY_ROWS, file(folder, "a,b\n".repeat(SheetLimits.ROWS + 1)));
        assertRefused(
                SheetProblem.TOO_MANY_ROWS,
                WorkbookMother.of("<row><c><v>1</v></c></row>".repeat(SheetLimits.ROWS + 1))
                        .in(folder));
        assertEquals(
                SheetLimits.ROWS,
                read(file(folder, "a,b\n\n".repeat(SheetLimits.ROWS))).size());
    }
}
