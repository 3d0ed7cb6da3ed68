package id.kurasi.curation.conflict;

import static id.kurasi.curation.AtOnce.meet;
import static id.kurasi.curation.Curation.AGENCY;
import static id.kurasi.curation.Curation.all;
import static id.kurasi.curation.Curation.as;
import static id.kurasi.curation.Curation.get;
import static id.kurasi.curation.Curation.idOf;
import static id.kurasi.curation.Curation.ok;
import static id.kurasi.curation.Curation.openRound;
import static id.kurasi.curation.Curation.path;
import static id.kurasi.curation.Curation.post;
import static id.kurasi.curation.Curation.reason;
import static id.kurasi.curation.Curation.retailer;
import static id.kurasi.curation.Curation.score;
import static id.kurasi.curation.Curation.scorecard;
import static id.kurasi.curation.Curation.submitted;
import static id.kurasi.curation.Reviewing.assigned;
import static id.kurasi.curation.Reviewing.declare;
import static id.kurasi.curation.Reviewing.member;
import static id.kurasi.curation.Reviewing.seat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.kurasi.curation.AtOnce;
import id.kurasi.curation.FakePeers;
import id.kurasi.curation.Products;
import id.kurasi.curation.StateTable;
import id.kurasi.kit.EmbeddedDatabase;
import id.kurasi.kit.Ids;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The declarer is a third curator, beside the two who judge. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(FakePeers.class)
class ConflictWithdrawalTest {

    private static final String DECLARER = "curator~declarer";

    /** RELIED_ON: the panel's result leaves out the declarer's review. JUDGED: there was none to leave out. */
    private static final String TABLE = """
            withdraw        DECLARED  JUDGED  RELIED_ON  WITHDRAWN  OVER
            declarer        200       200     409        409        409
            other-curator   404       404     404        404        404
            admin           403       403     403        403        403
            agency          403       403     403        403        403
            buyer           403       403     403        403        403
            business        403       403     403        403        403
            viewer          403       403     403        403        403
            service         403       403     403        403        403
            """;

    private static final Map<String, UUID> READY = new HashMap<>();

    @Inject
    DataSource database;

    private final Products product = Products.snack();

    static Stream<Arguments> cells() {
        return StateTable.cells(TABLE);
    }

    @ParameterizedTest(name = "{0} by {1} in {2}: {3}")
    @MethodSource("cells")
    void isForWhoDeclaredItAsLongAsNothingReliesOnIt(String verb, String actor, String state, int expected) {
        var conflict = READY.computeIfAbsent(state, this::inState);
        var before = get("admin", at(conflict)).asString();

        withdraw(account(actor), conflict).then().statusCode(expected);

        if (expected == 200) {
            READY.remove(state);
            get(DECLARER, at(conflict))
                    .then()
                    .body("state", equalTo("WITHDRAWN"))
                    .body("withdrawalReason", equalTo("for a reason"))
                    .body("allowedActions", empty());
        } else {
            assertEquals(before, get("admin", at(conflict)).asString(), "a refusal changes nothing");
        }
    }

