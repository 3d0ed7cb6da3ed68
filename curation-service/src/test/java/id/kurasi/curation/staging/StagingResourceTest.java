package id.kurasi.curation.staging;

import static id.kurasi.curation.AtOnce.meet;
import static id.kurasi.curation.AtOnce.statuses;
import static id.kurasi.curation.Curation.AGENCY;
import static id.kurasi.curation.Curation.as;
import static id.kurasi.curation.Curation.decide;
import static id.kurasi.curation.Curation.get;
import static id.kurasi.curation.Curation.ok;
import static id.kurasi.curation.Curation.path;
import static id.kurasi.curation.Curation.post;
import static id.kurasi.curation.Curation.reason;
import static id.kurasi.curation.Curation.verdict;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kurasi.curation.FakePeers;
import id.kurasi.curation.StateTable;
import id.kurasi.curation.dealing.Standing;
import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(FakePeers.class)
class StagingResourceTest {

    /** In which state of the decision, and by whom, one can be prepared; who else asks learns that there is nothing. */
    private static final String TABLE = """
        accept            NOT_ASKED  PENDING  SHORTLISTED  ACCEPTED  DECLINED  WITHDRAWN  REOPENED
        admin             403        403      403          403       403       403        403
        agency            403        403      403          403       403       403        403
        curator           403        403      403          403       403       403        403
        buyer             404        201      201          409       409       409        404
        other-buyer       404        404      404          404       404       404        404
        foreign-buyer     404        404      404          404       404       404        404
        business          403        403      403          403       403       403        403
        viewer            403        403      403          403       403       403        403
        service           403        403      403          403       403       403        403
        """;

    @Inject
    DataSource database;

    private Standing standing;

    @BeforeEach
    void prepare() {
        standing = new Standing();
    }

    static Stream<Arguments> cells() {
        return StateTable.cells(TABLE);
    }

    @ParameterizedTest(name = "{0} by {1} in {2}: {3}")
    @MethodSource("cells")
    void isPreparedWhereTheTableSays(String verb, String actor, String state, int expected) {
        var submission = standing.in(state);
        var before = get("admin", path(submission)).path("version");

        stage(standing.account(actor), submission, "ACCEPT", verdict(verb))
                .then()
                .statusCode(expected);

        assertEquals(before, get("admin", path(submission)).path("version"), "the decision itself stays as it is");
        get(standing.buyer(), pile()).then().body("items", hasSize(expected == 201 ? 1 : 0));
    }

    @Test
    void changesWithIfMatchAndIsDropped() {
        var submission = standing.in("PENDING");
        var staged = stage(standing.buyer(), submission, "ACCEPT", verdict("accept"));
        staged.then().statusCode(201);
        var changed = Map.of("action", "SHORTLIST", "verdict", Map.of());
        var there = pile() + "/" + submission;

        as(standing.buyer()).body(changed).put(there).then().statusCode(428);
        as(standing.buyer())
                .header("If-Match", staged.header("ETag"))
                .body(changed)
                .put(there)
                .then()
                .statusCode(200);
        as(standing.buyer())
                .header("If-Match", staged.header("ETag"))
                .body(changed)
                .put(there)
                .then()
                .statusCode(412);
        get(standing.buyer(), there).then().body("action", equalTo("SHORTLIST"));
        as(standing.buyer()).delete(there).then().statusCode(204);
        get(standing.buyer(), there).then().statusCode(404);
        as(standing.buyer()).delete(there).then().statusCode(404);
    }

    @Test
    void refusesAVerdictThatWouldNotDo() {
        var submission = standing.in("PENDING");

        stage(standing.buyer(), submission, "DECLINE", Map.of())
                .then()
                .statusCode(400)
                .body("violations.code", contains("ReasonNeeded"));
        stage(standing.buyer(), submission, "DECLINE", verdict("decline"))
                .then()
                .statusCode(422);
        stage(standing.buyer(), submission, "ACCEPT", Map.of())
                .then()
                .statusCode(400)
                .body("violations.code", contains("TermsNeeded"));
        get(standing.buyer(), pile()).then().body("items", empty());
    }

