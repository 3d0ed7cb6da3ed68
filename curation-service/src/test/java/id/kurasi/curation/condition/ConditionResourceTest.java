package id.kurasi.curation.condition;

import static id.kurasi.curation.Curation.AGENCY;
import static id.kurasi.curation.Curation.get;
import static id.kurasi.curation.Curation.ok;
import static id.kurasi.curation.Curation.path;
import static id.kurasi.curation.Curation.post;
import static id.kurasi.curation.Curation.verdict;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.kurasi.curation.FakePeers;
import id.kurasi.curation.dealing.Standing;
import id.kurasi.kit.EmbeddedDatabase;
import id.kurasi.kit.TestClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(FakePeers.class)
class ConditionResourceTest {

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
    void isPartOfTheDecisionAndFollowedUpByItself() {
        var submission = standing.in("PUBLISHED");
        String id = get(standing.buyer(), path(submission, "conditions")).path("items[0].id");
        get(standing.buyer(), path(submission))
                .then()
                .body("decisions[0].conditions.id", contains(id))
                .body("decisions[0].conditions.text", contains("Nutrition facts"))
                .body("decisions[0].conditions.dueOn", contains("2027-01-31"))
                .body("decisions[0].conditions.state", contains("OPEN"));
        var condition = path(submission, "conditions/" + id);

        get(standing.owner(), condition).then().body("allowedActions", contains("report"));
        ok(post(standing.owner(), condition + "/report", Map.of("evidence", "New labels are printed")));
        get(standing.buyer(), condition)
                .then()
                .body("evidence", equalTo("New labels are printed"))
                .body("reportedAt", notNullValue())
                .body("allowedActions", contains("meet", "waive", "miss"));
        ok(post(standing.buyer(), condition + "/meet", Map.of("note", "Seen")));

        get(standing.owner(), condition)
                .then()
                .body("state", equalTo("MET"))
                .body("note", equalTo("Seen"))
                .body("allowedActions", empty());
        get(standing.owner(), condition + "/history")
                .then()
                .body("items.action", contains("report", "meet"))
                .body("items.to", contains("OPEN", "MET"));
        get(standing.buyer(), path(submission)).then().body("decisions[0].conditions.state", contains("MET"));
        // the viewer reads that there is a condition, not what was said about it
        get("viewer", path(submission))
                .then()
                .body("decisions[0].conditions.text", contains("Nutrition facts"))
                .body("decisions[0].conditions.evidence", contains(nullValue()));
    }

    @Test
    void isMissedOnceItsDayIsOverAndCanStillBeMet() {
        var submission = standing.in("ACCEPTED_WITH_CONDITIONS");
        var condition = path(
                submission,
                "conditions/"
                        + get(standing.buyer(), path(submission, "conditions")).<String>path("items[0].id"));

        TestClock.setTo(Instant.parse("2027-01-31T16:59:59Z")); // 23:59:59 in Jakarta
        post(standing.buyer(), condition + "/miss", Map.of())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/condition-not-due"))
                .body("dueOn", equalTo("2027-01-31"));
        get(standing.buyer(), condition).then().body("state", equalTo("OPEN"));

        TestClock.setTo(Instant.parse("2027-01-31T17:00:00Z"));
        ok(post(standing.buyer(), condition + "/miss", Map.of()));
        ok(post(AGENCY, condition + "/report", Map.of("evidence", "Done by now")));
        ok(post(standing.buyer(), condition + "/meet", Map.of("note", "Late, but there")));
        get(standing.buyer(), condition).then().body("state", equalTo("MET"));
    }

    @Test
    void belongsToAnAcceptanceWithConditionsAlone() {
        var submission = standing.in("PENDING");
        var path = path(submission, "decisions/" + standing.retailer + "/");
        for (var verb : List.of("shortlist", "accept", "decline")) {
            var verdict = verdict(verb);
            verdict.put("overridesRecommendation", true);
            verdict.put("conditions", List.of(Map.of("text", "Nutrition facts", "dueOn", "2027-01-31")));
            post(standing.buyer(), path + verb, verdict)
                    .then()
                    .statusCode(400)
                    .body("violations.code", contains("ConditionsNotHere"));
        }
        var never = verdict("accept-with-conditions");
        never.put("conditions", List.of(Map.of("text", "Nutrition facts", "dueOn", "+123456-01-31")));
        post(standing.buyer(), path + "accept-with-conditions", never)
                .then()
                .statusCode(400)
                .body("violations.field", contains("conditions[0].dueOn"))
                .body("violations.code", contains("YearOutOfRange"));
        get(standing.buyer(), path(submission, "conditions")).then().body("items", hasSize(0));
    }
}
