package id.kurasi.file.sheet;

import static id.kurasi.file.sheet.SheetMother.assertRefused;
import static id.kurasi.file.sheet.SheetMother.file;
import static id.kurasi.file.sheet.SheetMother.read;
import static id.kurasi.file.sheet.SheetMother.rows;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSheetTest {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void findsTheSeparatorFromTheContent(String separator) {
        var file = file(folder, "No,Nama,Kecamatan\n1,Contoh Rasa,Magersari\n".replace(",", separator));

        assertEquals(List.of("1: No|Nama|Kecamatan", "2: 1|Contoh Rasa|Magersari"), read(file));
        assertEquals(separator.charAt(0), dialect(file).separator());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                // a decimal comma in every row
                "; ~ Nama;Isi;Satuan\\nKeripik;1,5;kg\\nSambal;2,5;kg\\nKopi;3,5;kg",
                // millions in the American way
                "; ~ Nama;Omzet\\nA;1,500,000\\nB;2,000,000\\nC;3,000,000",
                // lists within a field
                ", ~ Nama,Komposisi\\nKeripik,kedelai; garam\\nSambal,cabai; garam\\nKopi,kopi; gula",
                // a title above the header, with the other separator in it
                "; ~ Data IKM, Kota Mojokerto\\n\\nNo;Nama;Isi\\n1;A;1,5\\n2;B;2,5\\n3;C;3,5",
                // rows that end early
                ", ~ No,Nama,NIB,Ket\\n1,A\\n2,B,9\\n3,C,9,-\\n4,D",
                // quoted text that has all of them
                "| ~ Nama|Alamat\\nA|\"Jl. A; No, 1;2,3\"\\nB|\"Jl. B; No, 2;2,3\"",
                // a single column
                ", ~ Nama\\nA\\nB"
            })
    void isNotLedAstrayByOtherSeparatorsInTheText(char separator, String text) {
        assertEquals(separator, dialect(file(folder, text.replace("\\n", "\n"))).separator());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=;\n", "sep=;\r\n", "\"sep=;\"\r\n"})
    void takesTheSeparatorLineOfExcelAndDoesNotCountIt(String first) {
        var file = file(folder, first + "Nama;Harga, eceran, grosir\nA;1,2,3\n");

        assertEquals(List.of("1: Nama|Harga, eceran, grosir", "2: A|1,2,3"), read(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void readsAnyLineEnd(String end) {
        assertEquals(List.of("1: a|b", "3: 1|2"), read(file(folder, "a,b" + end + " , " + end + "1,2" + end)));
    }

    @Test
    void skipsBlankRowsButCountsThem() {
        assertEquals(List.of("3: a|b", "6: 1|2"), read(file(folder, "\n;;\na;b\n \u00A0;\n\n1;2;;;\n;;\n\n")));
    }

    @Test
    void keepsLineBreaksAndQuotesWithinAField() {
        var rows =
                rows(file(folder, "Nama,Cerita\r\n\"Keripik \"\"Maja\"\"\",\"satu\r\ndua\"\r\nSambal,5\" lebar\r\n"));

        assertEquals("Keripik \"Maja\"", rows.get(1).cell(0).text());
        assertEquals("satu\ndua", rows.get(1).cell(1).text());
        assertEquals("5\" lebar", rows.get(2).cell(1).text());
        assertEquals(3, rows.get(2).number());
    }

    @Test
    void trimsAndDropsWhatNobodySees() {
        var row = rows(file(folder, "a\u0000b,\u00A0 c\u200B ,\u0007,x\uFEFF,tab\there,-,\n"))
                .get(0);

        assertEquals(
                List.of("ab", "c", "", "x", "tab\there", "-"),
                row.cells().stream().map(Cell::text).toList());
        assertTrue(row.cell(2).isEmpty());
        assertTrue(row.cell(100).isEmpty());
        assertFalse(row.cell(0).formula());
    }

    @Test
    void tellsUtf8FromWindows1252ByTheWholeFile() {
        var text = "Nama;Merek\n" + "Kafe;Rasa\n".repeat(20_000) + "Café;Rasa’s “é”\n";

        for (var charset : List.of(StandardCharsets.UTF_8, WINDOWS_1252)) {
            var file = file(folder, text, charset);

            assertEquals(charset, dialect(file).charset());
            var rows = rows(file);
            assertEquals("Café", rows.get(rows.size() - 1).cell(0).text());
            assertEquals("Rasa’s “é”", rows.get(rows.size() - 1).cell(1).text());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void takesAByteOrderMarkAndDoesNotReadIt(String charset) {
        var file = file(folder, "\uFEFFNama;Merek\nCafé;“Rasa”\n", Charset.forName(charset));

        assertEquals(List.of("1: Nama|Merek", "2: Café|“Rasa”"), read(file));
        assertEquals(new CsvDialect(';', Charset.forName(charset), true), dialect(file));
        assertFalse(dialect(file(folder, "a,b")).byteOrderMark());
    }

    @Test
    void namesTheLineOfAQuoteThatIsNeverClosed() {
        var refused = assertRefused(
                SheetProblem.UNCLOSED_QUOTE, file(folder, "a,b\n\"1\n2\",x\n3,\"never closed\n4,y\n5,z\n"));

        assertArrayEquals(new Object[] {4L}, refused.violation().args());
        assertEquals(List.of("1: a|b", "2: 1|closed"), read(file(folder, "a,b\n1,\"closed\"")));
        assertEquals(List.of("1: a|b", "2: 1|x"), read(file(folder, "a,b\n1,\"x\n\"")));
    }

    @Test
    void readsFromTheTopAgain() {
        try (var sheet = Sheets.open(file(folder, "a,b\n1,2\n"))) {
            sheet.rows().next();

            assertEquals("1: a|b", SheetMother.line(sheet.rows().next()));
            assertEquals(Format.CSV, sheet.format());
        }
    }

    private static CsvDialect dialect(Path file) {
        try (var sheet = Sheets.open(file)) {
            return sheet.dialect();
        }
    }
}
