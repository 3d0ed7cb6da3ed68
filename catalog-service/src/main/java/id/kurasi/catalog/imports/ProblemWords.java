package id.kurasi.catalog.imports;

import id.kurasi.catalog.imports.ImportRowView.ColumnName;
import id.kurasi.catalog.imports.ImportRowView.ProblemView;
import id.kurasi.catalog.imports.column.ColumnLetter;
import id.kurasi.catalog.imports.value.CellText;
import id.kurasi.catalog.imports.value.Code;
import id.kurasi.kit.problem.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Puts into the reader's language what is said of rows. */
@ApplicationScoped
class ProblemWords {

    private final Texts texts;

    ProblemWords(Texts texts) {
        this.texts = texts;
    }

    ImportRowView view(Import sheet, ImportRow row) {
        return new ImportRowView(
                row.rowNo,
                row.outcome,
                row.businessEffect,
                row.productEffect,
                real(row.businessId, row.businessEffect, sheet),
                real(row.productId, row.productEffect, sheet),
                row.problems.stream().map(problem -> view(sheet, row, problem)).toList());
    }

    /** What a dry run only made up is nowhere to be found. */
    private static UUID real(UUID id, Effect effect, Import sheet) {
        return sheet.dryRun && effect == Effect.CREATED ? null : id;
    }

    ProblemView view(Import sheet, ImportRow row, Problem problem) {
        return new ProblemView(
                row.rowNo,
                problem.column() == null ? null : column(sheet, problem.column()),
                problem.field(),
                Severity.of(problem.code()),
                problem.code(),
                value(row, problem),
                message(problem),
                texts.get("import." + problem.code() + ".fix", args(problem)),
                problem.candidates() == null ? List.of() : problem.candidates());
    }

    private static ColumnName column(Import sheet, int index) {
        var columns = sheet.layout.columns();
        return new ColumnName(
                ColumnLetter.of(index),
                index < columns.size() ? columns.get(index).header() : "");
    }

    private static String value(ImportRow row, Problem problem) {
        var stored = row.cells == null || problem.column() == null ? null : row.cells.get(problem.column());
        return stored == null ? null : CellText.parse(stored).text();
    }

    /** A rule of the API that is broken is said in the words of the API. */
    String message(Problem problem) {
        var args = args(problem);
        if (problem.code() == Code.INVALID && args.length > 1) {
            var rule = args[0].toString().isEmpty()
                    ? args[1].toString()
                    : texts.get("violation." + args[0], java.util.Arrays.copyOfRange(args, 1, args.length));
            return texts.get("import.INVALID", rule);
        }
        return texts.get("import." + problem.code(), args);
    }

    private static Object[] args(Problem problem) {
        return problem.args() == null ? new Object[0] : problem.args().toArray();
    }
}
