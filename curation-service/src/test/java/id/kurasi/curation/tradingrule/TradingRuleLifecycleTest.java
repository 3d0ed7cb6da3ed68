package id.kurasi.curation.tradingrule;

import static id.kurasi.curation.Curation.get;
import static id.kurasi.curation.tradingrule.StatedRules.add;
import static id.kurasi.curation.tradingrule.StatedRules.added;
import static id.kurasi.curation.tradingrule.StatedRules.at;
import static id.kurasi.curation.tradingrule.StatedRules.end;
import static id.kurasi.curation.tradingrule.StatedRules.fresh;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.curation.FakePeers;
import id.kurasi.curation.StateTable;
import id.kurasi.kit.EmbeddedDatabase;
import id.kurasi.kit.Ids;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state of a rule × every verb × every role, from 2030 on, each rule in a year of its own. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(FakePeers.class)
class TradingRuleLifecycleTest {

    private static final String TABLE = """
            supersede       STANDING  ENDED  SUPERSEDED
            admin           201       201    409
            agency          403       403    403
            curator         403       403    403
            buyer           403       403    403
            business        403       403    403
            viewer          403       403    403
            service         403       403    403

            end             STANDING  ENDED  SUPERSEDED
            admin           200       200    409
            agency          403       403    403
            curator         403       403    403
            buyer           403       403    403
            business        403       403    403
            viewer          403       403    403
            service         403       403    403
            """;

    /** What stands ready in a state, until somebody moves it. */
    private static final Map<String, Ready> READY = new HashMap<>();

    private static int nextYear = 2030;

    private record Ready(String rule, int year) {}

    static Stream<Arguments> cells() {
        return StateTable.cells(TABLE);
    }

    @ParameterizedTest(name = "{0} by {1} in {2}: {3}")
    @MethodSource("cells")
    void doesWhatTheTableSays(String verb, String actor, String state, int expected) {
        var ready = READY.computeIfAbsent(state, TradingRuleLifecycleTest::inState);
        var rule = ready.rule;
        var before = get("admin", at(rule)).asString();

        var answer = verb.equals("end")
                ? end(account(actor), rule, "*", ready.year + "-10-31")
                : add(account(actor), fresh(ready.year + "-09-01", rule), "*");

        answer.then().statusCode(expected);
        if (expected < 300) {
            READY.remove(state);
        } else {
            assertEquals(before, get("admin", at(rule)).asString(), "a refusal changes nothing");
        }
    }

    private static Ready inState(String state) {
        var year = nextYear++;
        var rule = added(fresh(year + "-01-01"));
        switch (state) {
            case "ENDED" -> end("admin", rule, "*", year + "-03-31").then().statusCode(200);
            case "SUPERSEDED" ->
                add("admin", fresh(year + "-04-01", rule), "*").then().statusCode(201);
            default -> assertEquals("STANDING", state);
        }
        return new Ready(rule, year);
    }

    private static String account(String actor) {
        return switch (actor) {
            case "agency" -> "agency~35.76";
            case "buyer" -> "buyer~toko-lain";
            case "business" -> "business~" + Ids.next();
            default -> actor;
        };
    }
}
