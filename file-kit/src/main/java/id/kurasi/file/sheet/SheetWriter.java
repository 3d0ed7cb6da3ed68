package id.kurasi.file.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes a sheet row by row, in flat memory, so that a spreadsheet program opens it as it is meant: text stays text (names
 * that look like formulas, numbers with leading zeros), and {@link Sheets} reads back what was written.
 */
public interface SheetWriter extends Closeable {

    /** For Excel: UTF-8 with a byte order mark; {@code ;} is what it expects under an Indonesian locale. */
    static SheetWriter csv(OutputStream out, char separator) throws IOException {
        return new CsvSheetWriter(out, separator);
    }

    /** @param sheet its name */
    static SheetWriter xlsx(OutputStream out, String sheet) {
        return new XlsxSheetWriter(out, sheet);
    }

    static SheetWriter of(Format format, OutputStream out, String sheet) throws IOException {
        return switch (format) {
            case CSV -> csv(out, ';');
            case XLSX -> xlsx(out, sheet);
        };
    }

    /** The names of the columns; at most once, before all rows. */
    void header(List<String> names) throws IOException;

    /**
     * @param values by column: null for an empty cell, a Number, a LocalDate, a Boolean, or anything else as its text.
     *     Identifiers are given as text.
     */
    void row(List<?> values) throws IOException;

    /** Completes the sheet; the stream stays open. */
    @Override
    void close() throws IOException;
}
