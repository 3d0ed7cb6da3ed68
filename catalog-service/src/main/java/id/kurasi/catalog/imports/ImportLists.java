package id.kurasi.catalog.imports;

import id.kurasi.kit.list.Filters;
import id.kurasi.kit.list.Keyset;
import id.kurasi.kit.list.Page;
import id.kurasi.kit.list.Sorts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;

/** Imports and their rows, a page at a time. */
@ApplicationScoped
class ImportLists {

    private static final Keyset<Import> IMPORTS = new Keyset<>(
            "select i from Import i",
            Import.class,
            "i.id",
            sheet -> sheet.id,
            Sorts.<Import>defaultingTo("-createdAt")
                    .by("createdAt", "i.createdAt", sheet -> sheet.createdAt, Instant::parse));

    private static final Keyset<ImportRow> ROWS = new Keyset<>(
            "select r from ImportRow r",
            ImportRow.class,
            "r.rowNo",
            row -> row.rowNo,
            Integer::valueOf,
            Sorts.<ImportRow>defaultingTo("row").by("row", "r.rowNo", row -> row.rowNo, Integer::valueOf));

    private final EntityManager entities;
    private final ImportAccess access;
    private final ProblemWords words;

    ImportLists(EntityManager entities, ImportAccess access, ProblemWords words) {
        this.entities = entities;
        this.access = access;
        this.words = words;
    }

    Page<ImportView> imports(ImportFilter by) {
        var filters = new Filters().in("i.state", by.state);
        access.limit(filters);
        var page = IMPORTS.page(entities, filters, by.sort, by);
        return new Page<>(page.items().stream().map(ImportView::of).toList(), page.nextCursor());
    }

    Page<ImportRowView> rows(Import sheet, ImportRowFilter by) {
        var filters = of(sheet.id).in("r.outcome", by.outcome);
        if (!by.code.isEmpty()) {
            filters.and(
                    "array_intersects(r.codes, :codes)",
                    "codes",
                    by.code.stream().map(Enum::name).toArray(String[]::new));
        }
        var page = ROWS.page(entities, filters, null, by);
        return new Page<>(
                page.items().stream().map(row -> words.view(sheet, row)).toList(), page.nextCursor());
    }

    private static Filters of(UUID importId) {
        return new Filters().and("r.importId = :import", "import", importId);
    }
}
