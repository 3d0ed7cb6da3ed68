package id.kurasi.file.sheet;

import id.kurasi.file.sheet.csv.CsvSheet;
import id.kurasi.file.sheet.xlsx.XlsxSheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Opens whatever sheet an agency sends. What kind it is, its content says; names and declared types lie. */
public final class Sheets {

    private Sheets() {}

    /**
     * The first visible sheet with anything in it. The file is read through once here, without keeping it, so that whatever
     * is wrong with it is said now and not in the middle.
     *
     * @throws id.kurasi.kit.problem.Refusal 413, 415 or 422 as {@link SheetProblem} lists
     */
    public static Sheet open(Path file) {
        return open(file, null);
    }

    /** @param name of the sheet in the workbook; null for the first with anything in it, which is all that a CSV has */
    public static Sheet open(Path file, String name) {
        try {
            return switch (Content.of(file)) {
                case ZIP -> XlsxSheet.open(file, name);
                case TEXT -> CsvSheet.open(file);
            };
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
