package id.kurasi.catalog.export;

import static id.kurasi.catalog.Api.ADMIN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kurasi.catalog.business.BusinessMother;
import id.kurasi.catalog.product.ProductMother;
import id.kurasi.kit.EmbeddedDatabase;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/** Lists of several parts, and readers that are slow or go away. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class LargeExportTest {

    private static final int PRODUCTS = 1203;

    @Inject
    AgroalDataSource database;

    @TestHTTPResource("/")
    URL service;

    @Test
    void goesOnFromPartToPartWithoutLosingOrRepeatingARow() throws SQLException {
        var business = businessWithManyProducts(0);

        for (var format : new String[] {"csv", "xlsx"}) {
            var ids = Exported.of(Exported.asking(ADMIN, "business", business).get("/v1/products." + format))
                    .column("ID produk");
            assertEquals(PRODUCTS, ids.size());
            assertEquals(PRODUCTS, new HashSet<>(ids).size());
        }
    }

    @Test
    void holdsNoTransactionWhileTheReaderWaitsAndEndsWhenItGoesAway() throws SQLException, IOException {
        var business = businessWithManyProducts(4000);
        try (var socket = new Socket(service.getHost(), service.getPort())) {
            var credentials = Base64.getEncoder().encodeToString("admin:kurasi".getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream()
                    .write(("GET /v1/products.csv?business=" + business
                                    + " HTTP/1.1\r\nHost: x\r\nAuthorization: Basic " + credentials + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            assertTrue(new String(socket.getInputStream().readNBytes(15), StandardCharsets.US_ASCII)
                    .startsWith("HTTP/1.1 200"));

            eventually(LargeExportTest::isBlockedInWriting);
            assertEquals(0, transactions());
        }
        eventually(() -> !isWriting());
    }

    private String businessWithManyProducts(int descriptionLength) throws SQLException {
        var business = BusinessMother.registered();
        var product = ProductMother.draft(business);
        try (var connection = database.getConnection();
                var copy = connection.prepareStatement("""
                        insert into product (id, version, created_at, updated_at, business_id, region_code, state, revision,
                            composition_revision, name, category, description, composition, processes, attributes)
                        select gen_random_uuid(), version, created_at - n % 7 * interval '1 s', updated_at, business_id, region_code,
                            state, revision, composition_revision, name, category, repeat('x', ?), composition, processes, attributes
                        from product, generate_series(2, ?) n where id = ?::uuid""")) {
            copy.setInt(1, descriptionLength);
            copy.setInt(2, PRODUCTS);
            copy.setString(3, product);
            copy.executeUpdate();
        }
        return business;
    }

    private static boolean isWriting() {
        return Thread.getAllStackTraces().values().stream()
                .flatMap(Arrays::stream)
                .anyMatch(frame -> frame.getClassName().equals(SheetAnswer.class.getName()));
    }

    private static boolean isBlockedInWriting() {
        return Thread.getAllStackTraces().values().stream()
                .anyMatch(stack -> Arrays.stream(stack)
                                .anyMatch(frame -> frame.getClassName().equals(SheetAnswer.class.getName()))
                        && Arrays.stream(stack)
                                .anyMatch(frame -> frame.getMethodName().equals("wait")));
    }

    private int transactions() throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery("""
                                select count(*) from pg_stat_activity where datname = current_database()
                                and pid <> pg_backend_pid() and xact_start is not null and backend_type = 'client backend'
                                and query like '%product%'""")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static void eventually(BooleanSupplier condition) {
        var deadline = Instant.now().plus(Duration.ofSeconds(20));
        while (!condition.getAsBoolean()) {
            assertTrue(Instant.now().isBefore(deadline), "not within 20 seconds");
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }
}
