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
import static id.kurasi.curation.Curation.roundFacts;
import static id.kurasi.curation.Curation.score;
import static id.kurasi.curation.Curation.scorecard;
import static id.kurasi.curation.Curation.submitted;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.curation.FakePeers;
import id.kurasi.curation.Products;
import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(FakePeers.class)
class ReviewResourceTest {

    private Products product;
    private UUID submission;

    @BeforeEach
    void prepare() {
        product = Products.snack();
        submission = submitted(openRound(retailer()), product);
    }

    @Test
    void scoresTheExampleOfTheApi() {
        score("curator", submission, foodScorecard(4, 3, 5, 4, 4, 3, 4))
                .then()
                .statusCode(201)
                .header("Location", endsWith("/reviews/mine"))
                .body("score", equalTo(73.75f))
                .body("reviewer", equalTo("curator"))
                .body("rubricVersion", equalTo(1));
    }

    @Test
    void isReplacedOnlyByWhoHasSeenIt() {
        var created = score("curator", submission, scorecard(product, 3));
        var tag = created.then().statusCode(201).extract().header("ETag");

        score("curator", submission, scorecard(product, 4)).then().statusCode(428);
        as("curator")
                .header("If-Match", tag)
                .body(scorecard(product, 4))
                .put(path(submission, "reviews/mine"))
                .then()
                .statusCode(200)
                .body("score", equalTo(75.00f));
        as("curator")
                .header("If-Match", tag)
                .body(scorecard(product, 5))
                .put(path(submission, "reviews/mine"))
                .then()
                .statusCode(412);
        get("curator", path(submission, "reviews/mine")).then().body("score", equalTo(75.00f));
    }

    @Test
    void isNotThereBeforeItIsWritten() {
        get("curator", path(submission, "reviews/mine")).then().statusCode(404);
    }

    @Test
    void namesEveryCriterionThatIsWrong() {
        var card = scorecard(product, 4);
        card.put("points", Map.of("QUALITY", 7, "PACKAGING", 5, "LEGALITY", 4, "CAPACITY", 4, "PRICE", 4, "DESIGN", 4));
        card.put("comments", Map.of("TASTE", "very"));

        score("curator", submission, card)
                .then()
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "points.QUALITY",
                                "comments.PACKAGING",
                                "points.UNIQUENESS",
                                "points.SHELF_LIFE",
                                "points.DESIGN",
                                "comments.TASTE"));
        get("curator", path(submission, "reviews/mine")).then().statusCode(404);
    }

    @Test
    void refusesHalfPointsAndPointsInWords() {
        var card = scorecard(product, 4);
        for (var odd : List.of(3.5, "4", true)) {
            var points = new HashMap<String, Object>(Map.of("QUALITY", odd));
            card.put("points", points);
            score("curator", submission, card).then().statusCode(400);
        }
    }

    @Test
    void namesAnUnknownCriterionEvenWithAConflictOfInterest() {
        var recusal =
                Map.of("rubricVersion", 1, "conflictOfInterest", true, "comments", Map.of("QUALITY\u0000", "hidden"));

        score("curator", submission, recusal)
                .then()
                .statusCode(400)
                .body("violations.code", contains("UnknownCriterion"));
    }

    @Test
    void showsACuratorTheOthersOnlyOnceTheOwnReviewIsIn() {
        score("kurator-1", submission, scorecard(product, 4)).then().statusCode(201);

        get("kurator-2", path(submission, "reviews")).then().statusCode(200).body("items", hasSize(0));
        get("kurator-1", path(submission, "reviews")).then().body("items.reviewer", contains("kurator-1"));
        get(AGENCY, path(submission, "reviews")).then().body("items.reviewer", contains("kurator-1"));

        score("kurator-2", submission, scorecard(product, 3)).then().statusCode(201);
        get("kurator-2", path(submission, "reviews")).then().body("items.reviewer", contains("kurator-1", "kurator-2"));
    }

    @Test
    void isNotForBusinessesAndBuyers() {
        get("business~" + product.businessId(), path(submission, "reviews"))
                .then()
                .statusCode(403);
        get("buyer~toko-lain", path(submission, "reviews")).then().statusCode(403);
        get("agency~35.05", path(submission, "reviews")).then().statusCode(404);
    }

    @Test
    void doesNotCountWithAConflictOfInterest() {
        var recusal =
                Map.<String, Object>of("rubricVersion", 1, "conflictOfInterest", true, "note", "my cousin makes it");
        score("kurator-1", submission, scorecard(product, 4)).then().statusCode(201);
        score("kurator-2", submission, recusal).then().statusCode(201).body("score", nullValue());

        post(AGENCY, path(submission, "complete-review"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/too-few-reviews"))
                .body("reviews", equalTo(1))
                .body("minimumReviews", equalTo(2));
        get(AGENCY, path(submission)).then().body("state", equalTo("SUBMITTED")).body("decisions", hasSize(0));

        score("curator", submission, scorecard(product, 4)).then().statusCode(201);
        post(AGENCY, path(submission, "complete-review"))
                .then()
                .statusCode(200)
                .body("review.count", equalTo(2))
                .body("review.score", equalTo(75.00f))
                .body("review.spread", equalTo(0.00f));
    }

    @Test
    void isPutTogetherAsTheRoundSays() {
        var facts = roundFacts(retailer());
        facts.put("aggregation", "MEDIAN");
        facts.put("minimumReviews", 3);
        var other = Products.snack();
        var judged = submitted(openRound(facts), other);
        score("kurator-1", judged, scorecard(other, 2)).then().statusCode(201);
        score("kurator-2", judged, scorecard(other, 4)).then().statusCode(201);
        score("curator", judged, scorecard(other, 5)).then().statusCode(201);

        var completed = ok(post(AGENCY, path(judged, "complete-review")));

        assertEquals(75.00f, completed.getFloat("review.score"));
        assertEquals(75.00f, completed.getFloat("review.spread"));
        assertEquals("PASS", completed.getString("review.recommendation"));
    }
}
