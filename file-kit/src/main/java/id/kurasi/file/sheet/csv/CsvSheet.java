package id.kurasi.file.sheet.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import id.kurasi.file.sheet.CsvDialect;
import id.kurasi.file.sheet.Format;
import id.kurasi.file.sheet.Row;
import id.kurasi.file.sheet.RowIterator;
import id.kurasi.file.sheet.Sheet;
import id.kurasi.file.sheet.SheetLimits;
import id.kurasi.file.sheet.SheetProblem;
import id.kurasi.file.sheet.SheetRefused;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;

/** A CSV file in whatever dialect. */
public final class CsvSheet implements Sheet {

    /** Holds one field with all its quotes doubled. */
    private static final int PARSER_BUFFER = 4 * SheetLimits.CELL;

    private final Path file;
    private final Opening opening;
    private Rows current;

    private CsvSheet(Path file, Opening opening) {
        this.file = file;
        this.opening = opening;
    }

    /** Reads it through once, to find the dialect and whatever is wrong. */
    public static Sheet open(Path file) throws IOException {
        var sheet = new CsvSheet(file, Opening.of(file));
        try {
            var rows = sheet.rows();
            if (!rows.hasNext()) {
                throw SheetProblem.EMPTY.refusal();
            }
            rows.forEachRemaining(row -> {});
        } finally {
            sheet.close();
        }
        return sheet;
    }

    @Override
    public Format format() {
        return Format.CSV;
    }

    @Override
    public CsvDialect dialect() {
        return opening.dialect();
    }

    @Override
    public Iterator<Row> rows() {
        close();
        try {
            current = new Rows(opening.reader(file), opening);
            return current;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        if (current != null) {
            try {
                current.csv.close();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            current = null;
        }
    }

    private static final class Rows extends RowIterator {

        private final RecordHandler handler;
        private final CsvReader<Row> csv;
        private final Iterator<Row> records;

        Rows(Reader text, Opening opening) {
            handler = new RecordHandler(opening.separatorLines());
            csv = CsvReader.builder()
                    .fieldSeparator(opening.dialect().separator())
                    .skipEmptyLines(false)
                    .allowExtraCharsAfterClosingQuote(true)
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .maxBufferSize(PARSER_BUFFER)
                    .build(handler, new EndMarkingReader(text));
            records = csv.iterator();
        }

        @Override
        protected Row read() {
            try {
                return records.hasNext() ? records.next() : null;
            } catch (CsvParseException failure) {
                if (failure.getCause() instanceof SheetRefused refused) {
                    throw refused;
                }
                // of all that the parser itself minds, only a field larger than its buffer is left on
                throw SheetProblem.CELL_TOO_LONG.refusal(handler.rowNumber(), SheetLimits.CELL);
            }
        }
    }
}
