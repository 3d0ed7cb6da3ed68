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
import java.util.List;

/** Loads the rows of the benchmark, set by set, into a stack that holds nobody's work. */
record BenchData(Ports ports, DataFolder folder, Scale scale) {

    void load(List<Service> services) {
        if (services.contains(Service.CATALOG)) {
            load(Service.CATALOG, "business", "catalog.sql");
        }
        if (services.contains(Service.CURATION)) {
            load(Service.CURATION, "submission", "curation.sql", "curation-results.sql", "curation-counters.sql");
        }
    }

    /** All or nothing. */
    private void load(Service service, String table, String... scripts) {
        try (Connection connection = connect(service);
                Statement statement = connection.createStatement()) {
            if (!isEmpty(statement, table) && !folder.has(Marker.BENCHMARK)) {
                throw new StackFailure(
                        "There are data in %s, and the benchmark would bury them. Give it a stack of its own: ./kurasi up --empty --data DIR --port-offset 100"
                                .formatted(folder.path()));
            }
            folder.mark(Marker.BENCHMARK);
            connection.setAutoCommit(false);
            for (String script : scripts) {
                statement.execute(scale.fill(Scripts.read(script)));
            }
            connection.commit();
            connection.setAutoCommit(true);
            tidy(statement);
        } catch (SQLException e) {
            throw new StackFailure("The rows of the benchmark cannot be loaded: " + e.getMessage(), e);
        }
    }

    /** As the database does by itself after a while, but not while something is measured. */
    private static void tidy(Statement statement) throws SQLException {
        statement.execute("vacuum (analyze)");
    }

    /** What the buyer has to decide there. */
    Decisions decisions() {
        try (Connection curation = connect(Service.CURATION)) {
            return Decisions.waitingIn(curation);
        } catch (SQLException e) {
            throw new StackFailure("The rows of the benchmark cannot be read: " + e.getMessage(), e);
        }
    }

    /** Whether so much was loaded earlier. */
    boolean isLoaded() {
        try (Connection curation = connect(Service.CURATION);
                Statement statement = curation.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from round")) {
            count.next();
            return folder.has(Marker.BENCHMARK) && count.getInt(1) == CurationRounds.loadedWith(scale);
        } catch (SQLException e) {
            throw new StackFailure("The rows of the benchmark cannot be read: " + e.getMessage(), e);
        }
    }

    private Connection connect(Service service) throws SQLException {
        return DriverManager.getConnection(ports.jdbcUrl(service.label()), service.label(), Cluster.PASSWORD);
    }

    private static boolean isEmpty(Statement statement, String table) throws SQLException {
        try (ResultSet rows = statement.executeQuery("SELECT FROM %s LIMIT 1".formatted(table))) {
            return !rows.next();
        }
    }
}
