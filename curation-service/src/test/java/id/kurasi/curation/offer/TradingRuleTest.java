package id.kurasi.curation.offer;

import static id.kurasi.curation.Curation.get;
import static id.kurasi.curation.Curation.path;
import static id.kurasi.curation.Curation.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import id.kurasi.curation.FakePeers;
import id.kurasi.curation.dealing.Standing;
import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the law says to an offer: it warns, and never refuses. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(FakePeers.class)
class TradingRuleTest {

    @Inject
    DataSource database;

    private Standing standing;

    @BeforeEach
    void prepare() {
        standing = new Standing();
    }

    @Test
    void warnsOfCostsOfTradeAboveTheCap() {
        offer("tradingTermPct", 18.5)
                .then()
                .statusCode(201)
                .body("state", equalTo("OPEN"))
                .body("warnings.code", contains("TRADING_TERMS_PCT"))
                .body("warnings[0].rule", equalTo("trading-terms-15-pct"))
                .body("warnings[0].certainty", equalTo("SOURCED"))
                .body("warnings[0].message", containsString("18.5 %"));
    }

    @Test
    void saysNothingToTermsAtTheCap() {
        offer("tradingTermPct", 15).then().statusCode(201).body("warnings", empty());
    }

    @Test
    void warnsOfAListingFeeByTheTypeOfRetailer() throws SQLException {
        // a souvenir shop has no cap
        offer("listingFeeIdr", 12_000_000).then().statusCode(201).body("warnings", empty());

        becomes("SUPERMARKET");
        offer("listingFeeIdr", 12_000_000).then().body("warnings.rule", contains("listing-fee-supermarket"));
        offer("listingFeeIdr", 10_000_000).then().body("warnings", empty());

        becomes("MINIMARKET");
        offer("listingFeeIdr", 12_000_000).then().body("warnings", empty());
    }

    @Test
    void warnsOfAListingFeeForAnOutletWhereTheirNumberIsKnown() throws SQLException {
        becomes("SUPERMARKET");
        var terms = Standing.terms(12000, 18000);
        terms.put("listingFeeIdr", 800_000);
        terms.put("outlets", 10);

        post(standing.buyer(), path(standing.in("SHORTLISTED"), "offers"), Map.of("terms", terms))
                .then()
                .statusCode(201)
                .body("warnings.rule", contains("listing-fee-per-outlet-supermarket"))
                .body("warnings[0].message", containsString("80000"));
    }

    @Test
    void tellsWhatIsInForceOnADay() {
        get("viewer", "/v1/trading-rules?on=2025-06-15")
                .then()
                .statusCode(200)
                .body("items", hasSize(7))
                .body("items.id", hasItem("trading-terms-15-pct"))
                .body("items.find { it.id == 'listing-fee-minimarket' }.certainty", equalTo("UNVERIFIED"));
        get("viewer", "/v1/trading-rules?on=2013-06-15").then().body("items", empty());
        get("viewer", "/v1/trading-rules").then().body("items", hasSize(7));
    }

    private Response offer(String field, Object value) {
        var terms = Standing.terms(12000, 18000);
        terms.put(field, value);
        return post(standing.buyer(), path(standing.in("SHORTLISTED"), "offers"), Map.of("terms", terms));
    }

    private void becomes(String type) throws SQLException {
        try (var connection = database.getConnection();
                var change = connection.prepareStatement("update retailer set type = ? where slug = ?")) {
            change.setString(1, type);
            change.setString(2, standing.retailer);
            change.executeUpdate();
        }
    }
}
