package id.kurasi.curation.sample;

import static id.kurasi.curation.Curation.get;
import static id.kurasi.curation.Curation.idOf;
import static id.kurasi.curation.Curation.ok;
import static id.kurasi.curation.Curation.path;
import static id.kurasi.curation.Curation.post;
import static id.kurasi.kit.Answers.assertIllegalTransition;
import static id.kurasi.kit.Answers.json;
import static id.kurasi.kit.Answers.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import id.kurasi.curation.Curation;
import id.kurasi.curation.FakePeers;
import id.kurasi.curation.StateTable;
import id.kurasi.curation.dealing.Standing;
import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state of a sample request × every verb × every role, and where one can be made at all. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(FakePeers.class)
class SampleLifecycleTest {

    private static final String BEGIN = """
        request           NOT_ASKED  PENDING  SHORTLISTED  ACCEPTED  ACCEPTED_WITH_CONDITIONS  DECLINED  WITHDRAWN  REOPENED  CANCELLED  PUBLISHED
        admin             409        201      201          201       201                       409       409        409       409        201
        agency            403        403      403          403       403                       403       403        403       403        403
        foreign-agency    403        403      403          403       403                       403       403        403       403        403
        curator           403        403      403          403       403                       403       403        403       403        403
        buyer             404        201      201          201       201                       409       409        404       409        201
        other-buyer       404        400      400          400       400                       400       400        404       400        400
        foreign-buyer     404        404      404          404       404                       404       404        404       404        404
        business          403        403      403          403       403                       403       403        403       403        403
        foreign-business  403        403      403          403       403                       403       403        403       403        403
        viewer            403        403      403          403       403                       403       403        403       403        403
        service           403        403      403          403       403                       403       403        403       403        403
        """;

    private static final String TABLE = """
        send              REQUESTED  SENT  RECEIVED  TASTED  REFUSED  CANCELLED
        admin             200        409   409       409     409      409
        agency            200        409   409       409     409      409
        foreign-agency    404        404   404       404     404      404
        curator           403        403   403       403     403      403
        buyer             403        403   403       403     403      403
        other-buyer       403        403   403       403     403      403
        foreign-buyer     403        403   403       403     403      403
        business          200        409   409       409     409      409
        foreign-business  404        404   404       404     404      404
        viewer            403        403   403       403     403      403
        service           403        403   403       403     403      403

        refuse            REQUESTED  SENT  RECEIVED  TASTED  REFUSED  CANCELLED
        admin             200        409   409       409     409      409
        agency            200        409   409       409     409      409
        foreign-agency    404        404   404       404     404      404
        curator           403        403   403       403     403      403
        buyer             403        403   403       403     403      403
        other-buyer       403        403   403       403     403      403
        foreign-buyer     403        403   403       403     403      403
        business          200        409   409       409     409      409
        foreign-business  404        404   404       404     404      404
        viewer            403        403   403       403     403      403
        service           403        403   403       403     403      403

        receive           REQUESTED  SENT  RECEIVED  TASTED  REFUSED  CANCELLED
        admin             409        200   409       409     409      409
        agency            403        403   403       403     403      403
        foreign-agency    403        403   403       403     403      403
        curator           403        403   403       403     403      403
        buyer             409        200   409       409     409      409
        other-buyer       404        404   404       404     404      404
        foreign-buyer     404        404   404       404     404      404
        business          403        403   403       403     403      403
        foreign-business  403        403   403       403     403      403
        viewer            403        403   403       403     403      403
        service           403        403   403       403     403      403

        taste             REQUESTED  SENT  RECEIVED  TASTED  REFUSED  CANCELLED
        admin             409        409   200       409     409      409
        agency            403        403   403       403     403      403
        foreign-agency    403        403   403       403     403      403
        curator           403        403   403       403     403      403
        buyer             409        409   200       409     409      409
        other-buyer       404        404   404       404     404      404
        foreign-buyer     404        404   404       404     404      404
        business          403        403   403       403     403      403
        foreign-business  403        403   403       403     403      403
        viewer            403        403   403       403     403      403
        service           403        403   403       403     403      403

        cancel            REQUESTED  SENT  RECEIVED  TASTED  REFUSED  CANCELLED
        admin             200        200   409       409     409      409
        agency            403        403   403       403     403      403
        foreign-agency    403        403   403       403     403      403
        curator           403        403   403       403     403      403
        buyer             200        200   409       409     409      409
        other-buyer       404        404   404       404     404      404
        foreign-buyer     404        404   404       404     404      404
        business          403        403   403       403     403      403
        foreign-business  403        403   403       403     403      403
        viewer            403        403   403       403     403      403
        service           403        403   403       403     403      403
        """;

