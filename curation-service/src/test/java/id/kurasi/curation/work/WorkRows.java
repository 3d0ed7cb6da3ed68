package id.kurasi.curation.work;

import id.kurasi.curation.Products;
import id.kurasi.kit.Ids;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Puts what is due on a day where other parts of the service keep it. */
final class WorkRows {

    private final DataSource database;

    WorkRows(DataSource database) {
        this.database = database;
    }

    UUID assignment(UUID round, UUID submission, String curator, LocalDate dueOn) throws SQLException {
        var id = Ids.next();
        write("""
                insert into assignment (id, version, round_id, submission_id, curator, due_on, state, assigned_by, created_at, updated_at)
                values (?, 0, ?, ?, ?, ?, 'ASSIGNED', 'admin', now(), now())""", id, round, submission, curator, Date.valueOf(dueOn));
        return id;
    }

    UUID remediationItem(UUID round, UUID submission, Products product, String source, LocalDate dueOn)
            throws SQLException {
        var id = Ids.next();
        write("""
                insert into remediation_item (id, version, submission_id, round_id, product_id, product_name, business_id, business_name,
                    business_region, source, reason_code, state, owner_kind, owner, due_on, created_at, updated_at)
                values (?, 0, ?, ?, ?, 'Keripik', ?, 'Contoh', '35.76.02', ?, 'PACKAGING_WEAK', 'OPEN', 'AGENCY', '35.76', ?, now(), now())""", id, submission, round, product.id, product.businessId(), source, Date.valueOf(dueOn));
        return id;
    }

    /** The second condition of the submission's acceptance was due on that day. */
    void secondConditionDue(UUID submission, LocalDate dueOn) throws SQLException {
        write(
                "update condition set due_on = ? where submission_id = ? and position = 1",
                Date.valueOf(dueOn),
                submission);
    }

    /** The results are out, whatever is undecided. */
    void publish(UUID round) throws SQLException {
        write("update round set state = 'PUBLISHED', closed_at = now() where id = ?", round);
    }

    List<String> eventsOf(UUID subject) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("""
                        select coalesce(array_agg(type order by type), '{}') from event
                        where subject = ? and (type like '%due' or type like '%overdue' or type like '%closing-soon')""")) {
            query.setObject(1, subject);
            var row = query.executeQuery();
            row.next();
            return List.of((String[]) row.getArray(1).getArray());
        }
    }

    private void write(String sql, Object... values) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
