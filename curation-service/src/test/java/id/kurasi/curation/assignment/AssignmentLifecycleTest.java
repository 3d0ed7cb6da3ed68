package id.kurasi.curation.assignment;

import static id.kurasi.curation.Curation.as;
import static id.kurasi.curation.Curation.get;
import static id.kurasi.curation.Curation.ok;
import static id.kurasi.curation.Curation.openRound;
import static id.kurasi.curation.Curation.post;
import static id.kurasi.curation.Curation.retailer;
import static id.kurasi.curation.Curation.score;
import static id.kurasi.curation.Curation.scorecard;
import static id.kurasi.curation.Curation.submitted;
import static id.kurasi.curation.Reviewing.abstention;
import static id.kurasi.curation.Reviewing.assigned;
import static id.kurasi.curation.Reviewing.declare;
import static id.kurasi.curation.Reviewing.member;
import static id.kurasi.curation.Reviewing.seat;
import static id.kurasi.kit.Answers.assertIllegalTransition;
import static org.hamcrest.Matchers.equalTo;

import id.kurasi.curation.FakePeers;
import id.kurasi.curation.Products;
import id.kurasi.curation.StateTable;
import id.kurasi.kit.EmbeddedDatabase;
import id.kurasi.kit.Ids;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state of an assignment × every verb × every role: done, or refused in the one right way. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(FakePeers.class)
class AssignmentLifecycleTest {

    private static final String TABLE = """
            get             ASSIGNED  DONE  ABSTAINED  DECLINED  CONFLICTED
            admin           200       200   200        200       200
            agency          200       200   200        200       200
            foreign-agency  404       404   404        404       404
            assigned        200       200   200        200       200
            other-member    404       404   404        404       404
            outsider        404       404   404        404       404
            buyer           403       403   403        403       403
            business        403       403   403        403       403
            viewer          403       403   403        403       403
            service         403       403   403        403       403

            decline         ASSIGNED  DONE  ABSTAINED  DECLINED  CONFLICTED
            admin           403       403   403        403       403
            agency          403       403   403        403       403
            foreign-agency  403       403   403        403       403
            assigned        200       409   409        409       409
            other-member    404       404   404        404       404
            outsider        404       404   404        404       404
            buyer           403       403   403        403       403
            business        403       403   403        403       403
            viewer          403       403   403        403       403
            service         403       403   403        403       403

            delete          ASSIGNED  DONE  ABSTAINED  DECLINED  CONFLICTED
            admin           204       409   409        204       204
            agency          204       409   409        204       204
            foreign-agency  404       404   404        404       404
            assigned        403       403   403        403       403
            other-member    403       403   403        403       403
            outsider        403       403   403        403       403
            buyer           403       403   403        403       403
            business        403       403   403        403       403
            viewer          403       403   403        403       403
            service         403       403   403        403       403
            """;

    private static final UUID BUSINESS = Ids.next();
    private static final Map<String, UUID> READY = new HashMap<>();
    private static UUID round;

    static Stream<Arguments> cells() {
        return StateTable.cells(TABLE);
    }

    @ParameterizedTest(name = "{1} may {0} what is {2}: {3}")
    @MethodSource("cells")
    void isDoneOnlyInItsStateAndByWhoMay(String verb, String actor, String state, int expected) {
        var assignment = READY.computeIfAbsent(state, AssignmentLifecycleTest::inState);

        var answer = act(verb, account(actor), assignment).then().statusCode(expected);

        if (expected == 409) {
            assertIllegalTransition(answer, state, verb);
        }
        if (expected >= 300) {
            get("admin", path(assignment)).then().statusCode(200).body("state", equalTo(state));
        } else if (!verb.equals("get")) {
            READY.remove(state);
            get("admin", path(assignment)).then().statusCode(verb.equals("delete") ? 404 : 200);
        }
    }

    private static Response act(String verb, String account, UUID assignment) {
        return switch (verb) {
            case "get" -> get(account, path(assignment));
            case "delete" -> as(account).delete(path(assignment));
            default -> post(account, path(assignment) + "/" + verb, Map.of("reason", "for a reason"));
        };
    }

    private static UUID inState(String state) {
        if (round == null) {
            round = openRound(retailer());
            seat(round, member("kurator-1"), member("kurator-2"));
        }
        var product = Products.snack().of(BUSINESS);
        var submission = submitted(round, product);
        var assignment = assigned(round, submission, "kurator-1");
        switch (state) {
            case "DONE" ->
                score("kurator-1", submission, scorecard(product, 4)).then().statusCode(201);
            case "ABSTAINED" ->
                score("kurator-1", submission, abstention()).then().statusCode(201);
            case "DECLINED" -> ok(act("decline", "kurator-1", assignment));
            case "CONFLICTED" -> declare("kurator-1", submission).then().statusCode(201);
            default -> get("kurator-1", path(assignment)).then().body("state", equalTo(state));
        }
        return assignment;
    }

    private static String account(String actor) {
        return switch (actor) {
            case "agency" -> "agency~35.76";
            case "foreign-agency" -> "agency~35.05";
            case "assigned" -> "kurator-1";
            case "other-member" -> "kurator-2";
            case "outsider" -> "curator";
            case "buyer" -> "buyer~toko-lain";
            case "business" -> "business~" + BUSINESS;
            default -> actor;
        };
    }

    private static String path(UUID assignment) {
        return "/v1/assignments/" + assignment;
    }
}
