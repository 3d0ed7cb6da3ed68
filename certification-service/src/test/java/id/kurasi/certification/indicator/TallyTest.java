package id.kurasi.certification.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.certification.ServiceTest;
import id.kurasi.certification.indicator.Ledger.Case;
import id.kurasi.certification.indicator.Ledger.Paper;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** However many write at the same time, nobody fails, and the counters are what a recount finds. */
@ServiceTest
class TallyTest {

    private static final int CALLERS = 10;
    private static final int CALLS = 30;

    /** What the businesses of this test's province are counted with, but should not be. */
    private static final String STALE = """
            select business_id::text from counted_business join known_business using (business_id)
            where region_code like '96.%' and (happenings <> happenings_of(business_id) or certificates <> certificates_of(business_id))""";

    /** Of all businesses, whoever wrote them: counters that are not the sum of what businesses add to them. */
    private static final List<String> WRONG = List.of("""
            with summed as (
                select c.happening, c.shape, c.year, c.quarter, c.region, c.kind, c.scheme, c.funding_source, c.category,
                       sum(c.items) as items, sum(c.businesses) as businesses, sum(c.products) as products
                from counted_business b, flow_cells(b.happenings) c group by 1, 2, 3, 4, 5, 6, 7, 8, 9)
            select to_jsonb(f)::text || coalesce(to_jsonb(s)::text, '') from flow_count f full join summed s
                using (happening, shape, year, quarter, region, kind, scheme, funding_source, category)
            where (coalesce(f.items, 0), coalesce(f.businesses, 0), coalesce(f.products, 0))
                <> (coalesce(s.items, 0), coalesce(s.businesses, 0), coalesce(s.products, 0))""", """
            with summed as (
                select c.shape, c.year, c.quarter, c.region, c.kind, c.scheme, c.days, sum(c.cases) as cases
                from counted_business b, duration_cells(b.happenings) c group by 1, 2, 3, 4, 5, 6, 7)
            select to_jsonb(d)::text || coalesce(to_jsonb(s)::text, '') from duration_count d full join summed s
                using (shape, year, quarter, region, kind, scheme, days)
            where coalesce(d.cases, 0) <> coalesce(s.cases, 0)""", """
            with summed as (
                select c.subject, c.shape, c.span, c.region, c.kind, c.category, c.since,
                       sum(c.certificates) as certificates, sum(c.businesses) as businesses, sum(c.products) as products
                from counted_business b, stock_cells(b.certificates) c group by 1, 2, 3, 4, 5, 6, 7)
            select to_jsonb(k)::text || coalesce(to_jsonb(s)::text, '') from stock_change k full join summed s
                using (subject, shape, span, region, kind, category, since)
            where (coalesce(k.certificates, 0), coalesce(k.businesses, 0), coalesce(k.products, 0))
                <> (coalesce(s.certificates, 0), coalesce(s.businesses, 0), coalesce(s.products, 0))""");

    @Inject
    Ledger ledger;

    @Inject
    DataSource database;

    @Test
    void countsWhatARecountFindsAfterManyChangesAtOnce() throws Exception {
        var shared = Stream.generate(() -> ledger.business("96.01.01")).limit(4).toList();
        var start = new CyclicBarrier(CALLERS);
        var threads = Executors.newFixedThreadPool(CALLERS);
        try {
            var callers = threads.invokeAll(
                    IntStream.range(0, CALLERS)
                            .mapToObj(seed -> (Callable<Void>) () -> {
                                start.await();
                                live(new Random(seed), shared);
                                return null;
                            })
                            .toList(),
                    2,
                    TimeUnit.MINUTES);
            for (var caller : callers) {
                caller.get();
            }
        } finally {
            threads.shutdownNow();
        }

        assertEquals(List.of(), rows(STALE));
        for (var wrong : WRONG) {
            assertEquals(List.of(), rows(wrong));
        }
        assertEquals(
                List.of(String.valueOf(CALLERS * CALLS)),
                rows(
                        "select sum(items) from flow_count where shape = 1 and region = '96' and happening <> 'REFUSED' and quarter = 0"));
    }

    /** Every call adds one case or one attending person, and some more besides. */
    private void live(Random random, List<UUID> businesses) {
        for (var i = 0; i < CALLS; i++) {
            var business = businesses.get(random.nextInt(businesses.size()));
            var day = LocalDate.of(2020 + random.nextInt(5), 1 + random.nextInt(12), 1);
            switch (random.nextInt(3)) {
                case 0 -> ledger.register(Case.of(business, "96.01.0" + random.nextInt(3), day));
                case 1 -> {
                    ledger.verified(
                            new Paper(business, "96.01", "PIRT", day, day.plusDays(random.nextInt(1000)), List.of()));
                    ledger.change(
                            business,
                            "update known_business set region_code = ? where business_id = ?",
                            "96.01.0" + random.nextInt(3),
                            business);
                    ledger.register(Case.of(business, "96.01", day));
                }
                default -> ledger.attend(ledger.held("96.01", "PACKING", day), business, "96.01.01", 1);
            }
        }
    }

    private List<String> rows(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
