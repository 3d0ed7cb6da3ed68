package id.kurasi.file.sheet.xlsx;

import id.kurasi.file.sheet.Cell;
import id.kurasi.file.sheet.Row;
import id.kurasi.file.sheet.RowIterator;
import id.kurasi.file.sheet.SheetLimits;
import id.kurasi.file.sheet.SheetProblem;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The rows of one sheet of a workbook as they stand in its XML. */
final class SheetPart extends RowIterator implements Closeable {

    private final XmlPart xml;
    private final CellValues values;
    private final Merges.Filling filling;
    private final List<Cell> cells = new ArrayList<>();
    private int rowNumber;

    /** @param filling null while the merges, which come after the rows, are not known */
    SheetPart(XmlPart xml, CellValues values, Merges.Filling filling) {
        this.xml = xml;
        this.values = values;
        this.filling = filling;
    }

    @Override
    protected Row read() {
        while (xml.nextTag()) {
            if (xml.starts("row")) {
                return row();
            }
            if (xml.ends("sheetData")) {
                return null;
            }
        }
        return null;
    }

    private Row row() {
        var number = xml.intAttribute("r", rowNumber + 1);
        if (number <= rowNumber) {
            throw xml.damaged();
        }
        rowNumber = number;
        cells.clear();
        var blank = true;
        var column = -1;
        while (xml.nextTag() && !xml.ends("row")) {
            if (xml.starts("c")) {
                column = column(column);
                var cell = values.read(xml, rowNumber);
                if (!cell.isEmpty()) {
                    put(column, cell);
                    blank = false;
                }
            }
        }
        if (!blank && filling != null) {
            filling.fill(rowNumber, cells);
        }
        return Row.of(rowNumber, cells);
    }

    private int column(int before) {
        var reference = xml.attribute("r");
        var column = reference == null ? before + 1 : CellReference.column(reference);
        if (column < 0) {
            throw xml.damaged();
        }
        return column;
    }

    private void put(int column, Cell cell) {
        if (column >= SheetLimits.COLUMNS) {
            throw SheetProblem.TOO_MANY_COLUMNS.refusal(rowNumber, SheetLimits.COLUMNS);
        }
        while (cells.size() <= column) {
            cells.add(Cell.EMPTY);
        }
        cells.set(column, cell);
    }

    /** What comes after the rows, when they have been read. */
    Merges merges() {
        var merges = new Merges();
        while (xml.nextStart()) {
            if (xml.starts("mergeCell")) {
                merges.add(String.valueOf(xml.attribute("ref")));
            }
        }
        return merges;
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
