package id.kurasi.stack.bench;

import id.kurasi.stack.StackFailure;
import id.kurasi.stack.database.Cluster;
import id.kurasi.stack.folder.DataFolder;
import id.kurasi.stack.folder.DataFolder.Marker;
import id.kurasi.stack.service.Ports;
import id.kurasi.stack.service.Service;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Loads the rows of the benchmark, set by set, into a stack that holds nobody's work. */
record BenchData(Ports ports, DataFolder folder, Scale scale) {

    void load() {
        try (Connection catalog = connect(Service.CATALOG);
                Connection curation = connect(Service.CURATION)) {
            boolean empty = isEmpty(catalog, "business") && isEmpty(curation, "submission");
            if (!empty && !folder.has(Marker.BENCHMARK)) {
                throw new StackFailure(
                        "There are data in %s, and the benchmark would bury them. Give it a stack of its own: ./kurasi up --empty --data DIR --port-offset 100"
                                .formatted(folder.path()));
            }
            folder.mark(Marker.BENCHMARK);
            run(catalog, "catalog.sql");
            run(curation, "curation.sql");
        } catch (SQLException e) {
            throw new StackFailure("The rows of the benchmark cannot be loaded: " + e.getMessage(), e);
        }
    }

    private Connection connect(Service service) throws SQLException {
        return DriverManager.getConnection(ports.jdbcUrl(service.label()), service.label(), Cluster.PASSWORD);
    }

    /** All or nothing. */
    private void run(Connection connection, String script) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(scale.fill(Scripts.read(script)));
        }
        connection.commit();
    }

    private static boolean isEmpty(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT FROM %s LIMIT 1".formatted(table))) {
            return !rows.next();
        }
    }
}