    @Test
    void appliesAllTogetherAndOnce() {
        var accepted = standing.in("PENDING");
        var shortlisted = standing.in("PENDING");
        stage(standing.buyer(), accepted, "ACCEPT", verdict("accept"));
        stage(standing.buyer(), shortlisted, "SHORTLIST", Map.of());

        apply("?dryRun=true")
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("items", hasSize(2));
        assertEquals("PENDING", decision(accepted));

        apply("")
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(false))
                .body("items.submissionId", containsInAnyOrder(accepted.toString(), shortlisted.toString()));
        assertEquals("ACCEPTED", decision(accepted));
        assertEquals("SHORTLISTED", decision(shortlisted));
        get(AGENCY, path(accepted)).then().body("state", equalTo("ACCEPTED"));
        get("admin", "/v1/reports/funnel?round=" + standing.round()).then().body("total.products.accepted", equalTo(1));
        apply("").then().statusCode(200).body("items", empty());
    }

    @Test
    void appliesNothingWhenOneIsNoLongerPossibleAndNamesEach() {
        var fine = standing.in("PENDING");
        var decided = standing.in("PENDING");
        var withdrawn = standing.in("PENDING");
        var reopened = standing.in("PENDING");
        for (var submission : List.of(fine, decided, withdrawn, reopened)) {
            stage(standing.buyer(), submission, "ACCEPT", verdict("accept"))
                    .then()
                    .statusCode(201);
        }
        ok(decide(standing.buyer(), decided, standing.retailer, "accept"));
        ok(post(AGENCY, path(withdrawn, "withdraw"), reason()));
        ok(post(AGENCY, path(reopened, "reopen"), reason()));

        for (var dryRun : List.of("?dryRun=true", "")) {
            apply(dryRun)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/staged-not-possible"))
                    .body(
                            "violations.collect { it.field + ' ' + it.code }",
                            containsInAnyOrder(
                                    "submissions." + decided + " DecidedAlready",
                                    "submissions." + withdrawn + " WithdrawnMeanwhile",
                                    "submissions." + reopened + " NotReviewedAnyMore"));
        }
        assertEquals("PENDING", decision(fine));
        get(standing.buyer(), pile()).then().body("items", hasSize(4));
    }

    @Test
    void appliesOnceAtTheSameMoment() throws Exception {
        var submission = standing.in("PENDING");
        stage(standing.buyer(), submission, "ACCEPT", verdict("accept"));
        Callable<Response> apply = () -> apply("");

        var answers = meet(database, "round", standing.round(), List.of(apply, apply));

        assertEquals(List.of(200, 200), statuses(answers));
        assertEquals(
                1,
                answers.stream()
                        .mapToInt(answer -> answer.jsonPath().getList("items").size())
                        .sum());
        assertEquals("ACCEPTED", decision(submission));
    }

    @Test
    void decidesOnceWhenABuyerDecidesAtTheSameMoment() throws Exception {
        var submission = standing.in("PENDING");
        stage(standing.buyer(), submission, "SHORTLIST", Map.of());

        var answers = meet(
                database,
                "round",
                standing.round(),
                List.of(() -> apply(""), () -> decide(standing.buyer(), submission, standing.retailer, "accept")));

        // shortlisted first and then accepted, or accepted, and then there is nothing to shortlist
        assertEquals(200, answers.get(1).statusCode());
        assertTrue(List.of(200, 409).contains(answers.get(0).statusCode()));
        assertEquals("ACCEPTED", decision(submission));
        get(standing.buyer(), path(submission, "history"))
                .then()
                .body(
                        "items.findAll { it.action in ['shortlist', 'accept'] }",
                        hasSize(answers.get(0).statusCode() == 200 ? 2 : 1));
    }

    @Test
    void isNobodyElsesBusiness() {
        var submission = standing.in("PENDING");
        var before = get(standing.otherBuyer(), path(submission)).jsonPath().getMap("");
        stage(standing.buyer(), submission, "ACCEPT", verdict("accept")).then().statusCode(201);

        assertEquals(
                before, get(standing.otherBuyer(), path(submission)).jsonPath().getMap(""));
        for (var account : List.of(standing.otherBuyer(), "buyer~toko-lain")) {
            get(account, pile()).then().statusCode(404);
            get(account, pile() + "/" + submission).then().statusCode(404);
            as(account).delete(pile() + "/" + submission).then().statusCode(404);
            post(account, pile() + "/apply").then().statusCode(404);
        }
        for (var account : List.of("admin", AGENCY, "service", "kurator-1", standing.owner())) {
            get(account, pile()).then().statusCode(403);
        }
        get("admin", path(submission, "history")).then().body("items.findAll { it.action == 'stage' }", empty());
    }

    private String pile() {
        return "/v1/rounds/" + standing.round() + "/staged-decisions/" + standing.retailer;
    }

    private Response apply(String query) {
        return post(standing.buyer(), pile() + "/apply" + query);
    }

    private Response stage(String account, UUID submission, String action, Map<String, Object> verdict) {
        return as(account).body(Map.of("action", action, "verdict", verdict)).put(pile() + "/" + submission);
    }

    private String decision(UUID submission) {
        return get(standing.buyer(), path(submission)).path("decisions[0].state");
    }
}