    /** What stands ready in a state, until somebody moves it. */
    private static final Map<String, UUID> SUBMISSIONS = new HashMap<>();

    private static final Map<String, Thing> READY = new HashMap<>();

    private static Standing standing;

    private record Thing(UUID submission, Object id) {
        String path(String verb) {
            return Curation.path(submission, "samples/" + id + "/" + verb);
        }
    }

    @BeforeEach
    void begin() {
        if (standing == null) {
            standing = new Standing();
        }
    }

    static Stream<Arguments> beginnings() {
        return StateTable.cells(BEGIN);
    }

    @ParameterizedTest(name = "{0} by {1} with a decision {2}: {3}")
    @MethodSource("beginnings")
    void beginsWhereTheDecisionAllowsIt(String verb, String actor, String state, int expected) {
        var submission = SUBMISSIONS.computeIfAbsent(state, standing::in);
        var before = known(submission);

        var answer = post(standing.account(actor), path(submission, "samples"), standing.naming(request()));

        answer.then().statusCode(expected);
        if (expected == 201) {
            SUBMISSIONS.remove(state);
            return;
        }
        assertEquals(before, known(submission), "a refusal changes nothing");
        if (expected == 409 && !state.equals("CANCELLED")) {
            assertEquals("/problems/illegal-transition", text(answer, "/type"));
        }
    }

    static Stream<Arguments> cells() {
        return StateTable.cells(TABLE);
    }

    @ParameterizedTest(name = "{0} by {1} in {2}: {3}")
    @MethodSource("cells")
    void doesWhatTheTableSays(String verb, String actor, String state, int expected) {
        var thing = READY.computeIfAbsent(state, SampleLifecycleTest::inState);
        var before = known(thing.submission());

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
        var submission = standing.in("SHORTLISTED");
        var sample = new Thing(submission, idOf(post(standing.buyer(), path(submission, "samples"), request())));
        switch (state) {
            case "SENT" -> walk(sample, "send");
            case "RECEIVED" -> walk(sample, "send", "receive");
            case "TASTED" -> walk(sample, "send", "receive", "taste");
            case "REFUSED" -> walk(sample, "refuse");
            case "CANCELLED" -> walk(sample, "cancel");
            default -> assertEquals("REQUESTED", state);
        }
        return sample;
    }

    private static void walk(Thing sample, String... verbs) {
        for (var verb : verbs) {
            ok(post("admin", sample.path(verb), body(verb)));
        }
    }

    static Map<String, Object> request() {
        return Map.of("quantity", 6, "deliverTo", "Buying office, Denpasar", "neededBy", "2099-05-12");
    }

    static Map<String, Object> body(String verb) {
        return switch (verb) {
            case "send" -> Map.of("note", "By post");
            case "refuse" -> Map.of("reason", "Sold out");
            case "taste" ->
                Map.of(
                        "appearance",
                        4,
                        "taste",
                        5,
                        "packaging",
                        2,
                        "verdict",
                        "SUITABLE_WITH_CHANGES",
                        "note",
                        "The seal");
            default -> Map.of();
        };
    }

    private static JsonNode known(UUID submission) {
        return json(get("admin", path(submission, "samples"))).required("items");
    }
}
