package id.kurasi.catalog.imports;

import id.kurasi.catalog.imports.column.Column;
import id.kurasi.catalog.imports.value.CellText;
import id.kurasi.file.sheet.Cell;
import id.kurasi.file.sheet.Format;
import id.kurasi.file.sheet.SheetWriter;
import id.kurasi.kit.problem.Texts;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The sheet again as it was sent, without what was dropped, and beside each row what became of it. */
@ApplicationScoped
class Report {

    private static final int PAGE = 500;

    private final EntityManager entities;
    private final ProblemWords words;
    private final Texts texts;

    Report(EntityManager entities, ProblemWords words, Texts texts) {
        this.entities = entities;
        this.words = words;
        this.texts = texts;
    }

    void write(Import sheet, Format format, OutputStream out) throws IOException {
        var columns = sheet.layout.columns().stream().filter(Column::isKept).toList();
        try (var writer = SheetWriter.of(format, out, "Kurasi")) {
            var headers = new ArrayList<String>();
            headers.add(texts.get("import.report.row"));
            columns.forEach(column -> headers.add(column.header().isEmpty() ? column.letter() : column.header()));
            headers.add(texts.get("import.report.outcome"));
            headers.add(texts.get("import.report.problems"));
            writer.header(headers);
            var last = 0;
            for (var page = page(sheet.id, last); !page.isEmpty(); page = page(sheet.id, last)) {
                for (var row : page) {
                    writer.row(line(sheet, columns, row));
                    last = row.rowNo;
                }
            }
        }
    }

    private List<ImportRow> page(UUID importId, int after) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var rows = entities.createQuery(
                            "from ImportRow r where r.importId = :import and r.rowNo > :after order by r.rowNo",
                            ImportRow.class)
                    .setParameter("import", importId)
                    .setParameter("after", after)
                    .setMaxResults(PAGE)
                    .getResultList();
            entities.clear();
            return rows;
        });
    }

    private List<Object> line(Import sheet, List<Column> columns, ImportRow row) {
        var values = new ArrayList<>();
        values.add(row.rowNo);
        columns.forEach(column -> values.add(value(row, column.index())));
        values.add(row.outcome == null ? "" : texts.get("import.outcome." + row.outcome));
        values.add(row.problems.stream()
                .map(problem -> words.view(sheet, row, problem))
                .map(Report::sentence)
                .collect(Collectors.joining("\n")));
        return values;
    }

    private static Object value(ImportRow row, int column) {
        var stored = row.cells == null ? null : row.cells.get(column);
        if (stored == null) {
            return null;
        }
        var cell = CellText.parse(stored);
        var kind =
                switch (cell.kind()) {
                    case 'n' -> Cell.Kind.NUMBER;
                    case 'd' -> Cell.Kind.DATE;
                    case 'b' -> Cell.Kind.BOOLEAN;
                    default -> Cell.Kind.TEXT;
                };
        return new Cell(kind, cell.text(), false).value();
    }

    private static String sentence(ImportRowView.ProblemView problem) {
        var where = problem.column() == null
                ? ""
                : problem.column().letter() + " (" + problem.column().header() + "): ";
        var candidates = problem.candidates().isEmpty() ? "" : " → " + String.join(" | ", problem.candidates());
        return where + problem.message() + " " + problem.suggestion() + candidates;
    }
}
