package id.kurasi.curation.funnel;

import static id.kurasi.curation.Curation.AGENCY;
import static id.kurasi.curation.Curation.accepted;
import static id.kurasi.curation.Curation.as;
import static id.kurasi.curation.Curation.decide;
import static id.kurasi.curation.Curation.draft;
import static id.kurasi.curation.Curation.draftRound;
import static id.kurasi.curation.Curation.get;
import static id.kurasi.curation.Curation.ok;
import static id.kurasi.curation.Curation.openRound;
import static id.kurasi.curation.Curation.path;
import static id.kurasi.curation.Curation.post;
import static id.kurasi.curation.Curation.reason;
import static id.kurasi.curation.Curation.retailer;
import static id.kurasi.curation.Curation.reviewed;
import static id.kurasi.curation.Curation.roundFacts;
import static id.kurasi.curation.Curation.submitted;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.kurasi.curation.FakePeers;
import id.kurasi.curation.Products;
import id.kurasi.kit.EmbeddedDatabase;
import id.kurasi.kit.Ids;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(FakePeers.class)
class FunnelResourceTest {

    private String mine;
    private String theirs;
    private UUID round;

    @BeforeEach
    void prepare() {
        mine = retailer();
        theirs = retailer();
        round = openRound(mine, theirs);
    }

    @Test
    void countsABusinessOnceInEachRowAndOnceInTotal() {
        var business = Ids.next();
        submitted(round, Products.snack().of(business));
        submitted(round, Products.snack().of(business));
        submitted(round, Products.batik().of(business));

        funnel(AGENCY)
                .then()
                .statusCode(200)
                .body("rows.category", contains("BATIK", "FOOD_BEVERAGE"))
                .body("rows.products.submitted", contains(1, 2))
                .body("rows.businesses.submitted", contains(1, 1))
                .body("total.products.submitted", equalTo(3))
                .body("total.businesses.submitted", equalTo(1))
                .body("total.businesses.reviewed", equalTo(0));
    }

    @Test
    void countsStagesReachedNotCurrentStates() {
        var product = Products.snack();
        var submission = reviewed(round, product);
        ok(post(AGENCY, path(submission, "reopen"), reason()));
        ok(post(AGENCY, path(submission, "complete-review")));
        ok(post(AGENCY, path(submission, "withdraw"), reason()));
        submitted(round, product);

        funnel(AGENCY)
                .then()
                .body("total.products.submitted", equalTo(1))
                .body("total.products.reviewed", equalTo(1))
                .body("total.products.accepted", equalTo(0));
    }

    @Test
    void doesNotCountDrafts() {
        draft(round, Products.snack());

        funnel(AGENCY).then().body("rows", hasSize(0)).body("total.products.submitted", equalTo(0));
    }

    @Test
    void countsForABuyerTheOwnAcceptancesAlone() {
        accepted(round, mine, Products.snack());
        accepted(round, theirs, Products.snack());
        var both = reviewed(round, Products.batik());
        ok(decide("buyer~" + mine, both, mine, "accept"));
        ok(decide("buyer~" + theirs, both, theirs, "accept-with-conditions"));

        funnel(AGENCY).then().body("total.products.accepted", equalTo(3));
        funnel("buyer~" + mine)
                .then()
                .body("total.products.submitted", equalTo(3))
                .body("total.products.accepted", equalTo(2));
        as(AGENCY)
                .queryParam("round", round)
                .queryParam("retailer", theirs)
                .get("/v1/reports/funnel")
                .then()
                .body("total.products.accepted", equalTo(2));
        as("buyer~" + mine)
                .queryParam("round", round)
                .queryParam("retailer", theirs)
                .get("/v1/reports/funnel")
                .then()
                .statusCode(400);
    }

    @Test
    void answers304UntilAFigureChanges() {
        submitted(round, Products.snack());
        var tag = funnel(AGENCY).header("ETag");

        as(AGENCY)
                .header("If-None-Match", tag)
                .get("/v1/reports/funnel?round=" + round)
                .then()
                .statusCode(304);
        submitted(round, Products.snack());
        as(AGENCY)
                .header("If-None-Match", tag)
                .get("/v1/reports/funnel?round=" + round)
                .then()
                .statusCode(200);
    }

    @Test
    void isForThoseWhoReportAndThoseWhoBuy() {
        for (var reader : new String[] {"admin", AGENCY, "viewer", "service", "buyer~" + mine}) {
            funnel(reader).then().statusCode(200);
        }
        for (var other : new String[] {"curator", "business~" + Ids.next(), "agency~35.05"}) {
            funnel(other).then().statusCode(403);
        }
        funnel("buyer~toko-lain").then().statusCode(404);
        get("viewer", "/v1/reports/funnel?round=" + draftRound(roundFacts(mine)))
                .then()
                .statusCode(404);
    }

    @Test
    void tellsViewersWhatRetailersDecidedOnceTheResultsArePublished() {
        var submission = accepted(round, mine, Products.snack());

        funnel("viewer").then().body("total.products.reviewed", equalTo(1)).body("total.products.accepted", equalTo(0));
        get("viewer", "/v1/reports/funnel?retailer=" + mine + "&round=" + round)
                .then()
                .body("total.products.accepted", equalTo(0));
        funnel("viewer~35.05").then().statusCode(403);
        ok(decide("buyer~" + theirs, submission, theirs, "accept"));
        ok(post(AGENCY, "/v1/rounds/" + round + "/close"));
        ok(post(AGENCY, "/v1/rounds/" + round + "/publish"));

        funnel("viewer").then().body("total.products.accepted", equalTo(1));
    }

    @Test
    void asksForARound() {
        get(AGENCY, "/v1/reports/funnel").then().statusCode(400).body("violations.field", contains("round"));
        get(AGENCY, "/v1/reports/funnel?groupBy=region&round=" + round)
                .then()
                .statusCode(400)
                .body("violations.field", contains("groupBy"));
    }

    private Response funnel(String account) {
        return get(account, "/v1/reports/funnel?round=" + round);
    }
}
