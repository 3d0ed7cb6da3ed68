package id.kurasi.catalog.imports.row;

import id.kurasi.catalog.imports.Problem;
import id.kurasi.catalog.imports.column.Column;
import id.kurasi.catalog.imports.column.ImportField;
import id.kurasi.catalog.imports.column.Layout;
import id.kurasi.catalog.imports.value.CellText;
import id.kurasi.catalog.imports.value.Code;
import id.kurasi.catalog.imports.value.Finding;
import id.kurasi.catalog.imports.value.NikInCell;
import id.kurasi.catalog.imports.value.Reading;
import id.kurasi.catalog.imports.value.Sales;
import id.kurasi.catalog.imports.value.TaxNumber;
import id.kurasi.file.sheet.Cell;
import id.kurasi.file.sheet.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Makes of a row what may be kept of it. */
public final class Stager {

    private static final Pattern TWO_NUMBERS = Pattern.compile(
            "(?:l\\s*[:=]?\\s*)?(\\d{1,5})\\s*(?:l|lk|orang)?\\s*[/,&+-]\\s*(?:p\\s*[:=]?\\s*)?(\\d{1,5}).*");
    private static final Pattern ONE_NUMBER = Pattern.compile("(\\d{1,5})(?:\\s*(?:orang|org|or))?\\.?");

    private final Layout layout;
    private final Map<ImportField, Integer> columns;
    private final ScaleRules scales;

    public Stager(Layout layout, ScaleRules scales) {
        this.layout = layout;
        this.columns = layout.byField();
        this.scales = scales;
    }

    /** Empty for what is no row of data: the header again on a new page, a row of which only dropped columns hold anything. */
    public Optional<StagedRow> stage(Row row) {
        if (isHeader(row)) {
            return Optional.empty();
        }
        var cells = new HashMap<Integer, CellText>();
        var problems = new ArrayList<Problem>();
        for (var column = 0; column < row.cells().size(); column++) {
            var cell = row.cell(column);
            if (cell.isEmpty() || !isKept(column)) {
                continue;
            }
            if (isTaxNumber(column)) {
                // before it is looked at as anything else: that of a natural person is the citizen's number
                taxRegistered(column, text(cell), cells, problems);
            } else if (NikInCell.isIn(cell.text())) {
                problems.add(Problem.of(column, null, Finding.of(Code.PERSONAL_NUMBER_REMOVED)));
            } else {
                cells.put(column, text(cell));
            }
        }
        classify(cells, problems);
        return cells.isEmpty() && problems.isEmpty()
                ? Optional.empty()
                : Optional.of(new StagedRow(row.number(), cells, problems));
    }

    private boolean isTaxNumber(int column) {
        return Integer.valueOf(column).equals(columns.get(ImportField.TAX_REGISTERED));
    }

    private static void taxRegistered(int column, CellText cell, Map<Integer, CellText> cells, List<Problem> problems) {
        var read = cell.isFormula() || cell.isError()
                ? Reading.<Boolean>not(Code.TAX_NUMBER_UNREADABLE)
                : TaxNumber.read(cell);
        read.findings()
                .forEach(finding -> problems.add(Problem.of(column, ImportField.TAX_REGISTERED.apiName(), finding)));
        if (read.value() != null) {
            cells.put(column, CellText.of(read.value().toString()));
        }
    }

    private boolean isHeader(Row row) {
        return row.cells().size() > 2
                && layout.columns().stream()
                        .filter(Column::isUsed)
                        .allMatch(column ->
                                column.header().equals(row.cell(column.index()).text())
                                        && !column.header().isEmpty());
    }

    private boolean isKept(int column) {
        return column >= layout.columns().size() || layout.columns().get(column).isKept();
    }

    private static CellText text(Cell cell) {
        var kind =
                switch (cell.kind()) {
                    case NUMBER -> 'n';
                    case DATE -> 'd';
                    case BOOLEAN -> 'b';
                    case ERROR -> 'e';
                    case TEXT, EMPTY -> 't';
                };
        return new CellText(cell.formula() && kind != 'e' ? 'f' : kind, cell.text());
    }

    /** Puts the class of each figure in its place, before it is written anywhere. */
    private void classify(Map<Integer, CellText> cells, List<Problem> problems) {
        var workers = workers(cells);
        replace(ImportField.SALES, cells, problems, idr -> scales.bySales(idr).map(Enum::name));
        replace(ImportField.SALES_MONTHLY, cells, problems, idr -> scales.bySales(idr)
                .map(Enum::name));
        replace(ImportField.CAPITAL, cells, problems, idr -> scales.byCapital(idr)
                .map(Enum::name));
        replace(
                ImportField.INVESTMENT,
                cells,
                problems,
                idr -> workers.isEmpty()
                        ? Optional.of("")
                        : scales.byWorkersAndInvestment(workers.getAsInt(), idr).map(Enum::name));
    }

    private void replace(
            ImportField field,
            Map<Integer, CellText> cells,
            List<Problem> problems,
            java.util.function.LongFunction<Optional<String>> classOf) {
        var column = columns.get(field);
        var cell = column == null ? null : cells.remove(column);
        if (cell == null || cell.isBlank()) {
            return;
        }
        var figure = figure(cell, field);
        var found = figure.isPresent() ? classOf.apply(figure.getAsLong()) : Optional.<String>empty();
        if (found.isEmpty()) {
            problems.add(Problem.of(column, field.apiName(), Finding.of(Code.SALES_UNREADABLE)));
        } else if (!found.get().isEmpty()) {
            cells.put(column, CellText.of(found.get()));
        }
    }

    private static OptionalLong figure(CellText cell, ImportField field) {
        return cell.isFormula() || cell.isError()
                ? OptionalLong.empty()
                : Sales.yearly(cell, field == ImportField.SALES_MONTHLY);
    }

    private OptionalInt workers(Map<Integer, CellText> cells) {
        var all = number(cells, ImportField.WORKERS);
        if (all.isPresent()) {
            return all;
        }
        var men = number(cells, ImportField.WORKERS_MALE);
        var women = number(cells, ImportField.WORKERS_FEMALE);
        return men.isEmpty() && women.isEmpty() ? OptionalInt.empty() : OptionalInt.of(men.orElse(0) + women.orElse(0));
    }

    /** {@code 5}, {@code 5 orang}, {@code 2/3} men and women. */
    private OptionalInt number(Map<Integer, CellText> cells, ImportField field) {
        var column = columns.get(field);
        var text =
                column == null ? "" : cells.getOrDefault(column, CellText.EMPTY).lower();
        var one = ONE_NUMBER.matcher(text);
        if (one.matches()) {
            return OptionalInt.of(Integer.parseInt(one.group(1)));
        }
        var two = TWO_NUMBERS.matcher(text);
        return two.matches()
                ? OptionalInt.of(Integer.parseInt(two.group(1)) + Integer.parseInt(two.group(2)))
                : OptionalInt.empty();
    }
}
