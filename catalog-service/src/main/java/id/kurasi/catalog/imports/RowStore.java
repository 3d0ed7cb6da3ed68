package id.kurasi.catalog.imports;

import id.kurasi.catalog.imports.row.RowJson;
import id.kurasi.catalog.imports.row.StagedRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The rows of an import that are still to be done, and what became of those that are. */
@ApplicationScoped
class RowStore {

    private static final String DONE = """
            update import_row set outcome = done.outcome, business_effect = done."businessEffect",
                product_effect = done."productEffect", business_id = done."businessId", product_id = done."productId",
                problems = done.problems, codes = done.codes
            from jsonb_to_recordset(cast(:done as jsonb)) as done (row int, outcome text, "businessEffect" text,
                "productEffect" text, "businessId" uuid, "productId" uuid, problems jsonb, codes varchar[])
            where import_id = :import and row_no = done.row
            """;

    private final EntityManager entities;

    RowStore(EntityManager entities) {
        this.entities = entities;
    }

    List<StagedRow> toDo(UUID importId, int most) {
        return read("outcome is null order by row_no limit :most", Map.of("import", importId, "most", most));
    }

    private List<StagedRow> read(String where, Map<String, Object> parameters) {
        var rows = new ArrayList<StagedRow>();
        var query = entities.createNativeQuery(
                "select row_no, cast(cells as text), cast(problems as text) from import_row where import_id = :import and "
                        + where,
                Object[].class);
        parameters.forEach(query::setParameter);
        query.getResultList().forEach(row -> rows.add(staged((Object[]) row)));
        return rows;
    }

    private static StagedRow staged(Object[] row) {
        return new StagedRow((Integer) row[0], RowJson.cells((String) row[1]), RowJson.problems((String) row[2]));
    }

    /** By business or product: the first row of the sheet that was about it. */
    Map<UUID, Integer> firstRows(UUID importId, Collection<UUID> businesses, Collection<UUID> products) {
        var rows = new HashMap<UUID, Integer>();
        first(importId, "business_id", businesses, rows);
        first(importId, "product_id", products, rows);
        return rows;
    }

    private void first(UUID importId, String column, Collection<UUID> ids, Map<UUID, Integer> into) {
        if (ids.isEmpty()) {
            return;
        }
        entities.createNativeQuery(
                        "select " + column + ", min(row_no) from import_row where import_id = :import and " + column
                                + " in (:ids) group by " + column,
                        Object[].class)
                .setParameter("import", importId)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(row -> into.put((UUID) ((Object[]) row)[0], (Integer) ((Object[]) row)[1]));
    }

    void done(UUID importId, Collection<RowResult> results) {
        entities.createNativeQuery(DONE)
                .setParameter("done", RowJson.write(results))
                .setParameter("import", importId)
                .executeUpdate();
    }
}
