package id.kurasi.file.sheet.xlsx;

import id.kurasi.file.sheet.Cell;
import id.kurasi.file.sheet.SheetLimits;
import id.kurasi.file.sheet.SheetProblem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Ranges of cells shown as one, over more than one row: a business beside its three products. Only its first cell has the
 * value in the file; here each row gets it, in the first column of the range.
 */
final class Merges {

    private record Range(int firstRow, int lastRow, int column) {}

    private final List<Range> ranges = new ArrayList<>();

    /** @param reference {@code A2:A4}; what is none, or one row high, is passed over */
    void add(String reference) {
        var colon = reference.indexOf(':');
        if (colon < 0) {
            return;
        }
        var first = reference.substring(0, colon).replace("$", "");
        var last = reference.substring(colon + 1).replace("$", "");
        var range = new Range(CellReference.row(first), CellReference.row(last), CellReference.column(first));
        if (range.firstRow() > 0
                && range.lastRow() > range.firstRow()
                && range.column() >= 0
                && range.column() < SheetLimits.COLUMNS) {
            ranges.add(range);
        }
        if (ranges.size() > SheetLimits.MERGES) {
            throw SheetProblem.TOO_MANY_MERGES.refusal(SheetLimits.MERGES);
        }
    }

    Filling fill() {
        ranges.sort(Comparator.comparingInt(Range::firstRow));
        return new Filling();
    }

    /** Fills one row after another, from the top. */
    final class Filling {

        private final Cell[] values = new Cell[SheetLimits.COLUMNS];
        private final int[] lastRows = new int[SheetLimits.COLUMNS];
        private int next;

        void fill(int row, List<Cell> cells) {
            for (; next < ranges.size() && ranges.get(next).firstRow() <= row; next++) {
                var range = ranges.get(next);
                if (range.firstRow() == row && range.column() < cells.size()) {
                    values[range.column()] = cells.get(range.column());
                    lastRows[range.column()] = range.lastRow();
                }
            }
            for (var column = 0; column < values.length; column++) {
                if (lastRows[column] >= row) {
                    put(column, cells);
                }
            }
        }

        private void put(int column, List<Cell> cells) {
            while (cells.size() <= column) {
                cells.add(Cell.EMPTY);
            }
            if (cells.get(column).isEmpty()) {
                cells.set(column, values[column]);
            }
        }
    }
}
