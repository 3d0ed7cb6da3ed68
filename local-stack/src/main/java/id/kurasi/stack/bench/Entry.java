package id.kurasi.stack.bench;

import static id.kurasi.stack.bench.Probe.id;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;

/** Creates and submits: products of the catalog whose category is batik, one after the other. */
record Entry(AtomicInteger next) {

    Entry() {
        this(new AtomicInteger());
    }

    void send(HttpConnection connection) throws IOException {
        String created = connection.post("/v1/submissions", """
                {"roundId": "%s", "productId": "%s"}""".formatted(id(3, 0), id(1, published())));
        int start = created.indexOf("\"id\":\"") + "\"id\":\"".length();
        connection.post(
                "/v1/submissions/%s/submit".formatted(created.substring(start, created.indexOf('"', start))), "");
    }

    /** Some are drafts or archived, see the script, and would be refused. */
    private int published() {
        int n = batik(next.incrementAndGet());
        return n % 20 == 3 || n % 50 == 1 ? published() : n;
    }

    /** The i-th of the products whose category is batik: seven of every seventy. */
    private static int batik(int i) {
        return i / 7 * 70 + i % 7;
    }
}
