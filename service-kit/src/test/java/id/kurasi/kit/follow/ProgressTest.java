package id.kurasi.kit.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final Instant NOW = Instant.parse("2026-11-21T03:00:00Z");

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Progress progress = new Progress("catalog", meters, Clock.fixed(NOW, ZoneOffset.UTC));

    private static FollowedPage page(Duration... ages) {
        var items = List.of(ages).stream().map(ProgressTest::event).toList();
        return new FollowedPage(items, "c" + ages.length);
    }

    private static JsonNode event(Duration age) {
        var id = UUID.randomUUID().toString();
        var event = JsonNodeFactory.instance.objectNode();
        event.put("id", id).put("type", "id.kurasi.a.b").put("subject", id);
        event.put("time", NOW.minus(age).toString()).putObject("data");
        return event;
    }

    private Object told(String name) {
        var health = progress.asHealth();
        assertEquals(HealthCheckResponse.Status.UP, health.getStatus());
        return health.getData().orElseThrow().get(name);
    }

    private double lag() {
        return meters.get("kurasi.follow.lag").gauge().value();
    }

    @Test
    void hasNotCaughtUpBeforeItHeardAnything() {
        assertEquals(false, told("caughtUp"));
        assertEquals("never", told("lastContact"));
        assertEquals(0, lag());
    }

    @Test
    void lagsByTheOldestEventThatIsNotApplied() {
        var page = page(Duration.ofSeconds(90), Duration.ofSeconds(30));
        progress.heard(null, page);
        assertEquals(90, lag());
        assertEquals(false, told("caughtUp"));

        progress.applied(page, 1, true);
        assertEquals(30, lag());

        progress.applied(page, 1, false);
        assertEquals(0, lag());
        assertEquals(true, told("caughtUp"));
        assertEquals("c2", told("position"));
    }

    @Test
    void staysUpAndSaysSoWhileTheOtherIsAway() {
        progress.heard("c1", new FollowedPage(List.of(), "c1"));
        assertEquals(true, told("caughtUp"));

        progress.unanswered();

        assertEquals(false, told("caughtUp"));
        assertEquals(NOW.toString(), told("lastContact"));
    }

    @Test
    void staysUpAndSaysSoWhileAHandlerFails() {
        progress.heard(null, page(Duration.ofSeconds(5)));
        progress.notApplied();

        assertTrue(progress.isStuck());
        assertEquals(1L, told("triesInVain"));
        assertEquals(5, lag());
        assertEquals(
                1,
                meters.get("kurasi.follow.failures")
                        .tag("at", "apply")
                        .counter()
                        .count());

        progress.applied(page(Duration.ofSeconds(5)), 1, false);
        assertFalse(progress.isStuck());
    }
}
