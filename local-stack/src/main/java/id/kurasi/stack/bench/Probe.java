package id.kurasi.stack.bench;

import id.kurasi.stack.service.DemoAccount;
import id.kurasi.stack.service.Service;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * One thing that is measured, over REST and in SQL.
 *
 * @param script the same work for pgbench, in the database of the service; null where it is not compared with SQL
 */
record Probe(String name, Service service, DemoAccount account, String script, Request request) {

    /** Sends what one user would, and reads the answer. */
    interface Request {
        void send(HttpConnection connection) throws IOException;
    }

    boolean isComparedWithSql() {
        return script != null;
    }

    /** The ids that the loaded rows count up, see the scripts. */
    static String id(int kind, int n) {
        return "019a0000-0000-700%d-8000-%012x".formatted(kind, n);
    }

    static <T> T any(List<T> some) {
        return some.get(random(some.size()) - 1);
    }

    static int random(int most) {
        return ThreadLocalRandom.current().nextInt(1, most + 1);
    }
}
