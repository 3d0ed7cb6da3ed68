package id.kurasi.curation.round;

import static id.kurasi.curation.AtOnce.meet;
import static id.kurasi.curation.Curation.AGENCY;
import static id.kurasi.curation.Curation.as;
import static id.kurasi.curation.Curation.draft;
import static id.kurasi.curation.Curation.draftRound;
import static id.kurasi.curation.Curation.get;
import static id.kurasi.curation.Curation.ok;
import static id.kurasi.curation.Curation.openRound;
import static id.kurasi.curation.Curation.path;
import static id.kurasi.curation.Curation.post;
import static id.kurasi.curation.Curation.retailer;
import static id.kurasi.curation.Curation.roundFacts;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kurasi.curation.FakePeers;
import id.kurasi.curation.Products;
import id.kurasi.kit.EmbeddedDatabase;
import id.kurasi.kit.TestClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rounds of 2001, so that no clock set here is past the end of another test's round. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(FakePeers.class)
class RoundClockTest {

    @Inject
    RoundClock rounds;

    @Inject
    DataSource database;

    @AfterEach
    void reset() {
        TestClock.reset();
    }

    @ParameterizedTest(name = "{0}: the day ends at {1}")
    @CsvSource({
        "Asia/Jakarta,  2001-04-30T17:00:00Z",
        "Asia/Makassar, 2001-04-30T16:00:00Z",
        "Asia/Jayapura, 2001-04-30T15:00:00Z"
    })
    void closesARoundAtTheEndOfItsLastDayThereAndNotASecondBefore(String zone, Instant end) throws SQLException {
        var round = open(zone);

        TestClock.setTo(end.minusSeconds(1));
        rounds.closeWhatIsOver();
        assertEquals("OPEN", stateOf(round));
        assertNull(read(round).getString("closedAt"));

        TestClock.setTo(end);
        rounds.closeWhatIsOver();
        rounds.closeWhatIsOver();
        assertEquals("CLOSED", stateOf(round));
        assertEquals(end.toString(), read(round).getString("closedAt"));
        var last = ok(get("viewer", "/v1/rounds/" + round + "/history"));
        assertEquals("system", last.getString("items[-1].by"));
        assertEquals("close", last.getString("items[-1].action"));
        assertEquals("OPEN", last.getString("items[-1].from"));
        assertEquals(1, closings(round));
    }

    @Test
    void takesNothingASecondAfterTheEndThoughNobodyClosedItYet() {
        var round = open("Asia/Jakarta");
        var inTime = draft(round, Products.snack());
        var tooLate = draft(round, Products.snack());

        TestClock.setTo(Instant.parse("2001-04-30T16:59:59Z"));
        ok(post(AGENCY, path(inTime, "submit")));
        TestClock.setTo(Instant.parse("2001-04-30T17:00:01Z"));
        assertEquals("OPEN", stateOf(round));
        post(AGENCY, path(tooLate, "submit"))
                .then()
                .statusCode(422)
                .body("violations.field", equalTo(List.of("gates.WINDOW")));
        assertEquals("DRAFT", ok(get(AGENCY, path(tooLate))).getString("state"));
    }

    @Test
    void isClosedOnceWhenTwoInstancesAndAnOfficerCloseItAtTheSameMoment() throws Exception {
        var round = open("Asia/Jakarta");
        TestClock.setTo(Instant.parse("2001-05-01T00:00:00Z"));
        Callable<Response> instance = () -> {
            rounds.closeWhatIsOver();
            return get("admin", "/v1/rounds/" + round);
        };
        Callable<Response> officer = () -> post(AGENCY, "/v1/rounds/" + round + "/close");

        var answers = meet(database, "round", round, List.of(instance, instance, officer));

        assertTrue(List.of(200, 409).contains(answers.get(2).statusCode()));
        answers.get(0).then().body("state", equalTo("CLOSED"));
        answers.get(1).then().body("state", equalTo("CLOSED"));
        assertEquals(1, closings(round));
        var history = ok(get(AGENCY, "/v1/rounds/" + round + "/history")).getList("items.action");
        assertEquals(List.of("create", "open", "close"), history);
    }

    @Test
    void leavesDraftsAndCancelledRoundsAlone() {
        var draft = draftRound(facts("Asia/Jakarta"));
        var cancelled = open("Asia/Jakarta");
        ok(post(AGENCY, "/v1/rounds/" + cancelled + "/cancel", Map.of("reason", "no retailer left")));

        TestClock.setTo(Instant.parse("2001-06-01T00:00:00Z"));
        rounds.closeWhatIsOver();

        assertEquals("DRAFT", stateOf(draft));
        assertEquals("CANCELLED", stateOf(cancelled));
    }

    @Test
    void aCancelledRoundShowsItsReasonAndNothingMoreCanBeDoneWithItsDrafts() {
        var round = open("Asia/Jakarta");
        var draft = draft(round, Products.snack());

        ok(post(AGENCY, "/v1/rounds/" + round + "/cancel", Map.of("reason", "no retailer left")));

        get("curator", "/v1/rounds/" + round + "/history")
                .then()
                .body("items[-1].note", equalTo("no retailer left"))
                .body("items[-1].to", equalTo("CANCELLED"));
        as(AGENCY)
                .get(path(draft))
                .then()
                .body("state", equalTo("DRAFT"))
                .body("round.state", equalTo("CANCELLED"))
                .body("allowedActions", equalTo(List.of()));
        post(AGENCY, path(draft, "submit")).then().statusCode(409).body("type", equalTo("/problems/round-finished"));
    }

    private static UUID open(String zone) {
        TestClock.setTo(Instant.parse("2001-04-10T00:00:00Z"));
        return openRound(facts(zone));
    }

    private static Map<String, Object> facts(String zone) {
        var facts = roundFacts(retailer());
        facts.put("opensOn", "2001-04-01");
        facts.put("closesOn", "2001-04-30");
        facts.put("timeZone", zone);
        return facts;
    }

    private static String stateOf(UUID round) {
        return read(round).getString("state");
    }

    private static JsonPath read(UUID round) {
        return ok(get("admin", "/v1/rounds/" + round));
    }

    private int closings(UUID round) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select count(*) from event where subject = ? and type = 'id.kurasi.round.closed'")) {
            query.setObject(1, round);
            var row = query.executeQuery();
            row.next();
            return row.getInt(1);
        }
    }
}
