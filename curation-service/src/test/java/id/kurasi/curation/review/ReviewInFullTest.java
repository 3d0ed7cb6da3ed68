package id.kurasi.curation.review;

import static id.kurasi.curation.Curation.AGENCY;
import static id.kurasi.curation.Curation.as;
import static id.kurasi.curation.Curation.foodScorecard;
import static id.kurasi.curation.Curation.get;
import static id.kurasi.curation.Curation.ok;
import static id.kurasi.curation.Curation.openRound;
import static id.kurasi.curation.Curation.path;
import static id.kurasi.curation.Curation.post;
import static id.kurasi.curation.Curation.retailer;
import static id.kurasi.curation.Curation.score;
import static id.kurasi.curation.Curation.scorecard;
import static id.kurasi.curation.Curation.submitted;
import static id.kurasi.curation.Reviewing.abstention;
import static id.kurasi.curation.Reviewing.assigned;
import static id.kurasi.curation.Reviewing.declare;
import static id.kurasi.curation.Reviewing.member;
import static id.kurasi.curation.Reviewing.seat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.kurasi.curation.FakePeers;
import id.kurasi.curation.Products;
import id.kurasi.kit.EmbeddedDatabase;
import id.kurasi.kit.Ids;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(FakePeers.class)
class ReviewInFullTest {

    private Products product;
    private UUID round;
    private UUID submission;

    @BeforeEach
    void prepare() {
        product = Products.snack();
        round = openRound(retailer());
        submission = submitted(round, product);
    }

    @Test
    void abstainsWithAReasonAndDoesNotCount() {
        score("kurator-1", submission, Map.of("rubricVersion", 1, "abstain", true))
                .then()
                .statusCode(400)
                .body("violations.code", contains("AbstentionNeedsReason"));

        score("kurator-1", submission, abstention())
                .then()
                .statusCode(201)
                .body("abstained", equalTo(true))
                .body("conflictOfInterest", equalTo(false))
                .body("counted", equalTo(false))
                .body("score", nullValue());
        score("kurator-2", submission, scorecard(product, 4)).then().statusCode(201);
        post(AGENCY, path(submission, "complete-review")).then().statusCode(409).body("reviews", equalTo(1));
    }

    @Test
    void opensTheReviewsOfOthersToNobodyWhoAbstains() {
        score("kurator-1", submission, scorecard(product, 4)).then().statusCode(201);
        score("kurator-2", submission, abstention()).then().statusCode(201);

        get("kurator-2", path(submission, "reviews")).then().body("items.reviewer", contains("kurator-2"));
    }

