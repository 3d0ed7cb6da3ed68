package id.kurasi.curation.submission;

import static id.kurasi.curation.Curation.AGENCY;
import static id.kurasi.curation.Curation.all;
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
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.curation.FakePeers;
import id.kurasi.curation.Products;
import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a retailer decides is nobody's business but its own, the agency's, and in the end the producer's. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(FakePeers.class)
class BuyerIsolationTest {

    private String mine;
    private String theirs;
    private UUID round;

    @BeforeEach
    void prepare() {
        mine = retailer();
        theirs = retailer();
        round = openRound(mine, theirs);
    }

    @ParameterizedTest
    @ValueSource(strings = {"shortlist", "accept", "accept-with-conditions", "decline"})
    void nothingABuyerSeesChangesWhenAnotherDecides(String verb) {
        var submission = reviewed(round, Products.snack(), verb.equals("decline") ? 2 : 4);
        var before = everythingSeenBy("buyer~" + mine, submission);

        ok(decide("buyer~" + theirs, submission, theirs, verb));

        assertEquals(before, everythingSeenBy("buyer~" + mine, submission));
    }

    @Test
    void nothingADecidedBuyerSeesChangesWhenAnotherDecides() {
        var submission = reviewed(round, Products.snack(), 2);
        ok(decide("buyer~" + mine, submission, mine, "decline"));
        var before = everythingSeenBy("buyer~" + mine, submission);

        ok(decide("buyer~" + theirs, submission, theirs, "decline"));

        assertEquals(before, everythingSeenBy("buyer~" + mine, submission));
        get(AGENCY, path(submission)).then().body("state", equalTo("DECLINED"));
    }

    @Test
    void theStateABuyerSeesIsThatOfTheOwnDecision() {
        var submission = reviewed(round, Products.snack());
        ok(decide("buyer~" + theirs, submission, theirs, "accept"));

        get(AGENCY, path(submission)).then().body("state", equalTo("ACCEPTED"));
        get("buyer~" + mine, path(submission))
                .then()
                .body("state", equalTo("REVIEWED"))
                .body("decisions.retailer", contains(mine))
                .body("decisions.state", contains("PENDING"));
        get("buyer~" + theirs, path(submission)).then().body("state", equalTo("ACCEPTED"));
    }

    @Test
    void onlyBuyersOfARetailerReadItsInternalNote() {
        var submission = reviewed(round, Products.snack());
        ok(decide("buyer~" + mine, submission, mine, "accept"));

        get("buyer~" + mine, path(submission)).then().body("decisions[0].internalNote", equalTo("for our eyes only"));
        for (var account : List.of("admin", AGENCY, "service")) {
            get(account, path(submission))
                    .then()
                    .body("decisions.find { it.retailer == '%s' }.state".formatted(mine), equalTo("ACCEPTED"))
                    .body("decisions.find { it.retailer == '%s' }.internalNote".formatted(mine), nullValue());
        }
        get("admin", path(submission, "history")).then().body("items.note", not(contains("for our eyes only")));
    }

    @Test
    void aBuyerKnowsNothingOfWhatIsNotReviewedYetOrAnyMore() {
        var waiting = submitted(round, Products.snack());
        var reopened = reviewed(round, Products.batik());
        ok(post(AGENCY, path(reopened, "reopen"), reason()));

        for (var submission : List.of(waiting, reopened)) {
            get("buyer~" + mine, path(submission)).then().statusCode(404);
            get("buyer~" + mine, path(submission, "history")).then().statusCode(404);
        }
        assertEquals(List.of(), all("buyer~" + mine, "/v1/submissions?round=" + round));
    }

    @Test
    void aBuyerReadsGatesOfTheRoundAndOfTheOwnRetailer() {
        var submission = reviewed(round, Products.snack());

        var retailers = get("buyer~" + mine, path(submission)).jsonPath().getList("gates.retailer");

        assertEquals(0, retailers.stream().filter(theirs::equals).count());
        assertEquals(11, retailers.stream().filter(mine::equals).count());
        get(AGENCY, path(submission))
                .then()
                .body("gates.findAll { it.retailer == '%s' }".formatted(theirs), hasSize(11));
    }

    /** Every way in which this service tells a buyer of a submission. */
    private Map<String, Object> everythingSeenBy(String buyer, UUID submission) {
        var seen = new LinkedHashMap<String, Object>();
        var single = get(buyer, path(submission));
        seen.put("etag", single.header("ETag"));
        seen.put("submission", single.jsonPath().getMap(""));
        seen.put("history", get(buyer, path(submission, "history")).jsonPath().getList("items"));
        seen.put(
                "funnel",
                get(buyer, "/v1/reports/funnel?round=" + round).jsonPath().getMap("total"));
        for (var filter : List.of(
                "",
                "state=REVIEWED",
                "state=ACCEPTED",
                "state=DECLINED",
                "sort=-score",
                "grade=B",
                "retailer=" + theirs)) {
            seen.put(filter, all(buyer, "/v1/submissions?limit=2&round=" + round + "&" + filter));
        }
        return seen;
    }
}
