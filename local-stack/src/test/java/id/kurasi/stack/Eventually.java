package id.kurasi.stack;

import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what takes its time, and no longer than that. */
public final class Eventually {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private Eventually() {}

    public static void assertThat(String what, BooleanSupplier condition) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                fail("not within %d s: %s".formatted(PATIENCE.toSeconds(), what));
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }
}
