package id.kurasi.curation.offer;

import static id.kurasi.curation.Curation.AGENCY;
import static id.kurasi.curation.Curation.decide;
import static id.kurasi.curation.Curation.get;
import static id.kurasi.curation.Curation.ok;
import static id.kurasi.curation.Curation.path;
import static id.kurasi.curation.Curation.post;
import static id.kurasi.curation.Curation.reason;
import static id.kurasi.curation.Curation.verdict;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.curation.FakePeers;
import id.kurasi.curation.dealing.Standing;
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
class OfferResourceTest {

    private Standing standing;

    @BeforeEach
    void prepare() {
        standing = new Standing();
    }

    @Test
    void goesBackAndForthUntilBothAgreeAndThenHoldsForTheDecision() {
        var submission = standing.in("SHORTLISTED");
        make(submission, 11000)
                .then()
                .statusCode(201)
                .header("Location", endsWith(path(submission, "offers/1?retailer=" + standing.retailer)))
                .body("number", equalTo(1))
                .body("side", equalTo("RETAILER"))
                .body("terms.retailerMarginPct", equalTo(38.89f))
                .body("terms.retailerMarkupPct", equalTo(63.64f))
                .body("allowedActions", contains("withdraw"));
        post(standing.owner(), path(submission, "offers/1/counter"), Map.of("terms", Standing.terms(13000, 18000)))
                .then()
                .statusCode(201)
                .body("number", equalTo(2))
                .body("side", equalTo("BUSINESS"));
        ok(post(standing.buyer(), path(submission, "offers/2/agree")));

        assertEquals(List.of("COUNTERED", "AGREED"), states(standing.owner(), submission));
        var asAgreed = Map.of("internalNote", "as agreed");
        ok(post(standing.buyer(), path(submission, "decisions/" + standing.retailer + "/accept"), asAgreed));
        get(standing.buyer(), path(submission))
                .then()
                .body("decisions[0].state", equalTo("ACCEPTED"))
                .body("decisions[0].agreedOffer", equalTo(2))
                .body("decisions[0].terms.producerPriceIdr", equalTo(13000));
    }

    @Test
    void doesNotAcceptBehindWhatWasAgreed() {
        var submission = agreed(12500);

        decide(standing.buyer(), submission, standing.retailer, "accept")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/terms-agreed-already"));
        get(standing.buyer(), path(submission)).then().body("decisions[0].state", equalTo("SHORTLISTED"));
    }

    @Test
    void agreesAfterTheResultsAreOut() {
        var submission = standing.in("PUBLISHED");
        make(submission, 11000).then().statusCode(201);
        ok(post(AGENCY, path(submission, "offers/1/agree?retailer=" + standing.retailer)));

        get(standing.owner(), path(submission))
                .then()
                .body(
                        "decisions.find { it.retailer == '%s' }.terms.producerPriceIdr".formatted(standing.retailer),
                        equalTo(11000));
    }

    @Test
    void endsWithTheRetailersInterestAndDoesNotTellWhy() {
        var submission = standing.in("SHORTLISTED");
        make(submission, 11000).then().statusCode(201);
        var declined = verdict("decline");
        declined.put("overridesRecommendation", true);
        ok(post(standing.buyer(), path(submission, "decisions/" + standing.retailer + "/decline"), declined));

        get(standing.owner(), path(submission, "offers/1"))
                .then()
                .body("state", equalTo("WITHDRAWN"))
                .body("answer", nullValue());
        get(standing.owner(), path(submission, "offers/1/history"))
                .then()
                .body("items.action", contains("make", "withdraw"));
    }

    @Test
    void endsWhenTheProductIsReviewedAnewOrWithdrawn() {
        for (var verb : List.of("reopen", "withdraw")) {
            var submission = agreed(12500);
            ok(post(AGENCY, path(submission, verb), reason()));

            assertEquals(List.of("WITHDRAWN"), states(standing.owner(), submission));
            get("admin", path(submission))
                    .then()
                    .body(
                            "decisions.find { it.retailer == '%s' }.agreedOffer".formatted(standing.retailer),
                            verb.equals("reopen") ? nullValue() : equalTo(1));
        }
    }

    @Test
    void asksWhoseOfferIsMeantWhereSeveralHaveTheNumber() {
        var submission = standing.in("SHORTLISTED");
        ok(decide(standing.otherBuyer(), submission, standing.other, "shortlist"));
        make(submission, 11000).then().statusCode(201);
        post(standing.otherBuyer(), path(submission, "offers"), Map.of("terms", Standing.terms(10000, 18000)))
                .then()
                .statusCode(201)
                .body("number", equalTo(1));

        get(standing.owner(), path(submission, "offers/1"))
                .then()
                .statusCode(400)
                .body("violations.code", contains("RetailerNeeded"));
        get(standing.owner(), path(submission, "offers/1?retailer=" + standing.other))
                .then()
                .body("terms.producerPriceIdr", equalTo(10000));
        get(standing.buyer(), path(submission, "offers/1")).then().body("terms.producerPriceIdr", equalTo(11000));
        get(standing.buyer(), path(submission, "offers/1?retailer=" + standing.other))
                .then()
                .statusCode(404);
    }

    @Test
    void refusesTermsThatDoNotFitTogether() {
        var submission = standing.in("SHORTLISTED");
        var terms = Standing.terms(18001, 18000);
        terms.put("contractFrom", "2026-05-01");
        terms.put("contractTo", "2026-04-30");

        post(standing.buyer(), path(submission, "offers"), Map.of("terms", terms))
                .then()
                .statusCode(400)
                .body("violations.code", contains("AboveRetailPrice", "ContractEndsBeforeItBegins"));
        post(
                        standing.buyer(),
                        path(submission, "offers"),
                        Map.of("terms", Standing.terms(1, 2), "expiresOn", "2020-01-01"))
                .then()
                .statusCode(400)
                .body("violations.code", contains("DayIsPast"));
        assertEquals(List.of(), states("admin", submission));
    }

    private UUID agreed(long producerPrice) {
        var submission = standing.in("SHORTLISTED");
        make(submission, producerPrice).then().statusCode(201);
        ok(post(standing.owner(), path(submission, "offers/1/agree")));
        return submission;
    }

    private Response make(UUID submission, long producerPrice) {
        return post(
                standing.buyer(), path(submission, "offers"), Map.of("terms", Standing.terms(producerPrice, 18000)));
    }

    private static Object states(String account, UUID submission) {
        return get(account, path(submission, "offers")).jsonPath().getList("items.state");
    }
}
