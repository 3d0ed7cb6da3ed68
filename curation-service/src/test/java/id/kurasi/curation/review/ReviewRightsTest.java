package id.kurasi.curation.review;

import static id.kurasi.curation.Curation.AGENCY;
import static id.kurasi.curation.Curation.as;
import static id.kurasi.curation.Curation.changes;
import static id.kurasi.curation.Curation.decide;
import static id.kurasi.curation.Curation.draft;
import static id.kurasi.curation.Curation.get;
import static id.kurasi.curation.Curation.ok;
import static id.kurasi.curation.Curation.openRound;
import static id.kurasi.curation.Curation.path;
import static id.kurasi.curation.Curation.post;
import static id.kurasi.curation.Curation.reason;
import static id.kurasi.curation.Curation.retailer;
import static id.kurasi.curation.Curation.score;
import static id.kurasi.curation.Curation.scorecard;
import static id.kurasi.curation.Curation.submitted;
import static id.kurasi.curation.Reviewing.assign;
import static id.kurasi.curation.Reviewing.member;
import static id.kurasi.curation.Reviewing.seat;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.curation.FakePeers;
import id.kurasi.curation.Products;
import id.kurasi.curation.StateTable;
import id.kurasi.kit.EmbeddedDatabase;
import id.kurasi.kit.Ids;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What concerns reviews × every state of a submission × every role. The round has a panel: kurator-1 and kurator-2 are assigned and
 * have reviewed, curator~member is on the panel and not assigned, curator~interested is assigned and in conflict since,
 * curator~outsider is not on it.
 */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(FakePeers.class)
class ReviewRightsTest {

    private static final UUID BUSINESS = Ids.next();

    private static final String TABLE = """
            try-review          DRAFT  SUBMITTED  CHANGES_REQUESTED  REVIEWED  ACCEPTED  DECLINED  WITHDRAWN
            assigned            404    200        409                409       409       409       409
            member              404    403        409                409       409       409       409
            interested          404    403        409                409       409       409       409
            outsider            404    404        404                404       404       404       404
            admin               403    403        403                403       403       403       403
            agency              403    403        403                403       403       403       403
            buyer               403    403        403                403       403       403       403
            business            403    403        403                403       403       403       403
            viewer              403    403        403                403       403       403       403
            service             403    403        403                403       403       403       403

            request-changes     DRAFT  SUBMITTED  CHANGES_REQUESTED  REVIEWED  ACCEPTED  DECLINED  WITHDRAWN
            assigned            404    200        409                409       409       409       409
            member              404    200        409                409       409       409       409
            interested          404    403        409                409       409       409       409
            outsider            404    404        404                404       404       404       404
            admin               409    200        409                409       409       409       409
            agency              409    200        409                409       409       409       409
            foreign-agency      404    404        404                404       404       404       404
            buyer               403    403        403                403       403       403       403
            business            403    403        403                403       403       403       403
            viewer              403    403        403                403       403       403       403
            service             403    403        403                403       403       403       403

            read-reviews        DRAFT  SUBMITTED  CHANGES_REQUESTED  REVIEWED  ACCEPTED  DECLINED  WITHDRAWN
            assigned            404    200        200                200       200       200       200
            member              404    200        200                200       200       200       200
            interested          404    200        200                200       200       200       200
            outsider            404    404        404                404       404       404       404
            admin               200    200        200                200       200       200       200
            agency              200    200        200                200       200       200       200
            foreign-agency      404    404        404                404       404       404       404
            buyer               403    403        403                403       403       403       403
            business            403    403        403                403       403       403       403
            viewer              403    403        403                403       403       403       403
            service             403    403        403                403       403       403       403

            panel-history       DRAFT  SUBMITTED  CHANGES_REQUESTED  REVIEWED  ACCEPTED  DECLINED  WITHDRAWN
            assigned            403    403        403                403       403       403       403
            admin               200    200        200                200       200       200       200
            agency              200    200        200                200       200       200       200
            foreign-agency      404    404        404                404       404       404       404
            buyer               403    403        403                403       403       403       403
            business            403    403        403                403       403       403       403
            viewer              403    403        403                403       403       403       403
            service             403    403        403                403       403       403       403

            override            DRAFT  SUBMITTED  CHANGES_REQUESTED  REVIEWED  ACCEPTED  DECLINED  WITHDRAWN
            assigned            403    403        403                403       403       403       403
            admin               409    409        409                200       409       409       409
            agency              409    409        409                200       409       409       409
            foreign-agency      404    404        404                404       404       404       404
            buyer               403    403        403                403       403       403       403
            business            403    403        403                403       403       403       403
            viewer              403    403        403                403       403       403       403
            service             403    403        403                403       403       403       403
            """;

