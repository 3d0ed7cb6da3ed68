package id.kurasi.curation.round;

import static id.kurasi.curation.Curation.AGENCY;
import static id.kurasi.curation.Curation.as;
import static id.kurasi.curation.Curation.draftRound;
import static id.kurasi.curation.Curation.get;
import static id.kurasi.curation.Curation.ok;
import static id.kurasi.curation.Curation.post;
import static id.kurasi.curation.Curation.reason;
import static id.kurasi.curation.Curation.retailer;
import static id.kurasi.curation.Curation.roundFacts;
import static id.kurasi.kit.Answers.assertIllegalTransition;
import static id.kurasi.kit.Answers.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.curation.FakePeers;
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

/** Every state of a round × every verb × every role: done, or refused in the one right way. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(FakePeers.class)
class RoundLifecycleTest {

    private static final String TABLE = """
            change                  DRAFT  OPEN  CLOSED  PUBLISHED  CANCELLED  CANCELLED_DRAFT
            admin                   200    409   409     409        409        409
            agency                  200    409   409     409        409        409
            foreign-agency          404    403   403     403        403        404
            curator                 403    403   403     403        403        403
            buyer                   403    403   403     403        403        403
            foreign-buyer           403    403   403     403        403        403
            business                403    403   403     403        403        403
            foreign-business        403    403   403     403        403        403
            viewer                  403    403   403     403        403        403
            service                 403    403   403     403        403        403

            open                    DRAFT  OPEN  CLOSED  PUBLISHED  CANCELLED  CANCELLED_DRAFT
            admin                   200    409   409     409        409        409
            agency                  200    409   409     409        409        409
            foreign-agency          404    403   403     403        403        404
            curator                 403    403   403     403        403        403
            buyer                   403    403   403     403        403        403
            foreign-buyer           403    403   403     403        403        403
            business                403    403   403     403        403        403
            foreign-business        403    403   403     403        403        403
            viewer                  403    403   403     403        403        403
            service                 403    403   403     403        403        403

            extend                  DRAFT  OPEN  CLOSED  PUBLISHED  CANCELLED  CANCELLED_DRAFT
            admin                   409    200   409     409        409        409
            agency                  409    200   409     409        409        409
            foreign-agency          404    403   403     403        403        404
            curator                 403    403   403     403        403        403
            buyer                   403    403   403     403        403        403
            foreign-buyer           403    403   403     403        403        403
            business                403    403   403     403        403        403
            foreign-business        403    403   403     403        403        403
            viewer                  403    403   403     403        403        403
            service                 403    403   403     403        403        403

            close                   DRAFT  OPEN  CLOSED  PUBLISHED  CANCELLED  CANCELLED_DRAFT
            admin                   409    200   409     409        409        409
            agency                  409    200   409     409        409        409
            foreign-agency          404    403   403     403        403        404
            curator                 403    403   403     403        403        403
            buyer                   403    403   403     403        403        403
            foreign-buyer           403    403   403     403        403        403
            business                403    403   403     403        403        403
            foreign-business        403    403   403     403        403        403
            viewer                  403    403   403     403        403        403
            service                 403    403   403     403        403        403

            publish                 DRAFT  OPEN  CLOSED  PUBLISHED  CANCELLED  CANCELLED_DRAFT
            admin                   409    409   200     409        409        409
            agency                  409    409   200     409        409        409
            foreign-agency          404    403   403     403        403        404
            curator                 403    403   403     403        403        403
            buyer                   403    403   403     403        403        403
            foreign-buyer           403    403   403     403        403        403
            business                403    403   403     403        403        403
            foreign-business        403    403   403     403        403        403
            viewer                  403    403   403     403        403        403
            service                 403    403   403     403        403        403

            cancel                  DRAFT  OPEN  CLOSED  PUBLISHED  CANCELLED  CANCELLED_DRAFT
            admin                   200    200   200     409        409        409
            agency                  200    200   200     409        409        409
            foreign-agency          404    403   403     403        403        404
            curator                 403    403   403     403        403        403
            buyer                   403    403   403     403        403        403
            foreign-buyer           403    403   403     403        403        403
            business                403    403   403     403        403        403
            foreign-business        403    403   403     403        403        403
            viewer                  403    403   403     403        403        403
            service                 403    403   403     403        403        403

            copy                    DRAFT  OPEN  CLOSED  PUBLISHED  CANCELLED  CANCELLED_DRAFT
            admin                   201    201   201     201        201        201
            agency                  201    201   201     201        201        201
            foreign-agency          404    403   403     403        403        404
            curator                 403    403   403     403        403        403
            buyer                   403    403   403     403        403        403
            foreign-buyer           403    403   403     403        403        403
            business                403    403   403     403        403        403
            foreign-business        403    403   403     403        403        403
            viewer                  403    403   403     403        403        403
            service                 403    403   403     403        403        403

            issue-late-entry        DRAFT  OPEN  CLOSED  PUBLISHED  CANCELLED  CANCELLED_DRAFT
            admin                   409    201   201     409        409        409
            agency                  409    201   201     409        409        409
            foreign-agency          404    403   403     403        403        404
            curator                 403    403   403     403        403        403
            buyer                   403    403   403     403        403        403
            foreign-buyer           403    403   403     403        403        403
            business                403    403   403     403        403        403
            foreign-business        403    403   403     403        403        403
            viewer                  403    403   403     403        403        403
            service                 403    403   403     403        403        403

            late-entries            DRAFT  OPEN  CLOSED  PUBLISHED  CANCELLED  CANCELLED_DRAFT
            admin                   200    200   200     200        200        200
            agency                  200    200   200     200        200        200
            foreign-agency          404    403   403     403        403        404
            curator                 403    403   403     403        403        403
            buyer                   403    403   403     403        403        403
            foreign-buyer           403    403   403     403        403        403
            business                403    403   403     403        403        403
            foreign-business        403    403   403     403        403        403
            viewer                  403    403   403     403        403        403
            service                 403    403   403     403        403        403
            """;

    /** What stands ready in a state, until somebody moves it. */
    private static final Map<String, UUID> READY = new HashMap<>();

    private static String retailer;

    static Stream<Arguments> cells() {
        return StateTable.cells(TABLE);
    }

    @ParameterizedTest(name = "{0} by {1} in {2}: {3}")
    @MethodSource("cells")
    void doesWhatTheTableSays(String verb, String actor, String state, int expected) {
        var round = READY.computeIfAbsent(state, RoundLifecycleTest::inState);
        var before = stateOf(round);

        var answer = act(verb, account(actor), round).then().statusCode(expected);

        if (expected == 200) {
            READY.remove(state);
            return;
        }
        assertEquals(before, stateOf(round), "a refusal changes nothing");
        if (expected == 409) {
            assertIllegalTransition(answer, state.replace("_DRAFT", ""), verb);
        }
    }

    private static Response act(String verb, String account, UUID round) {
        var path = "/v1/rounds/" + round;
        return switch (verb) {
            case "change" ->
                as(account).header("If-Match", "*").body(roundFacts(retailer)).put(path);
            case "copy" -> post(account, path + "/copy", Map.of("opensOn", "2027-03-01", "closesOn", "2027-03-31"));
            case "issue-late-entry" ->
                post(account, path + "/late-entries", Map.of("usableUntil", "2099-01-01T00:00:00Z", "reason", "late"));
            case "late-entries" -> get(account, path + "/late-entries");
            case "extend" -> post(account, path + "/extend", Map.of("closesOn", "2099-01-01", "reason", "floods"));
            case "cancel" -> post(account, path + "/cancel", reason());
            default -> post(account, path + "/" + verb);
        };
    }

    private static UUID inState(String state) {
        if (retailer == null) {
            retailer = retailer();
        }
        var round = draftRound(roundFacts(retailer));
        switch (state) {
            case "OPEN" -> walk(round, "open");
            case "CLOSED" -> walk(round, "open", "close");
            case "PUBLISHED" -> walk(round, "open", "close", "publish");
            case "CANCELLED" -> walk(round, "open", "cancel");
            case "CANCELLED_DRAFT" -> walk(round, "cancel");
            default -> assertEquals("DRAFT", state);
        }
        return round;
    }

    private static void walk(UUID round, String... verbs) {
        for (var verb : verbs) {
            ok(act(verb, AGENCY, round));
        }
    }

    private static String account(String actor) {
        return switch (actor) {
            case "agency" -> "agency~35.76";
            case "foreign-agency" -> "agency~35.05";
            case "buyer" -> "buyer~" + retailer;
            case "foreign-buyer" -> "buyer~toko-lain";
            case "business", "foreign-business" -> "business~" + Ids.next();
            default -> actor;
        };
    }

    private static String stateOf(UUID round) {
        return text(get("admin", "/v1/rounds/" + round), "/state");
    }
}
