package id.kurasi.kit.follow;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** How far one feed is followed by this instance, for metrics and for the readiness check. */
final class Progress {

    private final String source;
    private final MeterRegistry meters;
    private final Clock clock;
    private volatile String position;
    private volatile Instant lastContact;
    /** When the oldest event happened that is known of and not applied; null when there is none. */
    private volatile Instant oldestWaiting;

    private volatile boolean away;
    private volatile int triesInVain;

    Progress(String source, MeterRegistry meters, Clock clock) {
        this.source = source;
        this.meters = meters;
        this.clock = clock;
        Gauge.builder("kurasi.follow.lag", this, Progress::lagSeconds)
                .baseUnit("seconds")
                .description("Age of the oldest event known of and not applied; 0 when there is none")
                .tag("source", source)
                .register(meters);
        Gauge.builder("kurasi.follow.silence", this, Progress::silenceSeconds)
                .baseUnit("seconds")
                .description("Since the followed service answered last")
                .tag("source", source)
                .register(meters);
    }

    void heard(String from, FollowedPage page) {
        away = false;
        lastContact = clock.instant();
        position = from;
        oldestWaiting = page.items().isEmpty() ? null : timeOf(page, 0);
    }

    /** @param more whether there may be more to come at once */
    void applied(FollowedPage page, int handled, boolean more) {
        position = page.nextCursor();
        triesInVain = 0;
        oldestWaiting = more ? timeOf(page, page.items().size() - 1) : null;
        count("events", "outcome", "handled", handled);
        count("events", "outcome", "skipped", page.items().size() - handled);
    }

    void unanswered() {
        away = true;
        count("failures", "at", "ask", 1);
    }

    void notApplied() {
        triesInVain++;
        count("failures", "at", "apply", 1);
    }

    boolean isStuck() {
        return triesInVain > 0;
    }

    private void count(String what, String tag, String value, int by) {
        meters.counter("kurasi.follow." + what, "source", source, tag, value).increment(by);
    }

    private Instant timeOf(FollowedPage page, int index) {
        return FollowedEvent.of(page.items().get(index))
                .map(FollowedEvent::time)
                .orElseGet(clock::instant);
    }

    private double lagSeconds() {
        return secondsSince(oldestWaiting);
    }

    private double silenceSeconds() {
        return secondsSince(lastContact);
    }

    private double secondsSince(Instant moment) {
        return moment == null
                ? 0
                : Math.max(0, Duration.between(moment, clock.instant()).toMillis() / 1000.0);
    }

    /** Always up: while the other service is away, or a handler fails, this one can still be read, which is worth more. */
    HealthCheckResponse asHealth() {
        return HealthCheckResponse.named("follows " + source)
                .up()
                .withData("position", position == null ? "beginning" : position)
                .withData("lagSeconds", Math.round(lagSeconds()))
                .withData("lastContact", lastContact == null ? "never" : lastContact.toString())
                .withData("caughtUp", lastContact != null && !away && oldestWaiting == null)
                .withData("triesInVain", triesInVain)
                .build();
    }
}
