package id.kurasi.catalog.imports.column;

import id.kurasi.file.sheet.Cell;
import id.kurasi.file.sheet.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Finds the header of a sheet, below title rows and maybe spread over two. */
final class HeaderSearch {

    /** Rows above a header are few: the agency's letterhead, a title, a date. */
    static final int ROWS_LOOKED_AT = 40;

    private final List<Row> top;
    private final Predicate<String> isKnown;

    /** @param isKnown whether a header means something */
    HeaderSearch(List<Row> top, Predicate<String> isKnown) {
        this.top = top;
        this.isKnown = isKnown;
    }

    /** @param texts by column, "" where there is none */
    record Header(int row, int lastRow, List<String> texts) {}

    /** The row that says most; the first of those. Null when no row has a header that is known. */
    Header find() {
        Row best = null;
        var most = 0;
        for (var row : top) {
            var known = (int) IntStream.range(0, row.cells().size())
                    .filter(column -> isKnownText(row.cell(column)))
                    .count();
            // a cell of data may happen to read like a header: beside others it does not outnumber them
            if (known > most
                    && (known >= 2
                            || row.cells().stream()
                                            .filter(cell -> !cell.isEmpty())
                                            .count()
                                    <= 3)) {
                best = row;
                most = known;
            }
        }
        return best == null ? null : at(best);
    }

    Header at(Row first) {
        var next = top.stream().filter(row -> row.number() > first.number()).findFirst();
        if (next.isPresent() && continues(first, next.get())) {
            return new Header(first.number(), afterNumbering(next.get()), joined(first, next.get()));
        }
        var texts = IntStream.range(0, first.cells().size())
                .mapToObj(column -> first.cell(column).text())
                .toList();
        return new Header(first.number(), afterNumbering(first), texts);
    }

    private boolean isKnownText(Cell cell) {
        return cell.kind() == Cell.Kind.TEXT && isKnown.test(cell.text());
    }

    /** A second line of the header stands under cells that are merged to the side, and nowhere under the others but as their copy. */
    private boolean continues(Row first, Row second) {
        var under = false;
        for (var column = 0; column < second.cells().size(); column++) {
            var upper = first.cell(column);
            var lower = second.cell(column);
            if (lower.isEmpty() || lower.equals(upper)) {
                continue;
            }
            var mergedToTheSide = !upper.isEmpty()
                    && first.cell(column + 1).isEmpty()
                    && !second.cell(column + 1).isEmpty();
            if (lower.kind() != Cell.Kind.TEXT || !upper.isEmpty() && !mergedToTheSide) {
                return false;
            }
            under |= upper.isEmpty();
        }
        return under
                && second.cells().stream()
                        .anyMatch(cell -> isKnownText(cell) || cell.text().length() <= 2);
    }

    private static List<String> joined(Row first, Row second) {
        var texts = new ArrayList<String>();
        var above = "";
        for (var column = 0;
                column < Math.max(first.cells().size(), second.cells().size());
                column++) {
            var upper = first.cell(column).text();
            var lower = second.cell(column).text();
            if (!upper.isEmpty()) {
                above = upper;
            }
            texts.add(lower.isEmpty() || lower.equals(upper) ? upper : above + " / " + lower);
        }
        return texts;
    }

    /** Under a header agencies number its columns: 1, 2, 3 or (1) (2) (3). */
    private int afterNumbering(Row last) {
        return top.stream()
                .filter(row -> row.number() > last.number())
                .findFirst()
                .filter(HeaderSearch::isNumbering)
                .map(Row::number)
                .orElse(last.number());
    }

    private static boolean isNumbering(Row row) {
        var expected = 1;
        for (var cell : row.cells()) {
            if (!cell.isEmpty() && !cell.text().replaceAll("[()\\s]", "").equals(String.valueOf(expected++))) {
                return false;
            }
        }
        return expected > 3;
    }
}
