package id.kurasi.curation.shelf;

import static id.kurasi.curation.Curation.AGENCY;
import static id.kurasi.curation.Curation.accepted;
import static id.kurasi.curation.Curation.all;
import static id.kurasi.curation.Curation.as;
import static id.kurasi.curation.Curation.decide;
import static id.kurasi.curation.Curation.get;
import static id.kurasi.curation.Curation.ok;
import static id.kurasi.curation.Curation.openRound;
import static id.kurasi.curation.Curation.post;
import static id.kurasi.curation.Curation.retailer;
import static id.kurasi.curation.Curation.reviewed;
import static id.kurasi.curation.shelf.Shelf.TODAY;
import static id.kurasi.curation.shelf.Shelf.act;
import static id.kurasi.curation.shelf.Shelf.awaiting;
import static id.kurasi.curation.shelf.Shelf.listingOf;
import static id.kurasi.curation.shelf.Shelf.publish;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.curation.AtOnce;
import id.kurasi.curation.FakePeers;
import id.kurasi.curation.Products;
import id.kurasi.kit.EmbeddedDatabase;
import id.kurasi.kit.Ids;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(FakePeers.class)
class ListingTest {

    @Inject
    DataSource database;

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
    void opensForEachRetailerThatAccepts() {
        var submission = accepted(round, mine, Products.snack());
        ok(decide("buyer~" + theirs, submission, theirs, "accept-with-conditions"));

        assertEquals(2, all("admin", "/v1/listings?submission=" + submission).size());
        get("buyer~" + mine, "/v1/listings?submission=" + submission)
                .then()
                .body("items", hasSize(1))
                .body("items[0].retailer", equalTo(mine))
                .body("items[0].state", equalTo("AWAITING"))
                .body("items[0].product.name", equalTo("Keripik Tempe Original"))
                .body("items[0].stores", empty())
                .body("items[0].allowedActions", contains("list", "record-first-order", "lapse"));
    }

    @Test
    void opensForNobodyWhoDeclines() {
        var submission = reviewed(round, Products.snack(), 2);
        ok(decide("buyer~" + mine, submission, mine, "decline"));

        assertEquals(List.of(), all("admin", "/v1/listings?submission=" + submission));
    }

    @Test
    void staysTheRetailersOwnBusiness() {
        var business = Ids.next();
        var submission = accepted(round, mine, Products.snack().of(business));
        ok(decide("buyer~" + theirs, submission, theirs, "accept"));
        var listing = listingOf(submission, mine);

        for (var stranger :
                new String[] {"buyer~" + theirs, "buyer~toko-lain", "agency~35.05", "business~" + Ids.next()}) {
            get(stranger, Shelf.path(listing)).then().statusCode(404);
            get(stranger, Shelf.path(listing) + "/sales").then().statusCode(404);
            get(stranger, Shelf.path(listing) + "/history").then().statusCode(404);
            get(stranger, "/v1/listings?retailer=" + mine)
                    .then()
                    .statusCode(200)
                    .body("items", empty());
        }
        for (var outsider : new String[] {"curator", "viewer"}) {
            get(outsider, Shelf.path(listing)).then().statusCode(403);
            get(outsider, "/v1/listings").then().statusCode(403);
        }
        for (var reader : new String[] {"admin", "service", AGENCY, "buyer~" + mine}) {
            get(reader, Shelf.path(listing)).then().statusCode(200);
        }
    }

    @Test
    void isShownToTheBusinessOncePublished() {
        var business = Ids.next();
        var submission = accepted(round, mine, Products.snack().of(business));
        ok(decide("buyer~" + theirs, submission, theirs, "accept"));
        var listing = listingOf(submission, mine);
        var account = "business~" + business;

        get(account, Shelf.path(listing)).then().statusCode(404);
        get(account, "/v1/listings").then().body("items", empty());
        publish(round);

        get(account, Shelf.path(listing)).then().statusCode(200).body("allowedActions", empty());
        get(account, "/v1/listings").then().body("items", hasSize(2));
        // shelves outlast the round
        ok(act("buyer~" + mine, listing, "list"));
        get(account, Shelf.path(listing)).then().body("state", equalTo("LISTED"));
    }

