package id.kurasi.stack.bench;

import id.kurasi.stack.folder.DataFolder;
import id.kurasi.stack.service.DemoAccount;
import id.kurasi.stack.service.Ports;
import id.kurasi.stack.service.Service;
import java.util.List;
import java.util.stream.Stream;

/**
 * Measures the hot requests over REST and, right after each, the same work in SQL through pgbench: on one machine, with the same
 * rows, users and seconds. The ratio says what the service costs on top of the database.
 *
 * @param services those that are loaded and measured; what asks both is measured with both
 */
public record Benchmark(Ports ports, DataFolder folder, Scale scale, List<Service> services) {

    public void run() {
        PgBench pgBench = PgBench.find(ports, scale);
        System.out.printf(
                "Loading %,d businesses, %,d products, %,d submissions%n",
                scale.businesses(), scale.products(), scale.submissions());
        BenchData data = new BenchData(ports, folder, scale);
        data.load(services);
        System.out.printf(
                "Measuring with %d users, %d s each after %d s of warm-up%n%n",
                LoadGenerator.USERS, LoadGenerator.SECONDS, LoadGenerator.WARM_UP_SECONDS);
        System.out.printf("%-18s %35s   %35s%n", "", "REST", "SQL by pgbench");
        System.out.printf(
                "%-18s %8s %8s %8s %8s   %8s %8s %8s %8s   %s%n",
                "", "req/s", "p50 ms", "p95 ms", "p99 ms", "tx/s", "p50 ms", "p95 ms", "p99 ms", "REST/SQL");
        LoadGenerator load = new LoadGenerator(ports);
        for (Probe probe : probes(data).toList()) {
            Figures rest = load.measure(probe);
            Figures sql = pgBench.measure(probe);
            System.out.printf("%-18s %s   %s   %.2f%n", probe.name(), rest, sql, rest.perSecond() / sql.perSecond());
        }
        if (services.contains(Service.CATALOG)) {
            System.out.printf("%n%s%n", new ImportProbe(ports).measure());
        }
        System.out.printf(
                "%ncreate + submit is two requests and asks both other services; its SQL is what curation itself"
                        + " writes.%n");
    }

    private Stream<Probe> probes(BenchData data) {
        Stream<Probe> probes = Stream.empty();
        if (services.contains(Service.CATALOG)) {
            probes = CatalogProbes.of(scale);
        }
        if (services.contains(Service.CURATION)) {
            Stream<Probe> curation =
                    Stream.concat(CurationProbes.of(scale), data.decisions().probes());
            probes = Stream.concat(probes, curation.filter(Probe::isComparedWithSql));
        }
        return services.containsAll(List.of(Service.CATALOG, Service.CURATION))
                ? Stream.concat(probes, Stream.of(entry()))
                : probes;
    }

    /** An agency enters one product after the other into the round that is open for it. */
    private static Probe entry() {
        return new Probe(
                "create + submit",
                Service.CURATION,
                DemoAccount.DINAS_MOJOKERTO,
                "create-and-submit.sql",
                new Entry()::send);
    }
}
