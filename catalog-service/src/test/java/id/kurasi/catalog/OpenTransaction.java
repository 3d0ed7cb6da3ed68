package id.kurasi.catalog;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;

/** Somebody else's transaction, held open to make requests meet at a certain point. It is rolled back unless committed. */
public final class OpenTransaction implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Connection connection;

    public OpenTransaction(DataSource database) throws SQLException {
        connection = database.getConnection();
        connection.setAutoCommit(false);
    }

    public int execute(String sql, Object... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return statement.execute() ? 0 : statement.getUpdateCount();
        }
    }

    public OpenTransaction lock(String table, String id) throws SQLException {
        execute("select 1 from " + table + " where id = ? for update", UUID.fromString(id));
        return this;
    }

    /** Returns when so many requests wait for a lock, behind this transaction or behind each other. */
    public void awaitWaiting(int requests) throws SQLException {
        var end = Instant.now().plus(PATIENCE);
        var waiting = 0;
        while (waiting < requests) {
            assertTrue(
                    Instant.now().isBefore(end), "only " + waiting + " of " + requests + " requests wait for a lock");
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery("select count(*) from pg_locks where not granted")) {
                row.next();
                waiting = row.getInt(1);
            }
        }
    }

    public void commit() throws SQLException {
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
        connection.close();
    }
}
