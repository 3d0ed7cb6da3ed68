package id.kurasi.stack;

import id.kurasi.stack.service.Service;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Lets everybody read what the clock's rules write to, and nobody write, until it is closed. */
final class Hold implements AutoCloseable {

    /** Who comes second to a round waits in the queue before it. */
    private static final String WAITING = """
            select count(*) from pg_locks join pg_database on pg_database.oid = pg_locks.database
            left join pg_class on pg_class.oid = pg_locks.relation
            where datname = current_database() and not granted
              and (relname = '%1$s' or '%1$s' = 'round' and locktype = 'advisory')
            """;

    private final Connection holder;
    private final Connection observer;

    Hold(TestStack stack) throws SQLException {
        holder = stack.parts().cluster().connect(Service.CURATION.label());
        observer = stack.parts().cluster().connect(Service.CURATION.label());
        holder.setAutoCommit(false);
        try (Statement statement = holder.createStatement()) {
            statement.execute("lock table round, offer, reminder in exclusive mode");
        }
    }

    /** Waits until two wait for each of the tables. An instance runs each rule once at a time: two that wait are both of them. */
    void awaitBothAt(String... tables) {
        for (String table : List.of(tables)) {
            Eventually.assertThat("both instances are about to write to " + table, () -> waiting(table) == 2);
        }
    }

    private int waiting(String table) {
        try (Statement statement = observer.createStatement();
                var row = statement.executeQuery(WAITING.formatted(table))) {
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            throw new StackFailure(e.getMessage(), e);
        }
    }

    /** Of who holds the tables, and so may write. */
    Statement statement() throws SQLException {
        return holder.createStatement();
    }

    /** Lets go, with what was written. */
    void publish() throws SQLException {
        holder.commit();
    }

    @Override
    public void close() throws SQLException {
        holder.rollback();
        holder.close();
        observer.close();
    }
}
