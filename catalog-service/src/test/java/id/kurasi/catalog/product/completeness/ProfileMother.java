package id.kurasi.catalog.product.completeness;

import static id.kurasi.catalog.Api.ADMIN;
import static id.kurasi.catalog.Api.as;
import static id.kurasi.catalog.Api.get;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kurasi.catalog.Body;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/** Profiles of their own to test with; who makes one removes it again, since every product is measured by it. */
final class ProfileMother {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private ProfileMother() {}

    static String code() {
        return "test-" + NUMBERS.incrementAndGet();
    }

    static String path(String code) {
        return "/v1/completeness-profiles/" + code;
    }

    static Body asking(String... fields) {
        return new Body()
                .with("name", Map.of("en", "To test with", "id", "Untuk uji coba"))
                .with(
                        "requirements",
                        List.of(fields).stream().map(ProfileMother::requirement).toList());
    }

    static Body requirement(String field) {
        return new Body().with("field", field).with("reason", Map.of("en", "needs " + field, "id", "perlu " + field));
    }

    static String added(Body profile) {
        var code = code();
        as(ADMIN).body(profile).put(path(code)).then().statusCode(201);
        return code;
    }

    static void remove(String code) {
        as(ADMIN).delete(path(code)).then().statusCode(204);
    }

    static void awaitMeasured(String code) {
        await(() -> get(ADMIN, path(code)).extract().path("recomputing") == null);
    }

    static void await(BooleanSupplier condition) {
        var end = Instant.now().plus(Duration.ofSeconds(30));
        while (!condition.getAsBoolean()) {
            assertTrue(Instant.now().isBefore(end), "not within 30 seconds");
        }
    }
}
