package id.kurasi.curation.shelf;

import static id.kurasi.curation.Curation.AGENCY;
import static id.kurasi.curation.Curation.as;
import static id.kurasi.curation.Curation.get;
import static id.kurasi.curation.Curation.ok;
import static id.kurasi.curation.Curation.openRound;
import static id.kurasi.curation.Curation.retailer;
import static id.kurasi.curation.shelf.Shelf.MONTH;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
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
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(FakePeers.class)
class SalesTest {

    @Inject
    DataSource database;

    private String retailer;
    private String buyer;
    private UUID listing;

    @BeforeEach
    void prepare() {
        retailer = retailer();
        buyer = "buyer~" + retailer;
        listing = Shelf.listed(openRound(retailer), retailer, Products.snack());
    }

    @Test
    void areReportedMonthByMonth() {
        put(buyer, MONTH.minusMonths(1).toString(), null, 20, 360_000)
                .then()
                .statusCode(201)
                .header("Location", endsWith(Shelf.path(listing) + "/sales/" + MONTH.minusMonths(1)));
        put(AGENCY, MONTH.toString(), null, 10, 180_000).then().statusCode(201);

        get(buyer, Shelf.path(listing) + "/sales")
                .then()
                .body("items.month", contains(MONTH.minusMonths(1).toString(), MONTH.toString()))
                .body("items.recordedFor", contains(nullValue(), equalTo(retailer)))
                .body("totalUnits", equalTo(30))
                .body("totalAmountIdr", equalTo(540_000));
        get(buyer, Shelf.path(listing) + "/sales/" + MONTH.minusMonths(2))
                .then()
                .statusCode(404);
    }

    @Test
    void areCorrectedByWhoSawThemAndKeepWhatTheyWere() {
        var first = put(buyer, MONTH.toString(), null, 20, 360_000);
        put(buyer, MONTH.toString(), null, 21, 378_000).then().statusCode(428);
        put(buyer, MONTH.toString(), first.header("ETag"), 21, 378_000)
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("corrected", hasSize(1))
                .body("corrected[0].units", equalTo(20));
        put(buyer, MONTH.toString(), first.header("ETag"), 22, 396_000).then().statusCode(412);

        get(buyer, Shelf.path(listing) + "/sales")
                .then()
                .body("items", hasSize(1))
                .body("totalUnits", equalTo(21))
                .body("totalAmountIdr", equalTo(378_000));
        assertEquals(
                List.of("accept", "list", "report-sales", "correct-sales"),
                ok(get(buyer, Shelf.path(listing) + "/history")).getList("items.action"));
    }

    @Test
    void areNotOfAMonthToComeNorBeforeItStoodThere() {
        put(buyer, MONTH.plusMonths(1).toString(), null, 1, 1)
                .then()
                .statusCode(400)
                .body("violations.code", contains("FutureMonth"));
        put(buyer, MONTH.minusMonths(3).toString(), null, 1, 1)
                .then()
                .statusCode(400)
                .body("violations.code", contains("BeforeListed"));
        put(buyer, "2025-13", null, 1, 1).then().statusCode(400);
        get(buyer, Shelf.path(listing) + "/sales").then().body("items", empty());
    }

    @Test
    void areNeverNegative() {
        put(buyer, MONTH.toString(), null, -1, 1).then().statusCode(400).body("violations.field", contains("units"));
        put(buyer, MONTH.toString(), null, 1, -1)
                .then()
                .statusCode(400)
                .body("violations.field", contains("amountIdr"));
        get(buyer, Shelf.path(listing) + "/sales").then().body("items", empty());
    }

    @Test
    void areCorrectedOnceWhenTwoCorrectAtOnce() throws Exception {
        var etag = put(buyer, MONTH.toString(), null, 20, 360_000).header("ETag");

        var answers = AtOnce.meet(
                database,
                "listing",
                listing,
                List.of(
                        () -> put(buyer, MONTH.toString(), etag, 21, 378_000),
                        () -> put(AGENCY, MONTH.toString(), etag, 22, 396_000)));

        assertEquals(List.of(200, 412), AtOnce.statuses(answers));
        var units = AtOnce.only(200, answers).jsonPath().getInt("units");
        get(buyer, Shelf.path(listing) + "/sales").then().body("totalUnits", equalTo(units));
    }

    private Response put(String account, String month, String ifMatch, long units, long amountIdr) {
        var request = as(account).body(Map.of("units", units, "amountIdr", amountIdr));
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put(Shelf.path(listing) + "/sales/" + month);
    }
}
