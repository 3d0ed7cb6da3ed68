package id.kurasi.curation.round;

import static id.kurasi.curation.Curation.AGENCY;
import static id.kurasi.curation.Curation.as;
import static id.kurasi.curation.Curation.get;
import static id.kurasi.curation.Curation.ok;
import static id.kurasi.curation.Curation.openRound;
import static id.kurasi.curation.Curation.post;
import static id.kurasi.curation.Curation.retailer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.kurasi.curation.FakePeers;
import id.kurasi.kit.EmbeddedDatabase;
import id.kurasi.kit.Ids;
import id.kurasi.kit.TestClock;
import id.kurasi.kit.problem.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(FakePeers.class)
class LateEntryTest {

    private static final UUID BUSINESS = Ids.next();

    @Inject
    Door door;

    private UUID round;

    @BeforeEach
    void closedRound() {
        round = openRound(retailer());
        ok(post(AGENCY, "/v1/rounds/" + round + "/close"));
    }

    @AfterEach
    void reset() {
        TestClock.reset();
    }

    @Test
    void opensAClosedRoundToWhoHasTheCode() {
        var code = issue(Map.of()).getString("code");

        assertEquals("round-not-open", door.enter(round, BUSINESS, null));
        assertEquals("in", door.enter(round, BUSINESS, code));
        // typed off a sheet of paper
        assertEquals(
                "in", door.enter(round, BUSINESS, code.toLowerCase(Locale.ROOT).replace('-', ' ')));
    }

    @Test
    void tellsWhyACodeDoesNotFit() {
        var named = issue(Map.of("businessId", BUSINESS)).getString("code");
        var expired = issue(Map.of()).getString("code");
        var revoked = issue(Map.of());
        as(AGENCY).delete(path(revoked.getString("id"))).then().statusCode(204);
        as(AGENCY).delete(path(revoked.getString("id"))).then().statusCode(204);

        assertEquals("access-code-unknown", door.enter(round, BUSINESS, "0000-0000-0000-0000"));
        assertEquals("access-code-of-another", door.enter(round, Ids.next(), named));
        assertEquals("access-code-revoked", door.enter(round, BUSINESS, revoked.getString("code")));
        assertEquals("access-code-unknown", door.enter(openRound(retailer()), BUSINESS, named));
        TestClock.setTo(Instant.now().plus(Duration.ofDays(3)));
        assertEquals("access-code-expired", door.enter(round, BUSINESS, expired));
    }

    @Test
    void isSpentOnceAsManyBusinessesAsItLetsInHaveCome() {
        var entry = issue(Map.of("uses", 2));
        var other = Ids.next();

        assertEquals("in", door.enter(round, BUSINESS, entry.getString("code")));
        assertEquals("in", door.enter(round, BUSINESS, entry.getString("code")));
        assertEquals("in", door.enter(round, other, entry.getString("code")));
        assertEquals("access-code-spent", door.enter(round, Ids.next(), entry.getString("code")));
        // who is in may still submit what it entered
        assertEquals("in", door.enter(round, other, entry.getString("code")));
        as(AGENCY)
                .get(path(entry.getString("id")))
                .then()
                .body("used", equalTo(2))
                .body("state", equalTo("SPENT"));
    }

    @Test
    void theLastPlaceIsTakenByOneOfFourWhoComeAtOnce() {
        var code = issue(Map.of()).getString("code");

        var outcomes = Stream.generate(() -> CompletableFuture.supplyAsync(() -> door.enter(round, Ids.next(), code)))
                .limit(4)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();

        assertEquals(List.of("access-code-spent", "access-code-spent", "access-code-spent", "in"), outcomes);
    }

    @Test
    void showsItsCodeOnceAndNotToARepeatedRequestEither() {
        var body = Map.of("usableUntil", until(), "reason", "late");
        var key = UUID.randomUUID().toString();
        var first = as(AGENCY).header("Idempotency-Key", key).body(body).post("/v1/rounds/" + round + "/late-entries");
        var again = as(AGENCY).header("Idempotency-Key", key).body(body).post("/v1/rounds/" + round + "/late-entries");

        first.then().statusCode(201).body("code", matchesPattern("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}"));
        again.then().statusCode(201).body("id", equalTo(first.path("id"))).body("code", nullValue());
        get(AGENCY, "/v1/rounds/" + round + "/late-entries")
                .then()
                .body("items", hasSize(1))
                .body("items.code", contains(nullValue()))
                .body("items.reason", contains("late"));
        assertNull(ok(get(AGENCY, path(first.path("id")))).getString("code"));
    }

    @Test
    void isInTheHistoryForWhoRunsTheRoundAlone() {
        issue(Map.of());

        get(AGENCY, "/v1/rounds/" + round + "/history")
                .then()
                .body("items.action", hasItem("issue-late-entry"))
                .body("items.note", hasItem("late"));
        for (var reader : List.of("viewer", "curator", "service", "agency~35.05", "business~" + BUSINESS)) {
            get(reader, "/v1/rounds/" + round + "/history")
                    .then()
                    .statusCode(200)
                    .body("items.action", not(hasItem("issue-late-entry")));
        }
    }

    @Test
    void refusesWhatMakesNoSense() {
        var path = "/v1/rounds/" + round + "/late-entries";
        post(AGENCY, path, Map.of("usableUntil", "2001-01-01T00:00:00Z", "reason", "late"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("usableUntil"));
        post(AGENCY, path, Map.of("usableUntil", until(), "reason", "late", "uses", 2, "businessId", BUSINESS))
                .then()
                .statusCode(400)
                .body("violations.field", contains("uses"));
    }

    private JsonPath issue(Map<String, Object> more) {
        var body = new HashMap<String, Object>(Map.of("usableUntil", until(), "reason", "late"));
        body.putAll(more);
        return post(AGENCY, "/v1/rounds/" + round + "/late-entries", body)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private String path(String entry) {
        return "/v1/rounds/" + round + "/late-entries/" + entry;
    }

    private static String until() {
        return Instant.now().plus(Duration.ofDays(2)).toString();
    }

    /** Goes through the door as a step of a submission does. */
    @ApplicationScoped
    static class Door {

        private final Rounds rounds;
        private final LateEntries entries;

        Door(Rounds rounds, LateEntries entries) {
            this.rounds = rounds;
            this.entries = entries;
        }

        @ActivateRequestContext
        String enter(UUID round, UUID business, String code) {
            try {
                QuarkusTransaction.requiringNew().run(() -> entries.admit(rounds.findById(round), business, code));
                return "in";
            } catch (Refusal refused) {
                return refused.type();
            }
        }
    }
}