    @Test
    void letsTheReviewCountAgain() {
        var round = openRound(retailer());
        seat(round, member("kurator-1"), member(DECLARER));
        var submission = submitted(round, product);
        var assignment = assigned(round, submission, DECLARER);
        score(DECLARER, submission, scorecard(product, 4)).then().statusCode(201);
        assigned(round, submission, "kurator-1");
        score("kurator-1", submission, scorecard(product, 4)).then().statusCode(201);
        var conflict = idOf(declare(DECLARER, submission));
        post(AGENCY, path(submission, "complete-review"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/too-few-reviews"));

        ok(withdraw(DECLARER, conflict));

        get(AGENCY, "/v1/assignments/" + assignment).then().body("state", equalTo("DONE"));
        get(AGENCY, path(submission, "panel-history"))
                .then()
                .body(
                        "items.action",
                        hasItems("declare-conflict", "discount-review", "withdraw-conflict", "restore-review"))
                .body("items.find { it.action == 'withdraw-conflict' }.note", equalTo("for a reason"));
        ok(post(AGENCY, path(submission, "complete-review")));
    }

    @Test
    void changesNothingWhileTheCuratorHasAnotherInterest() {
        var submission = submitted(openRound(retailer()), product);
        var one = idOf(declare(DECLARER, submission));
        var all =
                idOf(post(DECLARER, "/v1/conflicts", Map.of("businessId", product.businessId(), "reason", "a share")));

        ok(withdraw(DECLARER, one));
        tryReview(submission).then().statusCode(403);
        ok(withdraw(DECLARER, all));
        tryReview(submission).then().statusCode(200);
        declare(DECLARER, submission).then().statusCode(201);
        tryReview(submission).then().statusCode(403);
    }

    @Test
    void isListedNoLongerAndToldToNobodyElse() {
        var round = openRound(retailer());
        var submission = submitted(round, product);
        var conflict = idOf(declare(DECLARER, submission));
        get(AGENCY, "/v1/rounds/" + round + "/conflicts")
                .then()
                .body("items.declarationId", contains(conflict.toString()));

        ok(withdraw(DECLARER, conflict));

        get(AGENCY, "/v1/rounds/" + round + "/conflicts").then().body("items", empty());
        get("kurator-1", at(conflict)).then().statusCode(404);
        for (var reader : List.of("kurator-1", "viewer", "business~" + product.businessId())) {
            var told = get(reader, path(submission, "history")).asString()
                    + get(reader, path(submission)).asString();
            assertEquals(-1, told.indexOf("for a reason"));
        }
    }

    @Test
    void isNotForWhatWasComputed() {
        var round = openRound(retailer());
        seat(round, member(DECLARER, "businesses", List.of(product.businessId())), member("kurator-1"));
        submitted(round, product);

        var computed = all(DECLARER, "/v1/rounds/" + round + "/conflicts");

        assertEquals("SAME_BUSINESS", computed.get(0).get("kind"));
        assertNull(computed.get(0).get("declarationId"));
    }

    @Test
    void isWithdrawnOnceAtTheSameMoment() throws Exception {
        var submission = submitted(openRound(retailer()), product);
        var conflict = idOf(declare(DECLARER, submission));

        var answers = meet(
                database,
                "submission",
                submission,
                List.of(() -> withdraw(DECLARER, conflict), () -> withdraw(DECLARER, conflict)));

        assertEquals(List.of(200, 409), AtOnce.statuses(answers));
    }

    private UUID inState(String state) {
        var product = Products.snack();
        var round = openRound(retailer());
        var submission = submitted(round, product);
        if (state.equals("RELIED_ON")) {
            score(DECLARER, submission, scorecard(product, 4)).then().statusCode(201);
        }
        var conflict = idOf(declare(DECLARER, submission));
        switch (state) {
            case "JUDGED", "RELIED_ON" -> {
                List.of("kurator-1", "kurator-2").forEach(curator -> score(curator, submission, scorecard(product, 4))
                        .then()
                        .statusCode(201));
                ok(post(AGENCY, path(submission, "complete-review")));
            }
            case "WITHDRAWN" -> ok(withdraw(DECLARER, conflict));
            case "OVER" -> ok(post(AGENCY, "/v1/rounds/" + round + "/cancel", reason()));
            default -> assertEquals("DECLARED", state);
        }
        return conflict;
    }

    private Response tryReview(UUID submission) {
        return as(DECLARER).body(scorecard(product, 4)).put(path(submission, "reviews/mine?dryRun=true"));
    }

    private static Response withdraw(String account, UUID conflict) {
        return post(account, at(conflict) + "/withdraw", reason());
    }

    private static String at(UUID conflict) {
        return "/v1/conflicts/" + conflict;
    }

    private static String account(String actor) {
        return switch (actor) {
            case "declarer" -> DECLARER;
            case "other-curator" -> "kurator-1";
            case "agency" -> AGENCY;
            case "buyer" -> "buyer~toko-lain";
            case "business" -> "business~" + Ids.next();
            default -> actor;
        };
    }
}
