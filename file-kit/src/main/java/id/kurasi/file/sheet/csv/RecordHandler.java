package id.kurasi.file.sheet.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import id.kurasi.file.sheet.Apostrophe;
import id.kurasi.file.sheet.Cell;
import id.kurasi.file.sheet.Row;
import id.kurasi.file.sheet.SheetLimits;
import id.kurasi.file.sheet.SheetProblem;
import java.util.ArrayList;
import java.util.List;

/** Makes rows of what the parser finds, without keeping what is over the limits. */
final class RecordHandler extends AbstractBaseCsvCallbackHandler<Row> {

    private final List<Cell> cells = new ArrayList<>();
    private final int linesBefore;
    private int rowNumber;

    /** @param linesBefore lines of the file that the parser does not get to see */
    RecordHandler(int linesBefore) {
        this.linesBefore = linesBefore;
    }

    int rowNumber() {
        return rowNumber;
    }

    @Override
    protected void handleBegin(long startingLine) {
        cells.clear();
        rowNumber++;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        var marked = endsWithMark(buffer, offset, length);
        if (marked && quoted) {
            throw SheetProblem.UNCLOSED_QUOTE.refusal(getStartingLineNumber() + linesBefore);
        }
        if (marked || length == 0) {
            cells.add(Cell.EMPTY);
            return;
        }
        if (length > SheetLimits.CELL) {
            throw SheetProblem.CELL_TOO_LONG.refusal(rowNumber, SheetLimits.CELL);
        }
        var cell = Cell.text(Apostrophe.taken(new String(buffer, offset, length)));
        if (index < SheetLimits.COLUMNS) {
            cells.add(cell);
        } else if (!cell.isEmpty()) {
            throw SheetProblem.TOO_MANY_COLUMNS.refusal(rowNumber, SheetLimits.COLUMNS);
        }
    }

    private static boolean endsWithMark(char[] buffer, int offset, int length) {
        return length > 0 && buffer[offset + length - 1] == EndMarkingReader.MARK.charAt(1);
    }

    @Override
    protected Row buildRecord() {
        return Row.of(rowNumber, cells);
    }
}
