package id.kurasi.stack.bench;

import id.kurasi.stack.folder.DataFolder;
import id.kurasi.stack.service.Ports;

/**
 * Measures the hot requests over REST and, right after each, the same work in SQL through pgbench: on one machine, with the same
 * rows, users and seconds. The ratio says what the service costs on top of the database.
 */
public record Benchmark(Ports ports, DataFolder folder, Scale scale) {

    public void run() {
        PgBench pgBench = PgBench.find(ports, scale);
        System.out.printf(
                "Loading %,d businesses, %,d products, %,d submissions%n",
                scale.businesses(), scale.products(), scale.submissions());
        new BenchData(ports, folder, scale).load();
        System.out.printf(
                "Measuring with %d users, %d s each after %d s of warm-up%n%n",
                LoadGenerator.USERS, LoadGenerator.SECONDS, LoadGenerator.WARM_UP_SECONDS);
        System.out.printf("%-18s %35s   %35s%n", "", "REST", "SQL by pgbench");
        System.out.printf(
                "%-18s %8s %8s %8s %8s   %8s %8s %8s %8s   %s%n",
                "", "req/s", "p50 ms", "p95 ms", "p99 ms", "tx/s", "p50 ms", "p95 ms", "p99 ms", "REST/SQL");
        LoadGenerator load = new LoadGenerator(ports);
        for (Probe probe : Probe.all(scale)) {
            Figures rest = load.measure(probe);
            Figures sql = pgBench.measure(probe);
            System.out.printf("%-18s %s   %s   %.2f%n", probe.name(), rest, sql, rest.perSecond() / sql.perSecond());
        }
        System.out.printf("%n%s%n", new ImportProbe(ports).measure());
        System.out.printf(
                "%ncreate + submit is two requests and asks both other services; its SQL is what curation itself writes.%n");
    }
}
