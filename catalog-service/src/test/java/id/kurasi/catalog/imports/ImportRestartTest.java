package id.kurasi.catalog.imports;

import static id.kurasi.catalog.Api.ADMIN;
import static id.kurasi.catalog.Api.AGENCY;
import static id.kurasi.catalog.Api.get;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.catalog.OpenTransaction;
import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** An import is interrupted between, and in the middle of, its transactions; it goes on and comes to the same. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class ImportRestartTest {

    private static final int ROWS = 700;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Inject
    DataSource database;

    @Inject
    ImportJob job;

    @Inject
    CurrentIdentityAssociation identity;

    private String[] sheet() {
        var lines = new ArrayList<String>();
        lines.add("Nama Usaha;Kecamatan;Skala;Produk;Kategori");
        for (var i = 0; i < ROWS; i++) {
            lines.add("Usaha " + mark + " " + i + ";Magersari;Mikro;Keripik;SNACK");
        }
        return lines.toArray(String[]::new);
    }

    /** Its rows are locked by another while it runs, and its connection is cut: as when the database restarts. */
    @Test
    void goesOnWhereItWasAndDoublesNothing() throws Exception {
        try (var holder = new OpenTransaction(database)) {
            String id = Sent.csv(sheet()).by(AGENCY).answer().path("id");
            awaitDone(id, 200);
            assertEquals(1, holder.execute("select 1 from import where id = ? for update", UUID.fromString(id)) + 1);
            holder.awaitWaiting(1);
            holder.execute("select count(pg_terminate_backend(pid)) from pg_locks where not granted");
            holder.commit();

            var done = Sent.await(AGENCY, id);

            assertEquals("DONE", done.state());
            assertEquals(Map.of("CREATED", ROWS), done.rows());
            assertEquals(Map.of("CREATED", ROWS), done.products());
        }
        assertEquals(ROWS, businesses());
        assertEquals(ROWS, products());
    }

    private static void awaitDone(String id, int rows) {
        var end = Instant.now().plus(Duration.ofSeconds(60));
        while (get(AGENCY, "/v1/imports/" + id).extract().<Integer>path("rowsDone") < rows) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("the import does not begin");
            }
        }
    }

    /** As when an instance that seemed dead wakes up beside the one that took over. */
    @Test
    @ActivateRequestContext
    void twoThatRunTheSameImportDoNothingTwice() throws Exception {
        var answer = Sent.csv(sheet()).by(AGENCY).answer();
        String id = answer.path("id");
        var threads = Executors.newFixedThreadPool(2);
        Callable<Void> run = () -> {
            runAsAgency(id);
            return null;
        };
        for (var running : threads.invokeAll(List.of(run, run))) {
            running.get(60, TimeUnit.SECONDS);
        }
        threads.shutdownNow();

        var done = Sent.await(AGENCY, id);

        assertEquals(Map.of("CREATED", ROWS), done.rows());
        assertEquals(ROWS, businesses());
        assertEquals(ROWS, products());
    }

    private void runAsAgency(String id) {
        var context = io.quarkus.arc.Arc.container().requestContext();
        context.activate();
        try {
            identity.setIdentity(QuarkusSecurityIdentity.builder()
                    .setPrincipal(new QuarkusPrincipal(AGENCY))
                    .addRole("agency")
                    .addRole("agency:35.76")
                    .build());
            job.run(id);
        } finally {
            context.terminate();
        }
    }

    /** Somebody registers the same NIB while a chunk is being written: only that row is left out. */
    @Test
    void aRaceCostsItsRowOnly() throws Exception {
        var nib = "98" + Math.abs(mark.hashCode() % 1_000_000_000L) + "00000000000";
        nib = nib.substring(0, 12) + "7";
        try (var other = new OpenTransaction(database)) {
            other.execute("""
                    insert into business (id, version, created_at, updated_at, name, nib, region_code, business_scale, kbli, fostered_by, memberships)
                    values (?, 0, now(), now(), ?, ?, '35.76.02', 'MICRO', '[]', '[]', '[]')
                    """, UUID.randomUUID(), "Saingan " + mark, nib);
            String id = Sent.csv(
                            "Nama Usaha;Kecamatan;NIB;Skala",
                            "Usaha " + mark + " a;Magersari;;Mikro",
                            "Usaha " + mark + " b;Magersari;" + nib + ";Mikro",
                            "Usaha " + mark + " c;Magersari;;Mikro")
                    .by(AGENCY)
                    .answer()
                    .path("id");
            other.awaitWaiting(1);
            other.commit();

            var done = Sent.await(AGENCY, id);

            // the one that won is of this agency as well, so that on the second look the row is about it
            assertEquals(
                    3, done.rows().values().stream().mapToInt(Integer::intValue).sum());
            assertEquals("DONE", done.state());
        }
        get(ADMIN, "/v1/businesses?nib=" + nib).body("items.size()", equalTo(1));
    }

    private int businesses() throws SQLException {
        return count("select count(*) from business where name like ?");
    }

    private int products() throws SQLException {
        return count("select count(*) from product p join business b on b.id = p.business_id where b.name like ?");
    }

    private int count(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, "Usaha " + mark + "%");
            var row = statement.executeQuery();
            row.next();
            return row.getInt(1);
        }
    }
}