    @Test
    void tellsWhatTheAgencyRecordsForTheRetailer() {
        var listing = awaiting(round, mine, Products.snack());

        act(AGENCY, listing, "list").then().statusCode(200).body("recordedFor", equalTo(mine));
        act("buyer~" + mine, listing, "record-first-order")
                .then()
                .body("recordedFor", nullValue())
                .body("firstOrder.quantity", equalTo(200));
    }

    @Test
    void takesNoDayToCome() {
        var listing = awaiting(round, mine, Products.snack());
        var tomorrow = TODAY.plusDays(1);

        post("buyer~" + mine, Shelf.path(listing) + "/list", Shelf.stores(tomorrow))
                .then()
                .statusCode(400)
                .body("violations.field", contains("stores[0].since"));
        post("buyer~" + mine, Shelf.path(listing) + "/record-first-order", Shelf.order(tomorrow))
                .then()
                .statusCode(400)
                .body("violations.field", contains("orderedOn"));
        get(AGENCY, Shelf.path(listing)).then().body("state", equalTo("AWAITING"));
    }

    @Test
    void changesStoresOnlyForWhoSawThem() {
        var listing = Shelf.listed(round, mine, Products.snack());
        var path = Shelf.path(listing);
        var etag = get("buyer~" + mine, path).header("ETag");

        as("buyer~" + mine)
                .body(Shelf.stores(TODAY))
                .put(path + "/stores")
                .then()
                .statusCode(428);
        as("buyer~" + mine)
                .header("If-Match", etag)
                .body(Shelf.stores(TODAY))
                .put(path + "/stores")
                .then()
                .statusCode(200)
                .body("stores[0].since", equalTo(TODAY.toString()))
                .body("listedSince", equalTo(TODAY.minusMonths(2).toString()));
        as("buyer~" + mine)
                .header("If-Match", etag)
                .body(Shelf.stores(TODAY))
                .put(path + "/stores")
                .then()
                .statusCode(412);
    }

    @Test
    void movesOnceWhenTwoActAtOnce() throws Exception {
        var listing = awaiting(round, mine, Products.snack());

        var answers = AtOnce.meet(
                database,
                "listing",
                listing,
                List.of(() -> act("buyer~" + mine, listing, "list"), () -> act(AGENCY, listing, "lapse")));

        assertEquals(List.of(200, 409), AtOnce.statuses(answers));
        AtOnce.only(409, answers).then().body("type", equalTo("/problems/illegal-transition"));
        assertEquals(
                2,
                ok(get(AGENCY, Shelf.path(listing) + "/history"))
                        .getList("items")
                        .size());
    }

    @Test
    void leadsTheFunnelToTheShelf() {
        var business = Ids.next();
        var first = Shelf.listed(round, mine, Products.snack().of(business));
        var second = Shelf.listed(round, mine, Products.snack().of(business));
        var third = awaiting(round, theirs, Products.batik());
        ok(act("buyer~" + mine, first, "record-first-order"));
        act("buyer~" + mine, first, "report-sales").then().statusCode(201);
        Shelf.report("buyer~" + mine, second, Shelf.MONTH, 0, 0).then().statusCode(201);
        ok(act("buyer~" + theirs, third, "record-first-order"));

        funnel(AGENCY)
                .body("total.products.accepted", equalTo(3))
                .body("total.products.listed", equalTo(2))
                .body("total.businesses.listed", equalTo(1))
                .body("total.products.ordered", equalTo(2))
                .body("total.products.sold", equalTo(1))
                .body("rows.category", contains("BATIK", "FOOD_BEVERAGE"))
                .body("rows[0].products.listed", equalTo(0))
                .body("rows[0].products.ordered", equalTo(1));
        funnel("buyer~" + mine).body("total.products.ordered", equalTo(1)).body("total.products.sold", equalTo(1));
        funnel("buyer~" + theirs)
                .body("total.products.listed", equalTo(0))
                .body("total.products.ordered", equalTo(1))
                .body("total.products.sold", equalTo(0));
        // taken off and put back it is not counted again
        ok(act("buyer~" + mine, first, "delist"));
        ok(act("buyer~" + mine, first, "relist"));
        funnel(AGENCY).body("total.products.listed", equalTo(2));
    }

    private ValidatableResponse funnel(String account) {
        return get(account, "/v1/reports/funnel?round=" + round).then().statusCode(200);
    }
}
