package id.kurasi.curation.sample;

import static id.kurasi.curation.AtOnce.meet;
import static id.kurasi.curation.AtOnce.only;
import static id.kurasi.curation.AtOnce.statuses;
import static id.kurasi.curation.Curation.get;
import static id.kurasi.curation.Curation.idOf;
import static id.kurasi.curation.Curation.ok;
import static id.kurasi.curation.Curation.path;
import static id.kurasi.curation.Curation.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.curation.FakePeers;
import id.kurasi.curation.dealing.Standing;
import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(FakePeers.class)
class SampleResourceTest {

    @Inject
    DataSource database;

    private Standing standing;
    private UUID submission;

    @BeforeEach
    void prepare() {
        standing = new Standing();
        submission = standing.in("PENDING");
    }

    @Test
    void isAskedForOneAtATime() {
        var sample = path(submission, "samples/" + idOf(post(standing.buyer(), samples(), request())));
        post(standing.buyer(), samples(), request())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/sample-asked-already"));

        ok(post(standing.owner(), sample + "/refuse", Map.of("reason", "Sold out")));

        get(standing.buyer(), sample).then().body("reply", equalTo("Sold out"));
        post(standing.buyer(), samples(), request()).then().statusCode(201);
        // another retailer asks for its own
        post(standing.otherBuyer(), samples(), request()).then().statusCode(201);
    }

    @Test
    void isWrittenDownHowItWasFoundForTheRetailerAlone() {
        var sample = path(submission, "samples/" + idOf(post(standing.buyer(), samples(), request())));
        ok(post(standing.owner(), sample + "/send", Map.of("note", "By post")));
        ok(post(standing.buyer(), sample + "/receive"));
        var tasting = new HashMap<>(SampleLifecycleTest.body("taste"));
        tasting.put("packaging", 6);
        post(standing.buyer(), sample + "/taste", tasting)
                .then()
                .statusCode(400)
                .body("violations.field", contains("packaging"));

        // batik is not eaten
        tasting.put("packaging", 2);
        tasting.put("taste", null);
        ok(post(standing.buyer(), sample + "/taste", tasting));

        get(standing.buyer(), sample)
                .then()
                .body("tasting.packaging", equalTo(2))
                .body("tasting.taste", nullValue())
                .body("tasting.note", equalTo("The seal"));
        get(standing.owner(), sample + "/history")
                .then()
                .body("items.action", contains("request", "send", "receive", "taste"))
                .body("items.note", not(hasItem("The seal")));
    }

    @Test
    void takesNoPastDayAndNoCitizenNumber() {
        var past = new HashMap<>(request());
        past.put("neededBy", "2020-01-01");
        post(standing.buyer(), samples(), past).then().statusCode(400).body("violations.code", contains("DayIsPast"));
        var personal = new HashMap<>(request());
        personal.put("deliverTo", "NIK 3576014107900001, Jalan Mawar");
        post(standing.buyer(), samples(), personal)
                .then()
                .statusCode(400)
                .body("violations.field", contains("deliverTo"));
    }

    @Test
    void isSentOrCalledOffNeverBoth() throws Exception {
        var sample = path(submission, "samples/" + idOf(post(standing.buyer(), samples(), request())));

        var answers = meet(
                database,
                "submission",
                submission,
                List.of(
                        () -> post(standing.owner(), sample + "/refuse", Map.of("reason", "Sold out")),
                        () -> post(standing.buyer(), sample + "/cancel")));

        assertEquals(List.of(200, 409), statuses(answers));
        get(standing.buyer(), sample)
                .then()
                .body("state", equalTo(only(200, answers).path("state")));
    }

    private String samples() {
        return path(submission, "samples");
    }

    private static Map<String, Object> request() {
        return SampleLifecycleTest.request();
    }
}
