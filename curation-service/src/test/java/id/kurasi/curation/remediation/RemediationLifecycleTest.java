package id.kurasi.curation.remediation;

import static id.kurasi.curation.Curation.as;
import static id.kurasi.curation.Curation.declined;
import static id.kurasi.curation.Curation.get;
import static id.kurasi.curation.Curation.ok;
import static id.kurasi.curation.Curation.openRound;
import static id.kurasi.curation.Curation.post;
import static id.kurasi.curation.Curation.retailer;
import static id.kurasi.curation.Curation.roundFacts;
import static id.kurasi.curation.remediation.Plans.itemOf;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state of an item × every verb × every role: done, or refused in the one right way. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(FakePeers.class)
class RemediationLifecycleTest {

    /** The round is published. The home agency is that of the business, which does not run the round. */
    private static final String TABLE = """
            start             OPEN         IN_PROGRESS  DONE         DROPPED
            admin             200          409          409          409
            agency            200          409          409          409
            home-agency       200          409          409          409
            foreign-agency    404          404          404          404
            curator           403          403          403          403
            buyer             403          403          403          403
            business          200          409          409          409
            foreign-business  404          404          404          404
            viewer            403          403          403          403
            service           403          403          403          403

            report-done       OPEN         IN_PROGRESS  DONE         DROPPED
            admin             403          403          403          403
            agency            403          403          403          403
            home-agency       403          403          403          403
            foreign-agency    403          403          403          403
            curator           403          403          403          403
            buyer             403          403          403          403
            business          200          200          409          409
            foreign-business  404          404          404          404
            viewer            403          403          403          403
            service           403          403          403          403

            complete          OPEN         IN_PROGRESS  DONE         DROPPED
            admin             200          200          409          409
            agency            200          200          409          409
            home-agency       200          200          409          409
            foreign-agency    404          404          404          404
            curator           403          403          403          403
            buyer             403          403          403          403
            business          403          403          403          403
            foreign-business  403          403          403          403
            viewer            403          403          403          403
            service           403          403          403          403

            drop              OPEN         IN_PROGRESS  DONE         DROPPED
            admin             200          200          409          409
            agency            200          200          409          409
            home-agency       200          200          409          409
            foreign-agency    404          404          404          404
            curator           403          403          403          403
            buyer             403          403          403          403
            business          403          403          403          403
            foreign-business  403          403          403          403
            viewer            403          403          403          403
            service           403          403          403          403

            reopen            OPEN         IN_PROGRESS  DONE         DROPPED
            admin             409          409          200          200
            agency            409          409          200          200
            home-agency       409          409          200          200
            foreign-agency    404          404          404          404
            curator           403          403          403          403
            buyer             403          403          403          403
            business          403          403          403          403
            foreign-business  403          403          403          403
            viewer            403          403          403          403
            service           403          403          403          403

            change            OPEN         IN_PROGRESS  DONE         DROPPED
            admin             200          200          409          409
            agency            200          200          409          409
            home-agency       200          200          409          409
            foreign-agency    404          404          404          404
            curator           403          403          403          403
            buyer             403          403          403          403
            business          403          403          403          403
            foreign-business  403          403          403          403
            viewer            403          403          403          403
            service           403          403          403          403
            """;

    private static final UUID BUSINESS = Ids.next();

    private static String retailer;

    /** One item, which walks from state to state as the table asks for. */
    private static UUID item;

    private static void decline() {
        retailer = retailer();
        var facts = roundFacts(retailer);
        facts.put("eligibleRegions", List.of());
        var round = openRound(facts);
        var submission =
                declined(round, List.of(retailer), Products.snack().of(BUSINESS).in("34.04.07"));
        Plans.publish(round);
        item = itemOf(submission);
    }

    static Stream<Arguments> cells() {
        return StateTable.cells(TABLE);
    }

    @ParameterizedTest(name = "{0} by {1} in {2}: {3}")
    @MethodSource("cells")
    void doesWhatTheTableSays(String verb, String actor, String state, int expected) {
        if (item == null) {
            decline();
        }
        bring(state);
        var before = seen();

        var answer = act(account(actor), verb).then().statusCode(expected);

        if (expected != 200) {
            assertEquals(before, seen(), "a refusal changes nothing");
        }
        if (expected == 409) {
            answer.body("type", equalTo("/problems/illegal-transition")).body("currentState", equalTo(state));
        }
    }

    private void bring(String state) {
        var steps = new ArrayList<String>();
        var now = ok(get("admin", Plans.path(item))).getString("state");
        if (now.equals(state)) {
            return;
        }
        if (now.startsWith("D")) {
            steps.add("reopen");
        } else if (now.equals("IN_PROGRESS")) {
            steps.addAll(List.of("drop", "reopen"));
        }
        switch (state) {
            case "IN_PROGRESS" -> steps.add("start");
            case "DONE" -> steps.add("complete");
            case "DROPPED" -> steps.add("drop");
            default -> assertEquals("OPEN", state);
        }
        steps.forEach(step -> ok(act("admin", step)));
    }

    private Response act(String account, String verb) {
        return switch (verb) {
            case "change" ->
                as(account)
                        .header("If-Match", "*")
                        .body(Map.of(
                                "owner",
                                "BUSINESS",
                                "dueOn",
                                Plans.TODAY.plusDays(9).toString()))
                        .put(Plans.path(item));
            case "drop", "reopen" -> post(account, Plans.path(item) + "/" + verb, Map.of("reason", "for a reason"));
            default -> post(account, Plans.path(item) + "/" + verb, Map.of());
        };
    }

    private String account(String actor) {
        return switch (actor) {
            case "agency" -> "agency~35.76";
            case "home-agency" -> "agency~34.04";
            case "foreign-agency" -> "agency~35.05";
            case "buyer" -> "buyer~" + retailer;
            case "business" -> "business~" + BUSINESS;
            case "foreign-business" -> "business~" + Ids.next();
            default -> actor;
        };
    }

    private String seen() {
        return get("admin", Plans.path(item)).asString();
    }
}
