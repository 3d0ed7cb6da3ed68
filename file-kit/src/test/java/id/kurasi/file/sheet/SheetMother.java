package id.kurasi.file.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Files to read, and what was read of them in a form easy to compare: {@code "1: No|Nama"}. */
final class SheetMother {

    private SheetMother() {}

    static Path file(Path folder, byte[] bytes) {
        try {
            return Files.write(Files.createTempFile(folder, "sheet", ".bin"), bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static Path file(Path folder, String text, Charset charset) {
        return file(folder, text.getBytes(charset));
    }

    static Path file(Path folder, String text) {
        return file(folder, text, StandardCharsets.UTF_8);
    }

    static List<Row> rows(Path file) {
        try (var sheet = Sheets.open(file)) {
            var rows = new ArrayList<Row>();
            sheet.rows().forEachRemaining(rows::add);
            return rows;
        }
    }

    static List<String> read(Path file) {
        return rows(file).stream().map(SheetMother::line).toList();
    }

    static String line(Row row) {
        return row.number() + ": " + row.cells().stream().map(Cell::text).collect(Collectors.joining("|"));
    }

    static SheetRefused assertRefused(SheetProblem problem, Path file) {
        var refused = assertThrows(SheetRefused.class, () -> Sheets.open(file).close());
        assertEquals(problem, refused.problem());
        return refused;
    }

    static void repeat(OutputStream out, String text, int bytes) throws IOException {
        var chunk = text.repeat(Math.max(1, 64 * 1024 / text.length())).getBytes(StandardCharsets.UTF_8);
        for (var written = 0; written < bytes; written += chunk.length) {
            out.write(chunk);
        }
    }
}
