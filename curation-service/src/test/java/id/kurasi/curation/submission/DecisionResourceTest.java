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
import static id.kurasi.curation.Curation.score;
import static id.kurasi.curation.Curation.scorecard;
import static id.kurasi.curation.Curation.verdict;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import id.kurasi.curation.FakePeers;
import id.kurasi.curation.Products;
import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(FakePeers.class)
class DecisionResourceTest {

    private String retailer;
    private String buyer;
    private UUID round;

    @BeforeEach
    void prepare() {
        retailer = retailer();
        buyer = "buyer~" + retailer;
        round = openRound(retailer);
    }

    @Test
    void goesFromTheInboxOverTheShortlistToAcceptance() {
        var submission = reviewed(round, Products.snack());
        get(buyer, path(submission))
                .then()
                .body("decisions.state", contains("PENDING"))
                .body("allowedActions", contains("shortlist", "accept", "accept-with-conditions", "decline"));

        decide(buyer, submission, retailer, "shortlist")
                .then()
                .statusCode(200)
                .body("decisions.state", contains("SHORTLISTED"))
                .body("state", equalTo("REVIEWED"))
                .body("allowedActions", contains("accept", "accept-with-conditions", "decline"));
        decide(buyer, submission, retailer, "accept-with-conditions")
                .then()
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"))
                .body("decisions[0].conditions[0].dueOn", equalTo("2027-01-31"))
                .body("decisions[0].terms.retailerMarginPct", equalTo(33.33f))
                .body("decisions[0].overridesRecommendation", equalTo(false));
    }

    @Test
    void asksForWhatTheDecisionTakes() {
        var submission = reviewed(round, Products.snack());

        refused(submission, "accept", Map.of(), "terms", "TermsNeeded");
        refused(submission, "decline", Map.of(), "reasons", "ReasonNeeded");
        refused(submission, "decline", Map.of("reasons", List.of("OTHER")), "noteToBusiness", "OtherNeedsNote");
        refused(submission, "decline", Map.of("reasons", List.of("UGLY")), "reasons[0]", "UnknownValue");
        var terms = Map.of(
                "supplyModel", "CONSIGNMENT",
                "producerPriceIdr", 20000,
                "retailPriceIdr", 18000,
                "minimumOrder", 1,
                "paymentDays", 0);
        refused(submission, "accept", Map.of("terms", terms), "terms.producerPriceIdr", "AboveRetailPrice");
        refused(submission, "accept", Map.of("terms", Map.of()), "terms.paymentDays", "NotNull");
        get(buyer, path(submission)).then().body("decisions.state", contains("PENDING"));
    }

    @Test
    void differsFromTheRecommendationOnlyWithAWord() {
        var submission = reviewed(round, Products.snack(), 2);
        var verdict = verdict("accept");

        decided(submission, "accept", verdict)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/override-unexplained"))
                .body("recommendation", equalTo("NOT_YET"));
        get(buyer, path(submission)).then().body("decisions.state", contains("PENDING"));

        verdict.put("overridesRecommendation", true);
        decided(submission, "accept", verdict)
                .then()
                .statusCode(200)
                .body("decisions[0].overridesRecommendation", equalTo(true));
    }

    @Test
    void startsAgainWhenTheAgencyReopensTheSubmission() {
        var product = Products.snack();
        var submission = reviewed(round, product, 2);
        ok(decide(buyer, submission, retailer, "decline"));

        post(AGENCY, path(submission, "reopen"), reason())
                .then()
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"))
                .body("review", nullValue())
                .body("decisions[0].state", equalTo("PENDING"))
                .body("decisions[0].reasons", equalTo(List.of()));
        get(buyer, path(submission)).then().statusCode(404);

        score("curator", submission, scorecard(product, 5)).then().statusCode(201);
        ok(post(AGENCY, path(submission, "complete-review")));
        get(buyer, path(submission)).then().statusCode(200).body("review.count", equalTo(3));
    }

    @Test
    void isRefusedOnceTheResultsArePublished() {
        var submission = reviewed(round, Products.snack());
        ok(decide(buyer, submission, retailer, "accept"));
        ok(post(AGENCY, "/v1/rounds/" + round + "/close"));
        ok(post(AGENCY, "/v1/rounds/" + round + "/publish"));

        decide("admin", submission, retailer, "decline")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/round-finished"));
    }

    private void refused(UUID submission, String verb, Map<String, ?> verdict, String field, String code) {
        decided(submission, verb, verdict)
                .then()
                .statusCode(400)
                .body("violations.field", hasItem(field))
                .body("violations.code", hasItem(code));
    }

    private Response decided(UUID submission, String verb, Map<String, ?> verdict) {
        return post(buyer, path(submission, "decisions/" + retailer + "/" + verb), verdict);
    }
}
