package id.kurasi.curation.offer;

import static id.kurasi.curation.Curation.get;
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
import id.kurasi.kit.TestClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state of an offer × every verb × every role, and where one can be made at all. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(FakePeers.class)
class OfferLifecycleTest {

    private static final String BEGIN = """
        make              NOT_ASKED  PENDING  SHORTLISTED  ACCEPTED  ACCEPTED_WITH_CONDITIONS  DECLINED  WITHDRAWN  REOPENED  CANCELLED  PUBLISHED
        admin             409        409      201          201       201                       409       409        409       409        201
        agency            403        403      403          403       403                       403       403        403       403        403
        foreign-agency    403        403      403          403       403                       403       403        403       403        403
        curator           403        403      403          403       403                       403       403        403       403        403
        buyer             404        409      201          201       201                       409       409        404       409        201
        other-buyer       404        400      400          400       400                       400       400        404       400        400
        foreign-buyer     404        404      404          404       404                       404       404        404       404        404
        business          403        403      403          403       403                       403       403        403       403        403
        foreign-business  403        403      403          403       403                       403       403        403       403        403
        viewer            403        403      403          403       403                       403       403        403       403        403
        service           403        403      403          403       403                       403       403        403       403        403
        """;

    private static final String TABLE = """
        counter           OURS  THEIRS  COUNTERED  AGREED  DECLINED  WITHDRAWN  EXPIRED
        admin             201   201     409        409     409       409        409
        agency            201   403     409        409     409       409        409
        foreign-agency    404   404     404        404     404       404        404
        curator           403   403     403        403     403       403        403
        buyer             403   201     403        403     403       403        403
        other-buyer       404   404     404        404     404       404        404
        foreign-buyer     404   404     404        404     404       404        404
        business          201   403     409        409     409       409        409
        foreign-business  404   404     404        404     404       404        404
        viewer            403   403     403        403     403       403        403
        service           403   403     403        403     403       403        403

        agree             OURS  THEIRS  COUNTERED  AGREED  DECLINED  WITHDRAWN  EXPIRED
        admin             200   200     409        409     409       409        409
        agency            200   403     409        409     409       409        409
        foreign-agency    404   404     404        404     404       404        404
        curator           403   403     403        403     403       403        403
        buyer             403   200     403        403     403       403        403
        other-buyer       404   404     404        404     404       404        404
        foreign-buyer     404   404     404        404     404       404        404
        business          200   403     409        409     409       409        409
        foreign-business  404   404     404        404     404       404        404
        viewer            403   403     403        403     403       403        403
        service           403   403     403        403     403       403        403

        decline           OURS  THEIRS  COUNTERED  AGREED  DECLINED  WITHDRAWN  EXPIRED
        admin             200   200     409        409     409       409        409
        agency            200   403     409        409     409       409        409
        foreign-agency    404   404     404        404     404       404        404
        curator           403   403     403        403     403       403        403
        buyer             403   200     403        403     403       403        403
        other-buyer       404   404     404        404     404       404        404
        foreign-buyer     404   404     404        404     404       404        404
        business          200   403     409        409     409       409        409
        foreign-business  404   404     404        404     404       404        404
        viewer            403   403     403        403     403       403        403
        service           403   403     403        403     403       403        403

        withdraw          OURS  THEIRS  COUNTERED  AGREED  DECLINED  WITHDRAWN  EXPIRED
        admin             200   200     409        409     409       409        409
        agency            403   200     403        403     403       403        403
        foreign-agency    404   404     404        404     404       404        404
        curator           403   403     403        403     403       403        403
        buyer             200   403     409        409     409       409        409
        other-buyer       404   404     404        404     404       404        404
        foreign-buyer     404   404     404        404     404       404        404
        business          403   200     403        403     403       403        403
        foreign-business  404   404     404        404     404       404        404
        viewer            403   403     403        403     403       403        403
        service           403   403     403        403     403       403        403
        """;

    /** What stands ready in a state, until somebody moves it. */
    private static final Map<String, UUID> SUBMISSIONS = new HashMap<>();

    private static final Map<String, Thing> READY = new HashMap<>();

    private static Standing standing;

    private record Thing(UUID submission, Object id) {
        String path(String verb) {
            return Curation.path(submission, "offers/" + id + "/" + verb);
        }
    }

    @BeforeEach
    void begin() {
        if (standing == null) {
            standing = new Standing();
        }
    }

    @Inject
    OfferExpiry expiry;

    private static OfferExpiry clock;

    @BeforeEach
    void takeTheClock() {
        clock = expiry;
    }

    static Stream<Arguments> beginnings() {
        return StateTable.cells(BEGIN);
    }

    @ParameterizedTest(name = "{0} by {1} with a decision {2}: {3}")
    @MethodSource("beginnings")
    void beginsWhereTheDecisionAllowsIt(String verb, String actor, String state, int expected) {
        var submission = SUBMISSIONS.computeIfAbsent(state, standing::in);
        var before = known(submission);

        var answer = post(
                standing.account(actor),
                path(submission, "offers"),
                standing.naming(Map.of("terms", Standing.terms(12000, 18000))));

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
        var thing = READY.computeIfAbsent(state, OfferLifecycleTest::inState);
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

    /** OURS and THEIRS are open: made by the retailer, and by the business. */
    private static Thing inState(String state) {
        var submission = standing.in("SHORTLISTED");
        var today = LocalDate.now(ZoneId.of("Asia/Jakarta")).toString();
        var offer = state.equals("EXPIRED") ? with("expiresOn", today) : with("note", "For a year");
        post(standing.buyer(), path(submission, "offers"), offer).then().statusCode(201);
        var first = new Thing(submission, 1);
        switch (state) {
            case "THEIRS", "COUNTERED" ->
                post(standing.owner(), first.path("counter"), body("counter"))
                        .then()
                        .statusCode(201);
            case "AGREED" -> ok(post(standing.owner(), first.path("agree")));
            case "DECLINED" -> ok(post(standing.owner(), first.path("decline"), body("decline")));
            case "WITHDRAWN" -> ok(post(standing.buyer(), first.path("withdraw"), body("withdraw")));
            case "EXPIRED" -> {
                TestClock.setTo(Instant.now().plus(2, ChronoUnit.DAYS));
                clock.expire();
                TestClock.reset();
            }
            default -> assertEquals("OURS", state);
        }
        return state.equals("THEIRS") ? new Thing(submission, 2) : first;
    }

    private static Map<String, Object> with(String field, Object value) {
        return Map.of("terms", Standing.terms(12000, 18000), field, value);
    }

    private static Map<String, Object> body(String verb) {
        return switch (verb) {
            case "counter" -> Map.of("terms", Standing.terms(13000, 18000));
            case "decline", "withdraw" -> Map.of("reason", "Not like this");
            default -> Map.of();
        };
    }

    private static JsonNode known(UUID submission) {
        return json(get("admin", path(submission, "offers"))).required("items");
    }
}
