package id.kurasi.curation.submission;

import static id.kurasi.curation.Curation.CURATORS;
import static id.kurasi.curation.Curation.accepted;
import static id.kurasi.curation.Curation.answers;
import static id.kurasi.curation.Curation.changes;
import static id.kurasi.curation.Curation.declined;
import static id.kurasi.curation.Curation.draft;
import static id.kurasi.curation.Curation.get;
import static id.kurasi.curation.Curation.openRound;
import static id.kurasi.curation.Curation.path;
import static id.kurasi.curation.Curation.post;
import static id.kurasi.curation.Curation.reason;
import static id.kurasi.curation.Curation.retailer;
import static id.kurasi.curation.Curation.reviewed;
import static id.kurasi.curation.Curation.score;
import static id.kurasi.curation.Curation.scorecard;
import static id.kurasi.curation.Curation.sentBack;
import static id.kurasi.curation.Curation.submitted;
import static id.kurasi.curation.Curation.withdrawn;
import static id.kurasi.kit.Answers.assertIllegalTransition;
import static id.kurasi.kit.Answers.text;
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

/** Every state of a submission × every verb × every role: done, or refused in the one right way. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(FakePeers.class)
class SubmissionLifecycleTest {

    private static final String TABLE = """
            submit                  DRAFT  SUBMITTED  CHANGES_REQUESTED  REVIEWED  ACCEPTED  DECLINED  WITHDRAWN
            admin                   200    409        200                409       409       409       409
            agency                  200    409        200                409       409       409       409
            foreign-agency          404    404        404                404       404       404       404
            curator                 403    403        403                403       403       403       403
            buyer                   403    403        403                403       403       403       403
            foreign-buyer           403    403        403                403       403       403       403
            business                200    409        200                409       409       409       409
            foreign-business        404    404        404                404       404       404       404
            viewer                  403    403        403                403       403       403       403
            service                 403    403        403                403       403       403       403

            withdraw                DRAFT  SUBMITTED  CHANGES_REQUESTED  REVIEWED  ACCEPTED  DECLINED  WITHDRAWN
            admin                   200    200        200                200       409       409       409
            agency                  200    200        200                200       409       409       409
            foreign-agency          404    404        404                404       404       404       404
            curator                 403    403        403                403       403       403       403
            buyer                   403    403        403                403       403       403       403
            foreign-buyer           403    403        403                403       403       403       403
            business                200    200        200                200       409       409       409
            foreign-business        404    404        404                404       404       404       404
            viewer                  403    403        403                403       403       403       403
            service                 403    403        403                403       403       403       403

            request-changes         DRAFT  SUBMITTED  CHANGES_REQUESTED  REVIEWED  ACCEPTED  DECLINED  WITHDRAWN
            admin                   409    200        409                409       409       409       409
            agency                  409    200        409                409       409       409       409
            foreign-agency          404    404        404                404       404       404       404
            curator                 404    200        409                409       409       409       404
            buyer                   403    403        403                403       403       403       403
            foreign-buyer           403    403        403                403       403       403       403
            business                403    403        403                403       403       403       403
            foreign-business        403    403        403                403       403       403       403
            viewer                  403    403        403                403       403       403       403
            service                 403    403        403                403       403       403       403

            complete-review         DRAFT  SUBMITTED  CHANGES_REQUESTED  REVIEWED  ACCEPTED  DECLINED  WITHDRAWN
            admin                   409    200        409                409       409       409       409
            agency                  409    200        409                409       409       409       409
            foreign-agency          404    404        404                404       404       404       404
            curator                 403    403        403                403       403       403       403
            buyer                   403    403        403                403       403       403       403
            foreign-buyer           403    403        403                403       403       403       403
            business                403    403        403                403       403       403       403
            foreign-business        403    403        403                403       403       403       403
            viewer                  403    403        403                403       403       403       403
            service                 403    403        403                403       403       403       403

            reopen                  DRAFT  SUBMITTED  CHANGES_REQUESTED  REVIEWED  ACCEPTED  DECLINED  WITHDRAWN
            admin                   409    409        409                200       409       200       409
            agency                  409    409        409                200       409       200       409
            foreign-agency          404    404        404                404       404       404       404
            curator                 403    403        403                403       403       403       403
            buyer                   403    403        403                403       403       403       403
            foreign-buyer           403    403        403                403       403       403       403
            business                403    403        403                403       403       403       403
            foreign-business        403    403        403                403       403       403       403
            viewer                  403    403        403                403       403       403       403
            service                 403    403        403                403       403       403       403

            edit-review             DRAFT  SUBMITTED  CHANGES_REQUESTED  REVIEWED  ACCEPTED  DECLINED  WITHDRAWN
            admin                   403    403        403                403       403       403       403
            agency                  403    403        403                403       403       403       403
            foreign-agency          403    403        403                403       403       403       403
            curator                 404    201        409                409       409       409       404
            buyer                   403    403        403                403       403       403       403
            foreign-buyer           403    403        403                403       403       403       403
            business                403    403        403                403       403       403       403
            foreign-business        403    403        403                403       403       403       403
            viewer                  403    403        403                403       403       403       403
            service                 403    403        403                403       403       403       403
            """;

    private static final UUID BUSINESS = Ids.next();

    /** What stands ready in a state, until somebody moves it. */
    private static final Map<String, UUID> READY = new HashMap<>();

    private static String retailer;
    private static UUID round;

    static Stream<Arguments> cells() {
        return StateTable.cells(TABLE);
    }

    @ParameterizedTest(name = "{0} by {1} in {2}: {3}")
    @MethodSource("cells")
    void doesWhatTheTableSays(String verb, String actor, String state, int expected) {
        var submission = READY.computeIfAbsent(state, SubmissionLifecycleTest::inState);
        var before = stateOf(submission);

        var answer = act(verb, account(actor), submission).then().statusCode(expected);

        if (expected < 300) {
            READY.remove(state);
            return;
        }
        assertEquals(before, stateOf(submission), "a refusal changes nothing");
        if (expected == 409) {
            assertIllegalTransition(answer, state, verb);
        }
    }

    private static Response act(String verb, String account, UUID submission) {
        return switch (verb) {
            case "request-changes" -> post(account, path(submission, verb), changes());
            case "submit" -> post(account, path(submission, verb), answers(submission));
            case "reopen", "withdraw" -> post(account, path(submission, verb), reason());
            case "edit-review" -> score(account, submission, scorecard(Products.snack(), 4));
            default -> post(account, path(submission, verb));
        };
    }

    private static UUID inState(String state) {
        if (round == null) {
            retailer = retailer();
            round = openRound(retailer);
        }
        var product = Products.snack().of(BUSINESS);
        return switch (state) {
            case "DRAFT" -> draft(round, product);
            case "SUBMITTED" -> scored(submitted(round, product), product);
            case "CHANGES_REQUESTED" -> sentBack(round, product);
            case "REVIEWED" -> reviewed(round, product);
            case "ACCEPTED" -> accepted(round, retailer, product);
            case "DECLINED" -> declined(round, List.of(retailer), product);
            case "WITHDRAWN" -> withdrawn(round, product);
            default -> throw new IllegalArgumentException(state);
        };
    }

    private static UUID scored(UUID submission, Products product) {
        CURATORS.forEach(curator -> score(curator, submission, scorecard(product, 4)));
        return submission;
    }

    private static String account(String actor) {
        return switch (actor) {
            case "agency" -> "agency~35.76";
            case "foreign-agency" -> "agency~35.05";
            case "buyer" -> "buyer~" + retailer;
            case "foreign-buyer" -> "buyer~toko-lain";
            case "business" -> "business~" + BUSINESS;
            case "foreign-business" -> "business~" + Ids.next();
            default -> actor;
        };
    }

    private static String stateOf(UUID submission) {
        return text(get("admin", path(submission)), "/state");
    }
}
