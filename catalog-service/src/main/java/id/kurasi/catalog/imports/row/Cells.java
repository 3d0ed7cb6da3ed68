package id.kurasi.catalog.imports.row;

import id.kurasi.catalog.imports.Problem;
import id.kurasi.catalog.imports.column.ImportField;
import id.kurasi.catalog.imports.value.CellText;
import id.kurasi.catalog.imports.value.Code;
import id.kurasi.catalog.imports.value.Finding;
import id.kurasi.catalog.imports.value.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The cells of one row by field, and what is to be said of them. */
final class Cells {

    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,9}");

    private final StagedRow row;
    private final Map<ImportField, Integer> columns;
    private final List<Problem> problems;

    Cells(StagedRow row, Map<ImportField, Integer> columns) {
        this.row = row;
        this.columns = columns;
        this.problems = new ArrayList<>(row.problems());
    }

    List<Problem> problems() {
        return problems;
    }

    void say(ImportField field, Finding finding) {
        problems.add(Problem.of(columns.get(field), field.apiName(), finding));
    }

    /** Null for nothing, and for a formula, whose result may be of another day and another machine. */
    CellText cell(ImportField field) {
        var column = columns.get(field);
        return column == null ? null : cell(column, field.apiName());
    }

    CellText cell(int column, String field) {
        var cell = row.cell(column);
        if (cell.isFormula() || cell.isError()) {
            problems.add(Problem.of(column, field, Finding.of(cell.isFormula() ? Code.FORMULA : Code.CELL_ERROR)));
            return null;
        }
        return cell.isBlank() ? null : cell;
    }

    <T> T read(ImportField field, Function<CellText, Reading<T>> reader) {
        var cell = cell(field);
        if (cell == null) {
            return null;
        }
        var reading = reader.apply(cell);
        reading.findings().forEach(finding -> say(field, finding));
        return reading.value();
    }

    String text(ImportField field, int longest) {
        return read(
                field,
                cell -> cell.text().length() > longest
                        ? Reading.not(Code.TEXT_TOO_LONG, longest)
                        : Reading.of(cell.text()));
    }

    /** In one line. */
    String line(ImportField field, int longest) {
        var text = text(field, longest);
        return text == null ? null : text.replaceAll("\\s+", " ");
    }

    /** An id of this catalog; other systems have ids of their own under the same header, which say nothing here. */
    UUID id(ImportField field) {
        return read(
                field,
                cell -> ID.matcher(cell.text()).matches()
                        ? Reading.of(UUID.fromString(cell.text()))
                        : Reading.nothing());
    }

    Integer wholeNumber(ImportField field) {
        return read(field, cell -> {
            var digits = cell.text().replaceAll("(?<=\\d)\\.(?=\\d{3}\\b)", "").replaceAll("[^\\d]*$", "");
            return WHOLE_NUMBER.matcher(digits).matches()
                    ? Reading.of(Integer.valueOf(digits))
                    : Reading.not(Code.NUMBER_INVALID);
        });
    }
}