    private static final Map<String, UUID> READY = new HashMap<>();
    private static String retailer;
    private static UUID round;

    static Stream<Arguments> cells() {
        return StateTable.cells(TABLE);
    }

    @ParameterizedTest(name = "{1} may {0} what is {2}: {3}")
    @MethodSource("cells")
    void isForWhoMayInEachState(String verb, String actor, String state, int expected) {
        var submission = READY.computeIfAbsent(state, ReviewRightsTest::inState);
        if (verb.equals("request-changes")) {
            assertEquals(expected == 200, isOffered(verb, account(actor), submission));
        }

        var answer = act(verb, account(actor), submission).then().statusCode(expected);

        if (List.of("override", "request-changes").contains(verb) && expected == 200) {
            READY.remove(state);
        }
        if (expected == 409) {
            answer.body("type", equalTo("/problems/illegal-transition")).body("currentState", equalTo(state));
        }
        if (verb.equals("read-reviews") && expected == 200) {
            answer.body("items.size()", equalTo(seen(actor, state)));
        }
    }

    private static boolean isOffered(String verb, String account, UUID submission) {
        List<String> actions = get(account, path(submission)).jsonPath().getList("allowedActions");
        return actions != null && actions.contains(verb);
    }

    /** Of the three reviews. */
    private static int seen(String actor, String state) {
        if (state.equals("DRAFT") || state.equals("WITHDRAWN")) {
            return 0;
        }
        return switch (actor) {
            case "member" -> 0;
            case "interested" -> 1;
            default -> 3;
        };
    }

    private static Response act(String verb, String account, UUID submission) {
        return switch (verb) {
            case "try-review" ->
                as(account)
                        .header("If-Match", "*")
                        .body(scorecard(Products.snack(), 4))
                        .put(path(submission, "reviews/mine?dryRun=true"));
            case "override" ->
                post(
                        account,
                        path(submission, "override-recommendation"),
                        Map.of("recommendation", "NOT_YET", "reason", "for a reason"));
            case "request-changes" -> post(account, path(submission, verb), changes());
            case "read-reviews" -> get(account, path(submission, "reviews"));
            default -> get(account, path(submission, verb));
        };
    }

    private static UUID inState(String state) {
        if (round == null) {
            retailer = retailer();
            round = openRound(retailer);
            seat(
                    round,
                    member("kurator-1"),
                    member("kurator-2"),
                    member("curator~interested"),
                    member("curator~member"));
        }
        var product = Products.snack().of(BUSINESS);
        if (state.equals("DRAFT")) {
            return draft(round, product);
        }
        var submission = submitted(round, product);
        if (state.equals("WITHDRAWN")) {
            assign(round, List.of(submission), "kurator-1", "kurator-2", "curator~interested");
            return moved(submission, "withdraw", reason());
        }
        reviewedBy(submission, product, state.equals("DECLINED") ? 2 : 4);
        switch (state) {
            case "CHANGES_REQUESTED" -> moved(submission, "request-changes", changes());
            case "REVIEWED" -> moved(submission, "complete-review", Map.of());
            case "ACCEPTED" -> decided(submission, "accept");
            case "DECLINED" -> decided(submission, "decline");
            default -> get(AGENCY, path(submission)).then().body("state", equalTo(state));
        }
        return submission;
    }

    private static void reviewedBy(UUID submission, Products product, int points) {
        assign(round, List.of(submission), "kurator-1", "kurator-2", "curator~interested")
                .then()
                .statusCode(200);
        for (var curator : List.of("kurator-1", "kurator-2", "curator~interested")) {
            score(curator, submission, scorecard(product, points)).then().statusCode(201);
        }
        post("curator~interested", "/v1/conflicts", Map.of("submissionId", submission, "reason", "my aunt"))
                .then()
                .statusCode(201);
    }

    private static UUID moved(UUID submission, String verb, Object body) {
        ok(body.equals(Map.of()) ? post(AGENCY, path(submission, verb)) : post(AGENCY, path(submission, verb), body));
        return submission;
    }

    private static void decided(UUID submission, String verb) {
        moved(submission, "complete-review", Map.of());
        ok(decide("buyer~" + retailer, submission, retailer, verb));
    }

    private static String account(String actor) {
        return switch (actor) {
            case "assigned" -> "kurator-1";
            case "member", "interested", "outsider" -> "curator~" + actor;
            case "agency" -> AGENCY;
            case "foreign-agency" -> "agency~35.05";
            case "buyer" -> "buyer~" + retailer;
            case "business" -> "business~" + BUSINESS;
            default -> actor;
        };
    }
}
