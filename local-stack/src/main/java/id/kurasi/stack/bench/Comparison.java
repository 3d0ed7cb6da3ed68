package id.kurasi.stack.bench;

import id.kurasi.stack.StackFailure;
import id.kurasi.stack.folder.DataFolder;
import id.kurasi.stack.service.Ports;
import id.kurasi.stack.service.Service;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * Asks two stacks side by side, a request here, a request there, so that whatever else this machine does meets both: what costs
 * more where there is more?
 */
public record Comparison(Side large, Side small) {

    private static final int REQUESTS = 300;
    private static final int WARM_UP = 100;

    /** One of the two. */
    public record Side(Ports ports, DataFolder folder, Scale scale) {

        private BenchData data() {
            return new BenchData(ports, folder, scale);
        }

        private boolean isReady() {
            return data().isLoaded() && data().decisions().areEnoughFor(WARM_UP + REQUESTS);
        }

        private void load() {
            System.out.printf("Loading %,d submissions into %s%n", scale.submissions(), folder.path());
            data().load(List.of(Service.CURATION));
        }

        private List<Probe> probes() {
            return Stream.concat(CurationProbes.of(scale), data().decisions().probes(WARM_UP + REQUESTS))
                    .toList();
        }
    }

    public void run() {
        if (!large.isReady()) {
            large.load();
        }
        small.load();
        System.out.printf(
                "Measuring with one user, %d requests on each side in turns after %d of warm-up; the 95th percentile"
                        + " in ms%n%n",
                REQUESTS, WARM_UP);
        System.out.printf("%-18s %35s   %26s%n", "", "REST", "SQL by pgbench");
        System.out.printf("%-18s %,8d %,8d %8s", "", small.scale.submissions(), large.scale.submissions(), "ratio");
        System.out.printf("   %,8d %,8d %8s%n", small.scale.submissions(), large.scale.submissions(), "ratio");
        List<Probe> onSmall = small.probes();
        List<Probe> onLarge = large.probes();
        for (int i = 0; i < onSmall.size(); i++) {
            compare(onSmall.get(i), onLarge.get(i));
        }
    }

    private void compare(Probe onSmall, Probe onLarge) {
        System.out.printf("%-18s %s", onSmall.name(), ask(onSmall, onLarge));
        System.out.println(onSmall.isComparedWithSql() ? "   " + query(onSmall, onLarge) : "");
    }

    private Pair ask(Probe onSmall, Probe onLarge) {
        try (HttpConnection here = new HttpConnection(small.ports.of(onSmall.service()), onSmall.account());
                HttpConnection there = new HttpConnection(large.ports.of(onLarge.service()), onLarge.account())) {
            long[] shorter = new long[REQUESTS];
            long[] longer = new long[REQUESTS];
            for (int i = -WARM_UP; i < REQUESTS; i++) {
                long nanosHere = time(onSmall, here);
                long nanosThere = time(onLarge, there);
                if (i >= 0) {
                    shorter[i] = nanosHere;
                    longer[i] = nanosThere;
                }
            }
            return new Pair(Figures.of(shorter, 1), Figures.of(longer, 1));
        } catch (IOException e) {
            throw new StackFailure("%s: %s".formatted(onSmall.name(), e.getMessage()), e);
        }
    }

    private static long time(Probe probe, HttpConnection connection) throws IOException {
        long start = System.nanoTime();
        probe.request().send(connection);
        return System.nanoTime() - start;
    }

    /** At the same time, since it cannot take turns. */
    private Pair query(Probe onSmall, Probe onLarge) {
        PgBench here = PgBench.find(small.ports, small.scale).withOneUser();
        PgBench there = PgBench.find(large.ports, large.scale).withOneUser();
        CompletableFuture<Figures> shorter = CompletableFuture.supplyAsync(() -> here.measure(onSmall));
        Figures longer = there.measure(onLarge);
        return new Pair(shorter.join(), longer);
    }

    private record Pair(Figures small, Figures large) {

        @Override
        public String toString() {
            return "%8.1f %8.1f %8.2f"
                    .formatted(small.p95Millis(), large.p95Millis(), large.p95Millis() / small.p95Millis());
        }
    }
}
