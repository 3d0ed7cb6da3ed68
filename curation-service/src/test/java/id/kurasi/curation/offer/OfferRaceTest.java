package id.kurasi.curation.offer;

import static id.kurasi.curation.AtOnce.meet;
import static id.kurasi.curation.AtOnce.only;
import static id.kurasi.curation.AtOnce.statuses;
import static id.kurasi.curation.Curation.get;
import static id.kurasi.curation.Curation.path;
import static id.kurasi.curation.Curation.post;
import static id.kurasi.curation.Curation.reason;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.curation.FakePeers;
import id.kurasi.curation.dealing.Standing;
import id.kurasi.kit.EmbeddedDatabase;
import id.kurasi.kit.TestClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An offer against the clock, and against somebody who is as fast. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(FakePeers.class)
class OfferRaceTest {

    @Inject
    DataSource database;

    @Inject
    OfferExpiry expiry;

    private Standing standing;

    @BeforeEach
    void prepare() {
        standing = new Standing();
    }

    @AfterEach
    void resetTheClock() {
        TestClock.reset();
    }

    @Test
    void isAgreedToOrTakenBackNeverBoth() throws Exception {
        var submission = standing.in("SHORTLISTED");
        make(submission, 11000).then().statusCode(201);

        var answers = meet(
                database,
                "submission",
                submission,
                List.of(
                        () -> post(standing.owner(), path(submission, "offers/1/agree")),
                        () -> post(standing.buyer(), path(submission, "offers/1/withdraw"), reason())));

        assertEquals(List.of(200, 409), statuses(answers));
        only(409, answers)
                .then()
                .body("currentState", equalTo(only(200, answers).path("state")));
        get(standing.owner(), path(submission, "offers/1"))
                .then()
                .body("state", equalTo(only(200, answers).path("state")));
    }

    @Test
    void isMadeOnceByTwoBuyersAtTheSameMoment() throws Exception {
        var submission = standing.in("SHORTLISTED");
        Callable<Response> offer = () -> make(submission, 11000);

        var answers = meet(database, "submission", submission, List.of(offer, offer));

        assertEquals(List.of(201, 409), statuses(answers));
        assertEquals(List.of("OPEN"), states(standing.buyer(), submission));
    }

    @Test
    void expiresWhenItsLastDayIsOverInTheTimeZoneOfTheRound() {
        var today = LocalDate.now(ZoneId.of("Asia/Jakarta"));
        var submission = standing.in("SHORTLISTED");
        make(submission, 11000, today.plusDays(1)).then().statusCode(201);

        // the last second of the last day, and the first one after it
        TestClock.setTo(today.plusDays(2)
                .atStartOfDay(ZoneId.of("Asia/Jakarta"))
                .toInstant()
                .minusSeconds(1));
        expiry.expire();
        assertEquals(List.of("OPEN"), states(standing.owner(), submission));

        TestClock.setTo(
                today.plusDays(2).atStartOfDay(ZoneId.of("Asia/Jakarta")).toInstant());
        post(standing.owner(), path(submission, "offers/1/agree"))
                .then()
                .statusCode(409)
                .body("currentState", equalTo("EXPIRED"));
        expiry.expire();
        expiry.expire();
        get(standing.owner(), path(submission, "offers/1/history"))
                .then()
                .body("items.action", contains("make", "expire"));
        make(submission, 11500).then().statusCode(201).body("number", equalTo(2));
        assertEquals(List.of("EXPIRED", "OPEN"), states(standing.owner(), submission));
    }

    @Test
    void isFollowedByAnotherWhenTheClockHasNotComeByYet() {
        var submission = standing.in("SHORTLISTED");
        make(submission, 11000, LocalDate.now(ZoneId.of("Asia/Jakarta"))).then().statusCode(201);

        TestClock.setTo(Instant.now().plus(2, ChronoUnit.DAYS));
        make(submission, 11500).then().statusCode(201).body("number", equalTo(2));

        assertEquals(List.of("EXPIRED", "OPEN"), states(standing.owner(), submission));
        get(standing.owner(), path(submission, "offers/1/history"))
                .then()
                .body("items.action", contains("make", "expire"));
    }

    @Test
    void expiresOnceThoughSeveralInstancesLook() throws Exception {
        var submission = standing.in("SHORTLISTED");
        make(submission, 11000, LocalDate.now(ZoneId.of("Asia/Jakarta"))).then().statusCode(201);
        TestClock.setTo(Instant.now().plus(2, ChronoUnit.DAYS));
        var instances = Executors.newFixedThreadPool(4);
        try {
            var runs = new ArrayList<Callable<Object>>();
            for (var i = 0; i < 4; i++) {
                runs.add(Executors.callable(expiry::expire));
            }
            for (var run : instances.invokeAll(runs)) {
                run.get();
            }
        } finally {
            instances.shutdownNow();
        }

        get(standing.owner(), path(submission, "offers/1/history"))
                .then()
                .body("items.action", contains("make", "expire"));
        assertEquals(1, expiredEvents(submission));
    }

    private long expiredEvents(UUID submission) throws Exception {
        try (var connection = database.getConnection();
                var count = connection.prepareStatement("""
                    select count(*) from event join offer on offer.id = event.subject
                    where offer.submission_id = ? and type = 'id.kurasi.offer.expired'\
                    """)) {
            count.setObject(1, submission);
            var row = count.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }

    private Response make(UUID submission, long producerPrice) {
        return post(
                standing.buyer(), path(submission, "offers"), Map.of("terms", Standing.terms(producerPrice, 18000)));
    }

    private Response make(UUID submission, long producerPrice, LocalDate expiresOn) {
        return post(
                standing.buyer(),
                path(submission, "offers"),
                Map.of("terms", Standing.terms(producerPrice, 18000), "expiresOn", expiresOn.toString()));
    }

    private static Object states(String account, UUID submission) {
        return get(account, path(submission, "offers")).jsonPath().getList("items.state");
    }
}
