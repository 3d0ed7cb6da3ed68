package id.kurasi.catalog.export;

import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kurasi.catalog.business.BusinessMother;
import id.kurasi.catalog.product.ProductMother;
import id.kurasi.file.export.SheetAnswer;
import io.agroal.api.AgroalDataSource;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** A list of several parts, and who reads it slowly. */
final class ManyProducts {

    static final int PRODUCTS = 1203;

    private ManyProducts() {}

    static String ofOneBusiness(AgroalDataSource database, int descriptionLength) throws SQLException {
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

    /** Asks for them as a sheet and reads the first line of the answer only. */
    static void ask(Socket reader, String business) throws IOException {
        var credentials = Base64.getEncoder().encodeToString("admin:kurasi".getBytes(StandardCharsets.UTF_8));
        reader.getOutputStream()
                .write(("GET /v1/products.csv?business=" + business + " HTTP/1.1\r\nHost: x\r\nAuthorization: Basic "
                                + credentials + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        assertTrue(new String(reader.getInputStream().readNBytes(15), StandardCharsets.US_ASCII)
                .startsWith("HTTP/1.1 200"));
    }

    static boolean isWriting() {
        return Thread.getAllStackTraces().values().stream()
                .flatMap(Arrays::stream)
                .anyMatch(frame -> frame.getClassName().equals(SheetAnswer.class.getName()));
    }

    static boolean isBlockedInWriting() {
        return Thread.getAllStackTraces().values().stream()
                .anyMatch(stack -> Arrays.stream(stack)
                                .anyMatch(frame -> frame.getClassName().equals(SheetAnswer.class.getName()))
                        && Arrays.stream(stack)
                                .anyMatch(frame -> frame.getMethodName().equals("wait")));
    }

    static void eventually(BooleanSupplier condition) {
        var deadline = Instant.now().plus(Duration.ofSeconds(20));
        while (!condition.getAsBoolean()) {
            assertTrue(Instant.now().isBefore(deadline), "not within 20 seconds");
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }
}
