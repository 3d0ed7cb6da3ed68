package id.kurasi.curation.condition;

import static id.kurasi.curation.Curation.get;
import static id.kurasi.curation.Curation.ok;
import static id.kurasi.curation.Curation.path;
import static id.kurasi.curation.Curation.post;
import static id.kurasi.kit.Answers.assertIllegalTransition;
import static id.kurasi.kit.Answers.json;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import id.kurasi.curation.Curation;
import id.kurasi.curation.FakePeers;
import id.kurasi.curation.StateTable;
import id.kurasi.curation.dealing.Standing;
import id.kurasi.kit.EmbeddedDatabase;
import id.kurasi.kit.TestClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state of a condition × every verb × every role; UNPUBLISHED is open in a round whose results are not out. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(FakePeers.class)
class ConditionLifecycleTest {

    private static final String TABLE = """
        report            OPEN  REPORTED  MET  MISSED  WAIVED  UNPUBLISHED
        admin             200   200       409  200     409     200
        agency            200   200       409  200     409     200
        foreign-agency    404   404       404  404     404     404
        curator           403   403       403  403     403     403
        buyer             403   403       403  403     403     403
        other-buyer       403   403       403  403     403     403
        foreign-buyer     403   403       403  403     403     403
        business          200   200       409  200     409     404
        foreign-business  404   404       404  404     404     404
        viewer            403   403       403  403     403     403
        service           403   403       403  403     403     403

        meet              OPEN  REPORTED  MET  MISSED  WAIVED  UNPUBLISHED
        admin             200   200       409  200     409     200
        agency            403   403       403  403     403     403
        foreign-agency    403   403       403  403     403     403
        curator           403   403       403  403     403     403
        buyer             200   200       409  200     409     200
        other-buyer       404   404       404  404     404     404
        foreign-buyer     404   404       404  404     404     404
        business          403   403       403  403     403     403
        foreign-business  403   403       403  403     403     403
        viewer            403   403       403  403     403     403
        service           403   403       403  403     403     403

        waive             OPEN  REPORTED  MET  MISSED  WAIVED  UNPUBLISHED
        admin             200   200       409  200     409     200
        agency            403   403       403  403     403     403
        foreign-agency    403   403       403  403     403     403
        curator           403   403       403  403     403     403
        buyer             200   200       409  200     409     200
        other-buyer       404   404       404  404     404     404
        foreign-buyer     404   404       404  404     404     404
        business          403   403       403  403     403     403
        foreign-business  403   403       403  403     403     403
        viewer            403   403       403  403     403     403
        service           403   403       403  403     403     403

        miss              OPEN  REPORTED  MET  MISSED  WAIVED  UNPUBLISHED
        admin             200   200       409  409     409     200
        agency            403   403       403  403     403     403
        foreign-agency    403   403       403  403     403     403
        curator           403   403       403  403     403     403
        buyer             200   200       409  409     409     200
        other-buyer       404   404       404  404     404     404
        foreign-buyer     404   404       404  404     404     404
        business          403   403       403  403     403     403
        foreign-business  403   403       403  403     403     403
        viewer            403   403       403  403     403     403
        service           403   403       403  403     403     403
        """;

    /** What stands ready in a state, until somebody moves it. */
    private static final Map<String, Thing> READY = new HashMap<>();

    private static Standing standing;

    private record Thing(UUID submission, Object id) {
        String path(String verb) {
            return Curation.path(submission, "conditions/" + id + "/" + verb);
        }
    }

    @BeforeEach
    void begin() {
        if (standing == null) {
            standing = new Standing();
        }
    }

    @AfterEach
    void resetTheClock() {
        TestClock.reset();
    }

    static Stream<Arguments> cells() {
        return StateTable.cells(TABLE);
    }

    @ParameterizedTest(name = "{0} by {1} in {2}: {3}")
    @MethodSource("cells")
    void doesWhatTheTableSays(String verb, String actor, String state, int expected) {
        var thing = READY.computeIfAbsent(state, ConditionLifecycleTest::inState);
        var before = known(thing.submission());

        TestClock.setTo(Instant.parse("2027-02-02T00:00:00Z"));

        var answer = post(standing.account(actor), thing.path(verb), body(verb)).then();

        answer.statusCode(expected);
        if (expected < 300) {
            READY.remove(state);
            return;
        }
        assertEquals(before, known(thing.submission()), "a refusal changes nothing");
        if (expected == 409) {
            assertIllegalTransition(answer, state, verb);
        }
    }

    private static Thing inState(String state) {
        var submission = standing.in(state.equals("UNPUBLISHED") ? "ACCEPTED_WITH_CONDITIONS" : "PUBLISHED");
        var id = get(standing.buyer(), path(submission, "conditions"))
                .then()
                .extract()
                .path("items[0].id");
        var condition = new Thing(submission, id);
        switch (state) {
            case "REPORTED" -> walk(condition, "report");
            case "MET" -> walk(condition, "meet");
            case "WAIVED" -> walk(condition, "waive");
            case "MISSED" -> {
                TestClock.setTo(Instant.parse("2027-02-02T00:00:00Z"));
                walk(condition, "miss");
                TestClock.reset();
            }
            default -> assertEquals("OPEN", state.replace("UNPUBLISHED", "OPEN"));
        }
        return condition;
    }

    private static void walk(Thing condition, String verb) {
        ok(post("admin", condition.path(verb), body(verb)));
    }

    private static Map<String, Object> body(String verb) {
        return switch (verb) {
            case "report" -> Map.of("evidence", "New labels are printed");
            case "waive" -> Map.of("reason", "Not needed any more");
            default -> Map.of("note", "Seen");
        };
    }

    private static JsonNode known(UUID submission) {
        return json(get("admin", path(submission, "conditions"))).required("items");
    }
}
