package id.kurasi.curation.round;

import static id.kurasi.curation.AtOnce.meet;
import static id.kurasi.curation.Curation.AGENCY;
import static id.kurasi.curation.Curation.all;
import static id.kurasi.curation.Curation.draft;
import static id.kurasi.curation.Curation.get;
import static id.kurasi.curation.Curation.ok;
import static id.kurasi.curation.Curation.openRound;
import static id.kurasi.curation.Curation.path;
import static id.kurasi.curation.Curation.post;
import static id.kurasi.curation.Curation.retailer;
import static id.kurasi.curation.Curation.roundFacts;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.curation.AtOnce;
import id.kurasi.curation.FakePeers;
import id.kurasi.curation.Products;
import id.kurasi.curation.work.Reminders;
import id.kurasi.kit.EmbeddedDatabase;
import id.kurasi.kit.TestClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In March 2003, to the 31st; results are promised for 20 April. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(FakePeers.class)
class RoundExtensionTest {

    @Inject
    RoundClock clock;

    @Inject
    Reminders reminders;

    @Inject
    DataSource database;

    private UUID round;

    @BeforeEach
    void openARound() {
        TestClock.setTo(Instant.parse("2003-03-10T00:00:00Z"));
        var facts = roundFacts(retailer());
        facts.put("opensOn", "2003-03-01");
        facts.put("closesOn", "2003-03-31");
        facts.put("resultsDueOn", "2003-04-20");
        round = openRound(facts);
    }

    @AfterEach
    void reset() {
        TestClock.reset();
    }

    @Test
    void takesWhatComesUntilTheNewLastDay() {
        var draft = draft(round, Products.snack());

        extend(AGENCY, "2003-04-07", null)
                .then()
                .statusCode(200)
                .body("closesOn", equalTo("2003-04-07"))
                .body("resultsDueOn", equalTo("2003-04-20"))
                .body("state", equalTo("OPEN"))
                .body("allowedActions", hasItem("extend"));

        TestClock.setTo(Instant.parse("2003-04-07T16:59:59Z"));
        clock.closeWhatIsOver();
        ok(post(AGENCY, path(draft, "submit")));
        TestClock.setTo(Instant.parse("2003-04-07T17:00:00Z"));
        clock.closeWhatIsOver();
        get("viewer", at("")).then().body("state", equalTo("CLOSED"));
    }

    @Test
    void tellsEveryReaderWhyAndFromWhenToWhen() {
        extend(AGENCY, "2003-04-07", "2003-04-30").then().body("resultsDueOn", equalTo("2003-04-30"));

        get("viewer", at("/history"))
                .then()
                .body("items[-1].action", equalTo("extend"))
                .body("items[-1].by", equalTo(AGENCY))
                .body("items[-1].note", equalTo("2003-03-31 → 2003-04-07: floods"));
        get("viewer", at("")).then().body("allowedActions", equalTo(List.of()));
    }

    @Test
    void remindsOfDraftsAnewBeforeTheNewLastDay() {
        draft(round, Products.snack());
        TestClock.setTo(Instant.parse("2003-03-29T00:00:00Z"));
        reminders.remind();
        assertEquals(List.of("2003-03-31"), dueDrafts());

        extend(AGENCY, "2003-04-20", null).then().statusCode(200);
        assertEquals(List.of(), dueDrafts());
        TestClock.setTo(Instant.parse("2003-04-18T00:00:00Z"));
        reminders.remind();
        assertEquals(List.of("2003-04-20"), dueDrafts());
    }

    @ParameterizedTest(name = "{0}, {1}: {2} {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2003-03-31, -,          closesOn,     LaterOnly",
                "2003-03-20, -,          closesOn,     LaterOnly",
                "2003-04-21, -,          resultsDueOn, ResultsBeforeItCloses",
                "2003-04-07, 2003-04-06, resultsDueOn, ResultsBeforeItCloses",
                "2003-04-07, 2003-04-19, resultsDueOn, NotEarlier",
                "2999-04-07, 2999-04-19, closesOn,     YearOutOfRange"
            })
    void isNeverShortenedNorPromisesResultsTooEarly(String closesOn, String resultsDueOn, String field, String code) {
        extend(AGENCY, closesOn, resultsDueOn)
                .then()
                .statusCode(400)
                .body("violations.field", hasItem(field))
                .body("violations.code", hasItem(code));

        get("viewer", at("")).then().body("closesOn", equalTo("2003-03-31"));
        get("viewer", at("/history")).then().body("items.action", not(hasItem("extend")));
    }

    @Test
    void comesTooLateOnceTheLastDayIsOverThoughNobodyClosedIt() {
        TestClock.setTo(Instant.parse("2003-03-31T17:00:00Z"));

        extend(AGENCY, "2003-04-07", null)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/illegal-transition"))
                .body("currentState", equalTo("CLOSED"));
    }

    @Test
    void needsAReason() {
        var request = new HashMap<String, Object>();
        request.put("closesOn", "2003-04-07");
        post(AGENCY, at("/extend"), request).then().statusCode(400).body("violations.field", contains("reason"));
    }

    @Test
    void isExtendedOnceByTwoWhoNameTheSameDayAtTheSameMoment() throws Exception {
        List<Callable<Response>> both =
                List.of(() -> extend(AGENCY, "2003-04-07", null), () -> extend("admin", "2003-04-07", null));

        var answers = meet(database, "round", round, both);

        assertEquals(List.of(200, 400), AtOnce.statuses(answers));
    }

    private List<Object> dueDrafts() {
        return all(AGENCY, "/v1/curation-work-items?kind=DRAFT_CLOSING&round=" + round).stream()
                .map(item -> item.get("dueOn"))
                .toList();
    }

    private Response extend(String account, String closesOn, String resultsDueOn) {
        var request = new HashMap<String, Object>();
        request.put("closesOn", closesOn);
        request.put("resultsDueOn", resultsDueOn);
        request.put("reason", "floods");
        return post(account, at("/extend"), request);
    }

    private String at(String rest) {
        return "/v1/rounds/" + round + rest;
    }
}
