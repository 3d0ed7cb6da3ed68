package id.kurasi.stack.database;

import id.kurasi.stack.StackFailure;
import id.kurasi.stack.service.Service;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** One database and one user per service. A user can connect to its own database and to no other. */
public final class Databases {

    private Databases() {}

    /** Creates what is missing; the services create their tables themselves. */
    public static void provide(Cluster cluster) {
        try (Connection connection = cluster.connect("postgres");
                Statement statement = connection.createStatement()) {
            for (Service service : Service.values()) {
                provide(service.label(), statement);
            }
            statement.execute("REVOKE CONNECT ON DATABASE postgres, template1 FROM PUBLIC");
        } catch (SQLException e) {
            throw new StackFailure("The databases of the services cannot be created: " + e.getMessage(), e);
        }
    }

    private static void provide(String name, Statement statement) throws SQLException {
        if (!exists("SELECT FROM pg_roles WHERE rolname = '%s'".formatted(name), statement)) {
            statement.execute("CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(name, Cluster.PASSWORD));
        }
        if (!exists("SELECT FROM pg_database WHERE datname = '%s'".formatted(name), statement)) {
            statement.execute("CREATE DATABASE %1$s OWNER %1$s".formatted(name));
            statement.execute("REVOKE CONNECT ON DATABASE %s FROM PUBLIC".formatted(name));
        }
    }

    private static boolean exists(String query, Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }
}
