package id.kurasi.catalog.imports.row;

import id.kurasi.catalog.imports.Problem;
import id.kurasi.catalog.imports.value.CellText;
import java.util.List;
import java.util.Map;

/**
 * A row as it is kept until it is imported: nothing personal in it but what a contact needs, and classes in place of figures.
 *
 * @param cells by column from 0, without those that are empty
 * @param problems what was seen when it was received
 */
public record StagedRow(int number, Map<Integer, CellText> cells, List<Problem> problems) {

    public CellText cell(int column) {
        return cells.getOrDefault(column, CellText.EMPTY);
    }
}
