package id.kurasi.curation.submission;

import static id.kurasi.curation.Curation.AGENCY;
import static id.kurasi.curation.Curation.decide;
import static id.kurasi.curation.Curation.get;
import static id.kurasi.curation.Curation.ok;
import static id.kurasi.curation.Curation.openRound;
import static id.kurasi.curation.Curation.path;
import static id.kurasi.curation.Curation.post;
import static id.kurasi.curation.Curation.reason;
import static id.kurasi.curation.Curation.retailer;
import static id.kurasi.curation.Curation.reviewed;
import static id.kurasi.curation.Curation.submitted;
import static id.kurasi.curation.Curation.verdict;
import static id.kurasi.kit.Answers.assertIllegalTransition;
import static id.kurasi.kit.Answers.json;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import id.kurasi.curation.FakePeers;
import id.kurasi.curation.Products;
import id.kurasi.curation.StateTable;
import id.kurasi.kit.EmbeddedDatabase;
import id.kurasi.kit.Ids;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state of a decision × every verb × every role: done, or refused in the one right way. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(FakePeers.class)
class DecisionLifecycleTest {

    private static final String TABLE = """
            shortlist               NOT_ASKED  PENDING  SHORTLISTED  ACCEPTED  ACCEPTED_WITH_CONDITIONS  DECLINED  OTHER_ACCEPTED  WITHDRAWN  REOPENED
            admin                   409        200      409          409       409                       409       200             409        409
            agency                  403        403      403          403       403                       403       403             403        403
            foreign-agency          403        403      403          403       403                       403       403             403        403
            curator                 403        403      403          403       403                       403       403             403        403
            buyer                   404        200      409          409       409                       409       200             409        404
            other-buyer             404        404      404          404       404                       404       404             404        404
            foreign-buyer           404        404      404          404       404                       404       404             404        404
            business                403        403      403          403       403                       403       403             403        403
            foreign-business        403        403      403          403       403                       403       403             403        403
            viewer                  403        403      403          403       403                       403       403             403        403
            service                 403        403      403          403       403                       403       403             403        403

            accept                  NOT_ASKED  PENDING  SHORTLISTED  ACCEPTED  ACCEPTED_WITH_CONDITIONS  DECLINED  OTHER_ACCEPTED  WITHDRAWN  REOPENED
            admin                   409        200      200          409       409                       409       200             409        409
            agency                  403        403      403          403       403                       403       403             403        403
            foreign-agency          403        403      403          403       403                       403       403             403        403
            curator                 403        403      403          403       403                       403       403             403        403
            buyer                   404        200      200          409       409                       409       200             409        404
            other-buyer             404        404      404          404       404                       404       404             404        404
            foreign-buyer           404        404      404          404       404                       404       404             404        404
            business                403        403      403          403       403                       403       403             403        403
            foreign-business        403        403      403          403       403                       403       403             403        403
            viewer                  403        403      403          403       403                       403       403             403        403
            service                 403        403      403          403       403                       403       403             403        403

            accept-with-conditions  NOT_ASKED  PENDING  SHORTLISTED  ACCEPTED  ACCEPTED_WITH_CONDITIONS  DECLINED  OTHER_ACCEPTED  WITHDRAWN  REOPENED
            admin                   409        200      200          409       409                       409       200             409        409
            agency                  403        403      403          403       403                       403       403             403        403
            foreign-agency          403        403      403          403       403                       403       403             403        403
            curator                 403        403      403          403       403                       403       403             403        403
            buyer                   404        200      200          409       409                       409       200             409        404
            other-buyer             404        404      404          404       404                       404       404             404        404
            foreign-buyer           404        404      404          404       404                       404       404             404        404
            business                403        403      403          403       403                       403       403             403        403
            foreign-business        403        403      403          403       403                       403       403             403        403
            viewer                  403        403      403          403       403                       403       403             403        403
            service                 403        403      403          403       403                       403       403             403        403

            decline                 NOT_ASKED  PENDING  SHORTLISTED  ACCEPTED  ACCEPTED_WITH_CONDITIONS  DECLINED  OTHER_ACCEPTED  WITHDRAWN  REOPENED
            admin                   409        200      200          409       409                       409       200             409        409
            agency                  403        403      403          403       403                       403       403             403        403
            foreign-agency          403        403      403          403       403                       403       403             403        403
            curator                 403        403      403          403       403                       403       403             403        403
            buyer                   404        200      200          409       409                       409       200             409        404
            other-buyer             404        404      404          404       404                       404       404             404        404
            foreign-buyer           404        404      404          404       404                       404       404             404        404
            business                403        403      403          403       403                       403       403             403        403
            foreign-business        403        403      403          403       403                       403       403             403        403
            viewer                  403        403      403          403       403                       403       403             403        403
            service                 403        403      403          403       403                       403       403             403        403
            """;

