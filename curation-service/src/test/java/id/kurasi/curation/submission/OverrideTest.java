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
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.curation.AtOnce;
import id.kurasi.curation.FakePeers;
import id.kurasi.curation.Products;
import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(FakePeers.class)
class OverrideTest {

    @Inject
    DataSource database;

    private final Products product = Products.snack();
    private String retailer;
    private String other;
    private UUID round;

    @BeforeEach
    void prepare() {
        retailer = retailer();
        other = retailer();
        round = openRound(retailer, other);
    }

    @Test
    void standsBesideWhatThePanelSays() {
        var submission = reviewed(round, product, 2);

        override(AGENCY, submission, "PASS")
                .then()
                .statusCode(200)
                .body("state", equalTo("REVIEWED"))
                .body("review.recommendation", equalTo("PASS"))
                .body("review.override.panelRecommendation", equalTo("NOT_YET"))
                .body("review.override.by", equalTo(AGENCY))
                .body("review.override.reason", equalTo("it was repaired"))
                .body("review.override.at", notNullValue())
                .body("allowedActions", not(hasItem("override-recommendation")));

        get("buyer~" + retailer, path(submission))
                .then()
                .body("review.recommendation", equalTo("PASS"))
                .body("review.override.reason", equalTo("it was repaired"))
                .body("review.override.by", nullValue());
        get("kurator-1", path(submission)).then().body("review.override.panelRecommendation", equalTo("NOT_YET"));
        get(AGENCY, "/v1/rounds/" + round + "/ranking?recommendation=PASS")
                .then()
                .body("items.overridden", hasItem(true));
        get(AGENCY, path(submission, "history")).then().body("items.action", hasItem("override-recommendation"));
        for (var others : List.of("buyer~" + retailer, "kurator-1", "business~" + product.businessId())) {
            get(others, path(submission, "history"))
                    .then()
                    .body("items.action", not(hasItem("override-recommendation")));
        }
    }

    @Test
    void isWhatADecisionThenDiffersFrom() {
        var submission = reviewed(round, product, 2);
        override(AGENCY, submission, "PASS").then().statusCode(200);

        decide("buyer~" + retailer, submission, retailer, "decline")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/override-unexplained"))
                .body("recommendation", equalTo("PASS"));
        ok(decide("buyer~" + retailer, submission, retailer, "accept"));
    }

    @Test
    void tellsTheBusinessThatButNotWhyOrByWhom() {
        var submission = reviewed(round, product, 2);
        override(AGENCY, submission, "PASS").then().statusCode(200);
        for (var decider : List.of(retailer, other)) {
            ok(decide("buyer~" + decider, submission, decider, "accept"));
        }
        var owner = "business~" + product.businessId();
        get(owner, path(submission)).then().body("review", nullValue());
        ok(post(AGENCY, "/v1/rounds/" + round + "/close"));
        ok(post(AGENCY, "/v1/rounds/" + round + "/publish"));

        for (var reader : List.of(owner, "viewer")) {
            get(reader, path(submission))
                    .then()
                    .body("review.override.panelRecommendation", equalTo("NOT_YET"))
                    .body("review.override.by", nullValue())
                    .body("review.override.reason", nullValue());
            get(reader, path(submission, "history"))
                    .then()
                    .body("items.action", not(hasItem("override-recommendation")));
        }
    }

    @Test
    void comesBeforeAnyRetailerDecides() {
        var submission = reviewed(round, product, 2);
        ok(decide("buyer~" + retailer, submission, retailer, "decline"));

        get(AGENCY, path(submission)).then().body("allowedActions", not(hasItem("override-recommendation")));
        override(AGENCY, submission, "PASS")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/retailer-has-decided"));
        get(AGENCY, path(submission)).then().body("review.override", nullValue());
    }

    @Test
    void isTakenBackByAReopening() {
        var submission = reviewed(round, product, 2);
        override(AGENCY, submission, "PASS").then().statusCode(200);
        override(AGENCY, submission, "NOT_YET")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/already-overridden"));

        ok(post(AGENCY, path(submission, "reopen"), reason()));
        ok(post(AGENCY, path(submission, "complete-review")));

        get(AGENCY, path(submission))
                .then()
                .body("review.recommendation", equalTo("NOT_YET"))
                .body("review.override", nullValue())
                .body("allowedActions", hasItem("override-recommendation"));
    }

    @Test
    void isForTheAgencyOfTheRoundAndOnlyWhileItIsReviewed() {
        var waiting = submitted(round, Products.snack());
        override(AGENCY, waiting, "PASS").then().statusCode(409).body("type", equalTo("/problems/illegal-transition"));
        var submission = reviewed(round, product, 2);
        override("agency~35.05", submission, "PASS").then().statusCode(404);
        for (var others : List.of("kurator-1", "buyer~" + retailer, "business~" + product.businessId(), "viewer")) {
            override(others, submission, "PASS").then().statusCode(403);
        }
        override(AGENCY, submission, "NOT_YET").then().statusCode(400);
        post(AGENCY, path(submission, "override-recommendation"), Map.of("recommendation", "PASS"))
                .then()
                .statusCode(400);
        override("admin", submission, "PASS").then().statusCode(200);
    }

    @Test
    void happensOnceWhenTwoDoItAtTheSameMoment() throws Exception {
        var submission = reviewed(round, product, 2);
        Callable<Response> call = () -> override(AGENCY, submission, "PASS");

        var answers = AtOnce.meet(database, "submission", submission, List.of(call, call));

        assertEquals(List.of(200, 409), AtOnce.statuses(answers));
    }

    private static Response override(String account, UUID submission, String recommendation) {
        return post(
                account,
                path(submission, "override-recommendation"),
                Map.of("recommendation", recommendation, "reason", "it was repaired"));
    }
}
