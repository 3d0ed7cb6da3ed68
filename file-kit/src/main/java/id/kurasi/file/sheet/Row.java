package id.kurasi.file.sheet;

import java.util.List;

/**
 * A row that is not blank.
 *
 * @param number as Excel shows it, from 1; blank rows and the row above count
 * @param cells up to the last one that is not empty
 */
public record Row(int number, List<Cell> cells) {

    /** The cell in a column, from 0; EMPTY beyond the last. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    /** Cells without those at the end that are empty. */
    public static Row of(int number, List<Cell> cells) {
        var size = cells.size();
        while (size > 0 && cells.get(size - 1).isEmpty()) {
            size--;
        }
        return new Row(number, List.copyOf(cells.subList(0, size)));
    }

    public boolean isBlank() {
        return cells.isEmpty();
    }
}
