package id.kurasi.curation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;

/** Requests that meet: all wait for the same row before the first one gets it. */
public final class AtOnce {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private AtOnce() {}

    /** Holds the row until every call waits for a lock, then lets them go. */
    public static List<Response> meet(DataSource database, String table, UUID row, List<Callable<Response>> calls)
            throws SQLException, InterruptedException, ExecutionException, TimeoutException {
        return letThrough(database, "select 1 from " + table + " where id = ? for update", row, calls);
    }

    /** The same, while somebody else shares the row and keeps it from changing; they come one after the other. */
    public static List<Response> queue(DataSource database, String table, UUID row, List<Callable<Response>> calls)
            throws SQLException, InterruptedException, ExecutionException, TimeoutException {
        return letThrough(database, "select 1 from " + table + " where id = ? for share", row, calls);
    }

    private static List<Response> letThrough(DataSource database, String hold, UUID row, List<Callable<Response>> calls)
            throws SQLException, InterruptedException, ExecutionException, TimeoutException {
        var threads = Executors.newFixedThreadPool(calls.size());
        try (var holder = database.getConnection();
                var observer = database.getConnection()) {
            holder.setAutoCommit(false);
            hold(holder, hold, row);
            var answers = new ArrayList<Future<Response>>();
            for (var call : calls) {
                answers.add(threads.submit(call));
                awaitWaiting(observer, answers.size());
            }
            holder.rollback();
            holder.setAutoCommit(true);
            var given = new ArrayList<Response>();
            for (var answer : answers) {
                given.add(answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS));
            }
            return given;
        } finally {
            threads.shutdownNow();
        }
    }

    public static List<Integer> statuses(List<Response> answers) {
        return answers.stream().map(Response::statusCode).sorted().toList();
    }

    /** The one answer with this status. */
    public static Response only(int status, List<Response> answers) {
        var found =
                answers.stream().filter(answer -> answer.statusCode() == status).toList();
        assertTrue(found.size() == 1, () -> statuses(answers) + " has not exactly one " + status);
        return found.get(0);
    }

    private static void hold(Connection connection, String hold, UUID row) throws SQLException {
        try (var statement = connection.prepareStatement(hold)) {
            statement.setObject(1, row);
            statement.execute();
        }
    }

    private static void awaitWaiting(Connection connection, int requests) throws SQLException {
        var end = Instant.now().plus(PATIENCE);
        var waiting = 0;
        while (waiting < requests) {
            assertTrue(Instant.now().isBefore(end), "only " + waiting + " of " + requests + " requests wait");
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery("select count(distinct pid) from pg_locks where not granted")) {
                row.next();
                waiting = row.getInt(1);
            }
        }
    }
}