    private static final UUID BUSINESS = Ids.next();

    /** What stands ready in a state, until somebody moves it. */
    private static final Map<String, UUID> READY = new HashMap<>();

    private static String retailer;
    private static String other;
    private static UUID round;

    static Stream<Arguments> cells() {
        return StateTable.cells(TABLE);
    }

    @ParameterizedTest(name = "{0} by {1} in {2}: {3}")
    @MethodSource("cells")
    void doesWhatTheTableSays(String verb, String actor, String state, int expected) {
        var submission = READY.computeIfAbsent(state, DecisionLifecycleTest::inState);
        var before = decisions(submission);
        var verdict = verdict(verb);
        verdict.put("overridesRecommendation", true);

        var answer = post(account(actor), path(submission, "decisions/" + retailer + "/" + verb), verdict)
                .then()
                .statusCode(expected);

        if (expected == 200) {
            READY.remove(state);
            return;
        }
        assertEquals(before, decisions(submission), "a refusal changes nothing");
        if (expected == 409) {
            assertIllegalTransition(answer, namedIn(state), verb);
        }
    }

    /** The decision's own state, or the submission's where there is nothing to decide. */
    private static String namedIn(String state) {
        return switch (state) {
            case "NOT_ASKED", "REOPENED" -> "SUBMITTED";
            default -> state;
        };
    }

    private static UUID inState(String state) {
        if (round == null) {
            retailer = retailer();
            other = retailer();
            round = openRound(retailer, other);
        }
        var product = Products.snack().of(BUSINESS);
        if (state.equals("NOT_ASKED")) {
            return submitted(round, product);
        }
        var submission = reviewed(round, product, state.equals("DECLINED") ? 2 : 4);
        switch (state) {
            case "SHORTLISTED" -> decided(submission, retailer, "shortlist");
            case "ACCEPTED" -> decided(submission, retailer, "accept");
            case "ACCEPTED_WITH_CONDITIONS" -> decided(submission, retailer, "accept-with-conditions");
            case "DECLINED" -> decided(submission, retailer, "decline");
            case "OTHER_ACCEPTED" -> decided(submission, other, "accept");
            case "WITHDRAWN" -> ok(post(AGENCY, path(submission, "withdraw"), reason()));
            case "REOPENED" -> ok(post(AGENCY, path(submission, "reopen"), reason()));
            default -> assertEquals("PENDING", state);
        }
        return submission;
    }

    private static void decided(UUID submission, String retailer, String verb) {
        ok(decide("buyer~" + retailer, submission, retailer, verb));
    }

    private static String account(String actor) {
        return switch (actor) {
            case "agency" -> "agency~35.76";
            case "foreign-agency" -> "agency~35.05";
            case "buyer" -> "buyer~" + retailer;
            case "other-buyer" -> "buyer~" + other;
            case "foreign-buyer" -> "buyer~toko-lain";
            case "business" -> "business~" + BUSINESS;
            case "foreign-business" -> "business~" + Ids.next();
            default -> actor;
        };
    }

    private static JsonNode decisions(UUID submission) {
        return json(get("admin", path(submission))).required("decisions");
    }
}
