package id.kurasi.catalog.imports;

import id.kurasi.catalog.imports.row.RowJson;
import id.kurasi.catalog.imports.row.StagedRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/** The rows of an import that are still to be done, and what became of those that are. */
@ApplicationScoped
class RowStore {

    private static final String DONE = """
            update import_row set outcome = ?, business_effect = ?, product_effect = ?, business_id = ?, product_id = ?,
                problems = cast(? as jsonb), codes = ? where import_id = ? and row_no = ?
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
        entities.unwrap(Session.class).doWork(connection -> {
            try (var done = connection.prepareStatement(DONE)) {
                for (var result : results) {
                    set(done, result);
                    done.setArray(
                            7,
                            connection.createArrayOf(
                                    "varchar",
                                    result.problems().stream()
                                            .map(problem -> problem.code().name())
                                            .distinct()
                                            .toArray()));
                    done.setObject(8, importId);
                    done.setInt(9, result.row());
                    done.addBatch();
                }
                done.executeBatch();
            }
        });
    }

    private static void set(PreparedStatement done, RowResult result) throws SQLException {
        done.setString(1, result.outcome().name());
        done.setString(
                2,
                result.businessEffect() == null ? null : result.businessEffect().name());
        done.setString(
                3,
                result.productEffect() == null ? null : result.productEffect().name());
        done.setObject(4, result.businessId());
        done.setObject(5, result.productId());
        done.setString(6, RowJson.problems(result.problems()));
    }
}
