package id.kurasi.curation.submission;

import static id.kurasi.curation.Curation.AGENCY;
import static id.kurasi.curation.Curation.all;
import static id.kurasi.curation.Curation.changes;
import static id.kurasi.curation.Curation.get;
import static id.kurasi.curation.Curation.ok;
import static id.kurasi.curation.Curation.openRound;
import static id.kurasi.curation.Curation.path;
import static id.kurasi.curation.Curation.post;
import static id.kurasi.curation.Curation.reason;
import static id.kurasi.curation.Curation.retailer;
import static id.kurasi.curation.Curation.roundFacts;
import static id.kurasi.curation.Curation.score;
import static id.kurasi.curation.Curation.scorecard;
import static id.kurasi.curation.Curation.submitted;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.curation.FakePeers;
import id.kurasi.curation.Products;
import id.kurasi.curation.StateTable;
import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Under seal, nobody who judges or looks on learns what was submitted, or how much. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(FakePeers.class)
class SealedRoundTest {

    /** What reading it answers, and how many the list shows. */
    private static final String TABLE = """
            submission       SEALED  CLOSED
            admin            200     200
            service          200     200
            agency           200     200
            maker's-agency   200     200
            foreign-agency   404     404
            owner            200     200
            other-business   404     404
            curator          404     200
            viewer           404     200
            viewer~35.76     404     200
            buyer            404     404

            listed           SEALED  CLOSED
            admin            1       1
            service          1       1
            agency           1       1
            maker's-agency   1       1
            foreign-agency   0       0
            owner            1       1
            other-business   0       0
            curator          0       1
            viewer           0       1
            viewer~35.76     0       1
            buyer            0       0

            funnel           SEALED  CLOSED
            admin            200     200
            service          200     200
            agency           200     200
            maker's-agency   403     403
            viewer           403     200
            viewer~35.76     403     200
            buyer            403     200
            """;

    private static final Products PRODUCT = Products.snack();
    private static String retailer;
    private static UUID sealed;
    private static UUID closed;
    private static UUID inSealed;
    private static UUID inClosed;

    static Stream<Arguments> cells() {
        return StateTable.cells(TABLE);
    }

    @ParameterizedTest(name = "{0} by {1} while {2}: {3}")
    @MethodSource("cells")
    void showsWhatTheTableSays(String what, String actor, String seal, int expected) {
        prepare();
        var round = seal.equals("SEALED") ? sealed : closed;
        var submission = seal.equals("SEALED") ? inSealed : inClosed;
        var account = account(actor);

        switch (what) {
            case "submission" -> {
                get(account, path(submission)).then().statusCode(expected);
                get(account, path(submission, "history")).then().statusCode(expected);
            }
            case "listed" -> {
                assertEquals(
                        expected, all(account, "/v1/submissions?round=" + round).size());
                assertEquals(
                        expected,
                        all(account, "/v1/submissions?round=" + round + "&state=SUBMITTED&sort=-score")
                                        .size()
                                - hiddenByScore(account, expected));
            }
            default -> get(account, "/v1/reports/funnel?round=" + round).then().statusCode(expected);
        }
    }

    @Test
    void isNotReviewedBeforeItIsClosedAndThenAsUsual() {
        var round = sealedRound(retailer());
        var product = Products.snack();
        var submission = submitted(round, product);

        score("kurator-1", submission, scorecard(product, 4)).then().statusCode(404);
        post("kurator-1", path(submission, "request-changes"), changes()).then().statusCode(404);
        ok(post(AGENCY, "/v1/rounds/" + round + "/close"));

        score("kurator-1", submission, scorecard(product, 4)).then().statusCode(201);
        get("viewer", "/v1/reports/funnel?round=" + round)
                .then()
                .statusCode(200)
                .body("total.products.submitted", equalTo(1));
    }

    @Test
    void staysSealedWhenItIsCancelledBeforeItsEnd() {
        var round = sealedRound(retailer());
        var submission = submitted(round, Products.snack());

        ok(post(AGENCY, "/v1/rounds/" + round + "/cancel", reason()));

        get("curator", path(submission)).then().statusCode(404);
        get("viewer", path(submission)).then().statusCode(404);
        get(AGENCY, path(submission)).then().statusCode(200);
    }

    /** By score a business and a viewer see only what is published; what they see without is asserted before. */
    private static int hiddenByScore(String account, int expected) {
        return account.startsWith("business") || account.startsWith("viewer") ? -expected : 0;
    }

    private static void prepare() {
        if (retailer != null) {
            return;
        }
        retailer = retailer();
        sealed = sealedRound(retailer);
        closed = sealedRound(retailer);
        inSealed = submitted(sealed, PRODUCT);
        inClosed = submitted(closed, PRODUCT);
        ok(post(AGENCY, "/v1/rounds/" + closed + "/close"));
    }

    private static UUID sealedRound(String retailer) {
        var facts = roundFacts(retailer);
        facts.put("sealed", true);
        return openRound(facts);
    }

    private static String account(String actor) {
        return switch (actor) {
            case "agency" -> AGENCY;
            case "maker's-agency" -> "agency~35.76.02";
            case "foreign-agency" -> "agency~35.05";
            case "owner" -> "business~" + PRODUCT.businessId();
            case "other-business" -> "business~" + UUID.randomUUID();
            case "buyer" -> "buyer~" + retailer;
            default -> actor;
        };
    }
}
