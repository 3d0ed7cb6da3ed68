package id.kurasi.kit;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** The clock of the tests: the machine's until a test sets it. */
@ApplicationScoped
public class TestClock {

    private static volatile Instant fixed;

    public static void setTo(Instant now) {
        fixed = now;
    }

    public static void reset() {
        fixed = null;
    }

    @Produces
    @Alternative
    @Priority(1)
    @ApplicationScoped
    public Clock clock() {
        return new Settable();
    }

    private static final class Settable extends Clock {
        @Override
        public Instant instant() {
            var now = fixed;
            return now == null ? Instant.now().truncatedTo(ChronoUnit.MILLIS) : now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("instants only");
        }
    }
}
