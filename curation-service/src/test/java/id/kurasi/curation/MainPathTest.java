package id.kurasi.curation;

import static id.kurasi.curation.Curation.AGENCY;
import static id.kurasi.curation.Curation.accepted;
import static id.kurasi.curation.Curation.declined;
import static id.kurasi.curation.Curation.get;
import static id.kurasi.curation.Curation.ok;
import static id.kurasi.curation.Curation.openRound;
import static id.kurasi.curation.Curation.path;
import static id.kurasi.curation.Curation.post;
import static id.kurasi.curation.Curation.retailer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(FakePeers.class)
class MainPathTest {

    @Test
    void leadsFromADraftRoundToPublishedResults() {
        var retailer = retailer();
        var round = openRound(retailer);
        var liked = accepted(round, retailer, Products.batik());
        var disliked = declined(round, List.of(retailer), Products.snack());

        get("buyer~" + retailer, path(liked))
                .then()
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"))
                .body("review.grade", equalTo("B"))
                .body("review.score", equalTo(75.00f))
                .body("decisions[0].terms.retailerMarginPct", equalTo(33.33f))
                .body("decisions[0].internalNote", equalTo("for our eyes only"))
                .body("allowedActions", hasSize(0));
        get(AGENCY, path(disliked))
                .then()
                .body("state", equalTo("DECLINED"))
                .body("review.recommendation", equalTo("NOT_YET"))
                .body("decisions[0].reasons", contains("PACKAGING_WEAK"))
                .body("decisions[0].internalNote", nullValue())
                .body("allowedActions", contains("reopen"));

        get(AGENCY, "/v1/reports/funnel?round=" + round)
                .then()
                .statusCode(200)
                .body("rows.category", contains("BATIK", "FOOD_BEVERAGE"))
                .body("rows.products.accepted", contains(1, 0))
                .body("total.products.submitted", equalTo(2))
                .body("total.products.reviewed", equalTo(2))
                .body("total.businesses.accepted", equalTo(1));

        ok(post(AGENCY, "/v1/rounds/" + round + "/close"));
        post(AGENCY, "/v1/rounds/" + round + "/publish").then().statusCode(200).body("state", equalTo("PUBLISHED"));
    }
}
