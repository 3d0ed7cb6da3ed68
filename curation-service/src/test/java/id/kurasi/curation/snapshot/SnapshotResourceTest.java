package id.kurasi.curation.snapshot;

import static id.kurasi.curation.Curation.AGENCY;
import static id.kurasi.curation.Curation.CURATORS;
import static id.kurasi.curation.Curation.answers;
import static id.kurasi.curation.Curation.declined;
import static id.kurasi.curation.Curation.draft;
import static id.kurasi.curation.Curation.get;
import static id.kurasi.curation.Curation.ok;
import static id.kurasi.curation.Curation.openRound;
import static id.kurasi.curation.Curation.path;
import static id.kurasi.curation.Curation.post;
import static id.kurasi.curation.Curation.retailer;
import static id.kurasi.curation.Curation.reviewed;
import static id.kurasi.curation.Curation.score;
import static id.kurasi.curation.Curation.scorecard;
import static id.kurasi.curation.Curation.sentBack;
import static id.kurasi.curation.Curation.submitted;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.kurasi.curation.FakePeers;
import id.kurasi.curation.Products;
import id.kurasi.kit.EmbeddedDatabase;
import id.kurasi.kit.Ids;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(FakePeers.class)
class SnapshotResourceTest {

    @Inject
    DataSource database;

    private final Products product = Products.snack().with("packaging", "PLASTIC_BAG");

    @Test
    void keepsWhatWasSubmittedEachTime() {
        var submission = twiceSubmitted(openRound(retailer()));

        get(AGENCY, path(submission, "snapshots"))
                .then()
                .statusCode(200)
                .body("items.number", contains(2, 1))
                .body("items.product.packaging", contains("STANDING_POUCH", "PLASTIC_BAG"))
                .body("items[1].gates", not(hasSize(0)));
        get(AGENCY, path(submission, "snapshots/1"))
                .then()
                .statusCode(200)
                .body("product.photos", hasSize(3))
                .body("business.name", equalTo("Contoh Rasa Maja"));
        get(AGENCY, path(submission, "snapshots/3")).then().statusCode(404);
        get("agency~35.05", path(submission, "snapshots")).then().statusCode(404);
    }