    @Test
    void triesOutWithoutWritingAnything() {
        var card = foodScorecard(4, 3, 5, 4, 4, 3, 4);
        var key = Ids.next().toString();
        as("kurator-1")
                .header("Idempotency-Key", key)
                .body(card)
                .put(path(submission, "reviews/mine?dryRun=true"))
                .then()
                .statusCode(200)
                .body("id", nullValue())
                .body("score", equalTo(73.75f));
        get("kurator-1", path(submission, "reviews/mine")).then().statusCode(404);

        card.put("comments", Map.of());
        as("kurator-1")
                .body(card)
                .put(path(submission, "reviews/mine?dryRun=true"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("comments.LEGALITY"))
                .body("score", equalTo(73.75f));

        var tag = score("kurator-1", submission, scorecard(product, 4)).header("ETag");
        as("kurator-1")
                .header("If-Match", tag)
                .body(scorecard(product, 2))
                .put(path(submission, "reviews/mine?dryRun=true"))
                .then()
                .statusCode(200)
                .body("score", equalTo(25.00f));
        get("kurator-1", path(submission, "reviews/mine")).then().body("score", equalTo(75.00f));
    }

    @Test
    void findsTheOneWithTheFewestReviewsAndThenTheOldest() {
        var second = submitted(round, Products.snack());
        var third = submitted(round, Products.snack());
        score("kurator-2", submission, scorecard(product, 4)).then().statusCode(201);

        assertEquals(second, next("kurator-1"));
        score("kurator-1", second, abstention()).then().statusCode(201);
        assertEquals(third, next("kurator-1"), "one is passed over who has said something to it");
        declare("kurator-1", third).then().statusCode(201);
        assertEquals(submission, next("kurator-1"));
        score("kurator-1", submission, scorecard(product, 4)).then().statusCode(201);
        assertNull(next("kurator-1"));
    }

    @Test
    void findsOnlyWhatIsForTheCuratorToReview() {
        var batik = submitted(round, Products.batik());
        seat(
                round,
                member("kurator-1", "categories", List.of("BATIK")),
                member("kurator-2", "categories", List.of("FOOD_BEVERAGE")));

        assertEquals(batik, next("kurator-1"));
        assertEquals(submission, next("kurator-2"));
        assertNull(next("curator"), "who is not on the panel");
        assigned(round, batik, "kurator-2");
        assertNull(next("kurator-1"), "it is assigned to somebody else");
        get("kurator-2", "/v1/reviews/next?round=" + round).then().statusCode(200);
        get(AGENCY, "/v1/reviews/next").then().statusCode(403);
    }

    @Test
    void tellsHowFarEachCuratorIs() {
        var other = submitted(round, Products.snack());
        seat(round, member("kurator-1"), member("kurator-2"), member("curator"));
        assigned(round, submission, "kurator-1");
        assigned(round, other, "kurator-1");
        var declined = assigned(round, submission, "kurator-2");
        assigned(round, other, "kurator-2");
        score("kurator-1", submission, scorecard(product, 4)).then().statusCode(201);
        score("kurator-2", other, abstention()).then().statusCode(201);
        ok(post("kurator-2", "/v1/assignments/" + declined + "/decline", Map.of("reason", "away")));

        get(AGENCY, "/v1/rounds/" + round + "/review-progress")
                .then()
                .statusCode(200)
                .body("items.curator", contains("curator", "kurator-1", "kurator-2"))
                .body("items.assigned", contains(0, 2, 2))
                .body("items.waiting", contains(0, 1, 0))
                .body("items.done", contains(0, 1, 0))
                .body("items.declined", contains(0, 0, 1))
                .body("items.abstained", contains(0, 0, 1))
                .body("items.overdue", contains(0, 0, 0));
        get("kurator-2", "/v1/rounds/" + round + "/review-progress")
                .then()
                .body("items.curator", contains("kurator-2"));
    }

    @Test
    void takesAReviewOutOfTheCountWhenAConflictComesOutLater() {
        score("kurator-1", submission, scorecard(product, 5)).then().statusCode(201);
        score("kurator-2", submission, scorecard(product, 4)).then().statusCode(201);

        declare("kurator-1", submission).then().statusCode(201);

        get(AGENCY, path(submission, "reviews"))
                .then()
                .body("items.reviewer", contains("kurator-1", "kurator-2"))
                .body("items.counted", contains(false, true));
        get("kurator-1", path(submission, "reviews"))
                .then()
                .body("items.reviewer", contains("kurator-1"))
                .body("items.counted", contains(false));
        get(AGENCY, path(submission, "panel-history"))
                .then()
                .body("items.action", hasItems("declare-conflict", "discount-review"));
        get("kurator-1", path(submission, "panel-history")).then().statusCode(403);
        post(AGENCY, path(submission, "complete-review")).then().statusCode(409).body("reviews", equalTo(1));
        score("curator", submission, scorecard(product, 4)).then().statusCode(201);
        post(AGENCY, path(submission, "complete-review"))
                .then()
                .statusCode(200)
                .body("review.count", equalTo(2))
                .body("review.score", equalTo(75.00f));
    }

    @Test
    void keepsWhoHasAnInterestAwayFromAllOfABusiness() {
        var later = Products.snack().of(product.businessId());
        post("kurator-1", "/v1/conflicts", Map.of("businessId", product.businessId(), "reason", "my uncle"))
                .then()
                .statusCode(201)
                .body("businessId", equalTo(product.businessId().toString()));
        var submittedLater = submitted(round, later);

        for (var one : List.of(submission, submittedLater)) {
            score("kurator-1", one, scorecard(product, 4))
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("/problems/conflict-of-interest"));
        }
        post("kurator-1", "/v1/conflicts", Map.of("businessId", product.businessId(), "reason", "again"))
                .then()
                .statusCode(409);
        post("kurator-1", "/v1/conflicts", Map.of("businessId", Ids.next(), "reason", "unknown"))
                .then()
                .statusCode(400);
        post("kurator-1", "/v1/conflicts", Map.of("reason", "of what")).then().statusCode(400);
    }

    @Test
    void completesAllThatHaveReviewsEnoughAndNamesTheOthers() {
        var lacking = submitted(round, Products.snack());
        score("kurator-1", lacking, scorecard(product, 4)).then().statusCode(201);
        score("kurator-1", submission, scorecard(product, 4)).then().statusCode(201);
        score("kurator-2", submission, scorecard(product, 4)).then().statusCode(201);

        post("agency~35.05", "/v1/rounds/" + round + "/complete-reviews").then().statusCode(403);
        post("kurator-1", "/v1/rounds/" + round + "/complete-reviews").then().statusCode(403);
        post(AGENCY, "/v1/rounds/" + round + "/complete-reviews")
                .then()
                .statusCode(200)
                .body("completed", contains(submission.toString()))
                .body("lacking.submissionId", contains(lacking.toString()))
                .body("lacking.reviews", contains(1))
                .body("more", equalTo(false));

        get(AGENCY, path(submission)).then().body("state", equalTo("REVIEWED")).body("decisions", hasSize(1));
        get(AGENCY, path(lacking)).then().body("state", equalTo("SUBMITTED"));
        get(AGENCY, path(submission, "history")).then().body("items.action", hasItem("complete-review"));
        get(AGENCY, "/v1/reports/funnel?round=" + round).then().body("total.products.reviewed", equalTo(1));
    }

    @Test
    void flagsASpreadThatIsWorthADiscussion() {
        score("kurator-1", submission, scorecard(product, 5)).then().statusCode(201);
        score("kurator-2", submission, scorecard(product, 4)).then().statusCode(201);

        var review = ok(post(AGENCY, path(submission, "complete-review")));

        assertEquals(25.00f, review.getFloat("review.spread"));
        assertEquals(true, review.getBoolean("review.spreadFlagged"));
    }

    private UUID next(String curator) {
        var id = ok(get(curator, "/v1/reviews/next?round=" + round)).getString("next.submissionId");
        return id == null ? null : UUID.fromString(id);
    }
}
