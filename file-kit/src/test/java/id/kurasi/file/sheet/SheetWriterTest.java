package id.kurasi.file.sheet;

import static id.kurasi.file.sheet.SheetMother.file;
import static id.kurasi.file.sheet.SheetMother.read;
import static id.kurasi.file.sheet.SheetMother.rows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kurasi.file.sheet.Cell.Kind;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetWriterTest {

    private static final List<String> AWKWARD = List.of(
            "=", "+", "-", "@", "'", "''", "\"", "\"\"", ",", ";", "\t", "|", "\n", "\n\n", " ", "0", "007", "1,5",
            "_x0041_", "_x005F_", "é", "“", "日", "😀", "<", "&", "]]>", "a", "Z", "sep=;", "#", "\u00A0b", "＝", "NULL",
            "TRUE", "1E5");

    @TempDir
    Path folder;

    /** Texts of random pieces, of which any may be first, last or alone. */
    @Test
    void readsBackWhateverItWrote() {
        var random = new Random(20_261_122);
        for (var round = 0; round < 60; round++) {
            var rows = new ArrayList<List<String>>();
            for (var row = 0; row < 20; row++) {
                rows.add(random.ints(5, 0, 6)
                        .mapToObj(pieces -> text(random, pieces))
                        .toList());
            }
            for (var separator : List.of(',', ';', '\t', '|')) {
                assertEquals(texts(rows), cells(csv(separator, rows)));
            }
            assertEquals(texts(rows), cells(xlsx(rows)));
        }
    }

    private static String text(Random random, int pieces) {
        var text = new StringBuilder();
        for (var i = 0; i < pieces; i++) {
            text.append(AWKWARD.get(random.nextInt(AWKWARD.size())));
        }
        return CellText.clean(text.toString());
    }

    private static List<List<String>> texts(List<List<String>> rows) {
        var header = List.of("a", "b", "c", "d", "e");
        var all = new ArrayList<List<String>>(List.of(header));
        rows.stream()
                .filter(row -> row.stream().anyMatch(text -> !text.isEmpty()))
                .forEach(all::add);
        return all;
    }

    private List<List<String>> cells(Path file) {
        return rows(file).stream()
                .map(row -> List.of(0, 1, 2, 3, 4).stream()
                        .map(column -> row.cell(column).text())
                        .toList())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+62800", "-", "@SUM(A1)", "＝1", "'=1", "''+1", "=cmd|'/c calc'!A0"})
    void putsAnApostropheBeforeWhatExcelWouldCompute(String text) {
        var csv = csvText(List.of(List.of(text)));

        assertTrue(csv.contains("'" + text), csv);
        assertFalse(csv.contains("''" + text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Keripik", "007", "'tis", "a=b", "1-2", "“=”"})
    void leavesOtherTextAsItIs(String text) {
        assertTrue(csvText(List.of(List.of(text))).endsWith("\r\n" + text + "\r\n"));
    }

    @Test
    void writesNumbersAsNumbersAndNothingComputes() {
        var values = Arrays.<Object>asList(
                -5L, new BigDecimal("1500000"), "0012345678905", null, LocalDate.of(2024, 12, 31), true, "=1+1", "-5");

        assertTrue(csvText(List.of(values)).endsWith("-5;1500000;0012345678905;;2024-12-31;TRUE;'=1+1;'-5\r\n"));
        var row = rows(xlsx(List.of(values))).get(1);
        assertEquals("2: -5|1500000|0012345678905||2024-12-31|TRUE|=1+1|-5", SheetMother.line(row));
        assertEquals(
                List.of(Kind.NUMBER, Kind.NUMBER, Kind.TEXT, Kind.EMPTY, Kind.DATE, Kind.BOOLEAN, Kind.TEXT, Kind.TEXT),
                row.cells().stream().map(Cell::kind).toList());
        assertTrue(row.cells().stream().noneMatch(Cell::formula));
        assertEquals(
                values.subList(2, 8),
                row.cells().stream().map(Cell::value).toList().subList(2, 8));
    }

    @Test
    void beginsCsvWithAMarkSoThatExcelShowsNamesRight() {
        assertTrue(csvText(List.of(List.of("Café"))).startsWith("\uFEFFa;b;c;d;e\r\n"));
    }

    @Test
    void leavesTheStreamOpenAndTheWorkbookWhole() throws IOException {
        var file = xlsx(List.of(List.of("x")));

        try (var zip = new ZipFile(file.toFile())) {
            assertFalse(part(zip, "xl/worksheets/sheet1.xml").contains("<f>"));
        }
        assertEquals(List.of("1: a|b|c|d|e", "2: x"), read(file));
    }

    @Test
    void goesOnOnASecondSheetWhereTheFirstIsFull() throws IOException {
        var file = file(folder, new byte[0]);
        try (var out = new BufferedOutputStream(Files.newOutputStream(file));
                var writer = SheetWriter.xlsx(out, "Produk")) {
            writer.header(List.of("Nama produk"));
            for (var row = 2; row <= 1_048_577; row++) {
                writer.row(List.of(row));
            }
        }

        try (var zip = new ZipFile(file.toFile())) {
            assertTrue(part(zip, "xl/worksheets/sheet1.xml").contains("r=\"A1048576\""));
            var second = part(zip, "xl/worksheets/sheet2.xml");
            assertTrue(second.contains("Nama produk") && second.contains("<v>1048577</v>"));
            assertFalse(second.contains("<v>1048576</v>"));
        }
    }

    private static String part(ZipFile zip, String name) throws IOException {
        return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }

    private Path csv(char separator, List<? extends List<?>> rows) {
        var out = new ByteArrayOutputStream();
        try (var writer = SheetWriter.csv(out, separator)) {
            write(writer, rows);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return file(folder, out.toByteArray());
    }

    private Path xlsx(List<? extends List<?>> rows) {
        var out = new ByteArrayOutputStream();
        try (var writer = SheetWriter.xlsx(out, "Produk")) {
            write(writer, rows);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return file(folder, out.toByteArray());
    }

    private static String csvText(List<? extends List<?>> rows) {
        var out = new ByteArrayOutputStream();
        try (var writer = SheetWriter.of(Format.CSV, out, "")) {
            write(writer, rows);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void write(SheetWriter writer, List<? extends List<?>> rows) throws IOException {
        writer.header(List.of("a", "b", "c", "d", "e"));
        for (var row : rows) {
            writer.row(row);
        }
    }
}