    @Test
    void freezesNothingWhenAReviewIsReopened() {
        var submission = reviewed(openRound(retailer()), product);
        ok(post(AGENCY, path(submission, "reopen"), Map.of("reason", "A review was missed")));

        get(AGENCY, path(submission, "snapshots")).then().body("items.number", contains(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update submission_snapshot set number = 9",
                "delete from submission_snapshot",
                "truncate submission_snapshot"
            })
    void isNeverChanged(String statement) {
        submitted(openRound(retailer()), product);

        assertThrows(SQLException.class, () -> {
            try (var connection = database.getConnection();
                    var change = connection.createStatement()) {
                change.execute(statement);
            }
        });
    }

    @Test
    void showsABuyerWhatWasJudgedAndNoGateOfAnotherRetailer() {
        var retailer = retailer();
        var rival = retailer();
        var submission = twiceSubmitted(openRound(retailer, rival));
        var buyer = "buyer~" + retailer;
        get(buyer, path(submission, "snapshots")).then().statusCode(404);
        review(submission);

        get(buyer, path(submission, "snapshots"))
                .then()
                .statusCode(200)
                .body("items.number", contains(2))
                .body("items[0].gates.retailer", hasItems(retailer, null))
                .body("items[0].gates.retailer", not(hasItems(rival)));
        get(buyer, path(submission, "snapshots/1")).then().statusCode(404);
        get(buyer, path(submission, "differences?from=1")).then().statusCode(404);
        get(buyer, path(submission, "differences?from=2"))
                .then()
                .statusCode(200)
                .body("changes", hasSize(0));
        get("buyer~toko-lain", path(submission, "snapshots")).then().statusCode(404);
    }

    @Test
    void tellsWhatChangedInTheCatalogSince() {
        var submission = submitted(openRound(retailer()), product);
        differences(submission).then().statusCode(200).body("changes", hasSize(0));
        product.with("retailPriceIdr", 21000)
                .with("gtin", null)
                .with("attributes", Map.of("allergens", List.of("SOY")))
                .with("revision", 4)
                .known();

        differences(submission)
                .then()
                .statusCode(200)
                .body("from.snapshot", equalTo(1))
                .body("from.productRevision", equalTo(3))
                .body("to.snapshot", nullValue())
                .body("to.productRevision", equalTo(4))
                .body("changes.field", contains("attributes.allergens", "gtin", "retailPriceIdr"))
                .body("changes[0].from", nullValue())
                .body("changes[0].to", contains("SOY"))
                .body("changes[1].to", nullValue())
                .body("changes[2].from", equalTo(18000))
                .body("changes[2].to", equalTo(21000));
    }

    @Test
    void comparesWithAnEarlierStateOfTheSameSubmission() {
        var submission = twiceSubmitted(openRound(retailer()));

        get(AGENCY, path(submission, "differences?from=1"))
                .then()
                .statusCode(200)
                .body("to.snapshot", equalTo(2))
                .body("changes.field", contains("packaging"));
        get(AGENCY, path(submission, "differences?from=7")).then().statusCode(404);
        get(AGENCY, path(submission, "differences?from=yesterday")).then().statusCode(400);
    }

    @Test
    void comparesWithTheEarlierRoundForWhoSawIt() {
        var retailer = retailer();
        var newcomer = retailer();
        var earlier = declined(openRound(retailer), List.of(retailer), product);
        product.with("packaging", "STANDING_POUCH").known();
        var round = openRound(retailer, newcomer);
        UUID again = UUID.fromString(
                post(AGENCY, "/v1/submissions", Map.of("roundId", round, "previousSubmissionId", earlier))
                        .then()
                        .statusCode(201)
                        .body("product.id", equalTo(product.id.toString()))
                        .body("previousSubmissionId", equalTo(earlier.toString()))
                        .extract()
                        .path("id"));
        ok(post(AGENCY, path(again, "submit"), remedied(earlier)));
        review(again);

        get("buyer~" + retailer, path(again, "differences?from=previous"))
                .then()
                .statusCode(200)
                .body("from.submissionId", equalTo(earlier.toString()))
                .body("to.submissionId", equalTo(again.toString()))
                .body("changes.field", contains("packaging"));
        get("buyer~" + newcomer, path(again, "differences?from=previous"))
                .then()
                .statusCode(404);
        get(AGENCY, path(earlier, "differences?from=previous")).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"broken", "gone", "slow"})
    void needsTheCatalogForNothingButThePresent(String how) {
        var submission = twiceSubmitted(openRound(retailer()));
        product.with("catalog", how).known();

        differences(submission).then().statusCode(503).body("type", equalTo("/problems/peer-unavailable"));
        get(AGENCY, path(submission, "snapshots")).then().statusCode(200);
        get(AGENCY, path(submission, "differences?from=1")).then().statusCode(200);
        product.with("catalog", "fine").known();
        differences(submission).then().statusCode(200);
    }

    @Test
    void hasNothingToCompareBeforeItIsSubmittedAndTellsNobodyElse() {
        var retailer = retailer();
        var unsubmitted = draft(openRound(retailer), product);

        differences(unsubmitted).then().statusCode(404);
        get("business~" + Ids.next(), path(unsubmitted, "differences")).then().statusCode(404);
        get(AGENCY, path(unsubmitted, "snapshots")).then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void showsABuyerNothingOfAProductThatTheCatalogTookBack() {
        var retailer = retailer();
        var submission = reviewed(openRound(retailer), product);
        product.with("state", "ARCHIVED").known();

        get("buyer~" + retailer, path(submission, "differences")).then().statusCode(404);
        differences(submission).then().statusCode(200);
    }

    private UUID twiceSubmitted(UUID round) {
        var submission = sentBack(round, product);
        product.with("packaging", "STANDING_POUCH").known();
        ok(post(AGENCY, path(submission, "submit"), answers(submission)));
        return submission;
    }

    private void review(UUID submission) {
        CURATORS.forEach(curator -> score(curator, submission, scorecard(product, 4)));
        ok(post(AGENCY, path(submission, "complete-review")));
    }

    /** A body for submit that answers everything that the earlier submission lacked. */
    private static Map<String, Object> remedied(UUID earlier) {
        List<String> open =
                ok(get(AGENCY, "/v1/remediation-items?submission=" + earlier)).getList("items.id");
        return Map.of(
                "remediation",
                open.stream()
                        .map(item -> Map.of("item", item, "answer", "Packed anew"))
                        .toList());
    }

    private static Response differences(UUID submission) {
        return get(AGENCY, path(submission, "differences"));
    }
}
