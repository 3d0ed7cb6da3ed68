package id.kurasi.curation.indicator;

import static id.kurasi.curation.Curation.AGENCY;
import static id.kurasi.curation.Curation.as;
import static id.kurasi.curation.Curation.decide;
import static id.kurasi.curation.Curation.get;
import static id.kurasi.curation.Curation.ok;
import static id.kurasi.curation.Curation.path;
import static id.kurasi.curation.Curation.post;
import static id.kurasi.curation.Curation.reason;
import static id.kurasi.curation.Curation.reviewed;
import static id.kurasi.curation.Curation.submitted;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.kurasi.curation.FakePeers;
import id.kurasi.kit.EmbeddedDatabase;
import id.kurasi.kit.Ids;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Figures of a region and of retailers of their own, so that no other test's doings are counted. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(FakePeers.class)
class IndicatorTest extends CurationYear {

    @Test
    void countsEachOnceInEveryCell() {
        example();
        var here = "?region=" + regency;

        indicator("admin", "CUR_SUBMITTED" + here + "&groupBy=category")
                .body("rows.key", contains("BATIK", "FOOD_BEVERAGE"))
                .body("rows.figure.products", contains(1, 3))
                .body("rows.figure.businesses", contains(1, 2))
                .body("distinctTotal.value", equalTo(4))
                .body("distinctTotal.businesses", equalTo(2));
        indicator("admin", "CUR_REVIEWED" + here).body("distinctTotal.products", equalTo(3));
        indicator("admin", "CUR_ACCEPTED" + here + "&groupBy=district")
                .body("rows.key", contains(regency + ".01", regency + ".02"))
                .body("rows.figure.products", contains(1, 1))
                .body("distinctTotal.products", equalTo(2))
                .body("distinctTotal.businesses", equalTo(1));
        indicator("admin", "ACCEPT_RATE" + here)
                // 3 of 5 products × retailers
                .body("distinctTotal.value", equalTo(60.00f))
                .body("distinctTotal.items", equalTo(3))
                .body("distinctTotal.outOf", equalTo(5));
        indicator("admin", "REJECT_REASONS" + here)
                .body("rows.key", contains("FINISHING", "PACKAGING_WEAK"))
                .body("rows.figure.value", contains(1, 2));
        indicator("admin", "CUR_ACCEPTED?groupBy=round&retailer=" + mine)
                .body("rows.key", contains(round.toString()))
                .body("rows.figure.products", contains(2));
        indicator("admin", "CUR_ROUNDS?retailer=" + mine).body("distinctTotal.value", equalTo(1));
    }

    @Test
    void tellsMonthsQuartersAndYearsApart() {
        submitted(round, snack(Ids.next()));
        var here = "CUR_SUBMITTED?region=" + regency + "&year=" + TODAY.getYear();

        indicator("admin", here + "&month=" + TODAY.getMonthValue()).body("distinctTotal.value", equalTo(1));
        indicator("admin", here + "&quarter=" + (TODAY.getMonthValue() + 2) / 3)
                .body("distinctTotal.value", equalTo(1));
        indicator("admin", "CUR_SUBMITTED?region=" + regency + "&year=" + (TODAY.getYear() - 1))
                .body("distinctTotal.value", equalTo(0));
        indicator("admin", "CUR_SUBMITTED?region=" + regency + "&year=" + (TODAY.getYear() + 1))
                .body("distinctTotal.value", nullValue())
                .body("rows", empty());
        get("admin", "/v1/curation-indicators/" + here + "&month=1&quarter=1")
                .then()
                .statusCode(400);
    }

    @Test
    void isNullWhereNothingWasDecided() {
        submitted(round, snack(Ids.next()));

        indicator("admin", "ACCEPT_RATE?region=" + regency)
                .body("distinctTotal.value", nullValue())
                .body("distinctTotal.outOf", equalTo(0));
        indicator("admin", "SECOND_ROUND_PASS_RATE?region=" + regency).body("distinctTotal.value", nullValue());
    }

    @Test
    void takesBackWhatIsDecidedAnew() {
        var submission = reviewed(round, snack(Ids.next()), 2);
        decline(submission, mine, "PACKAGING_WEAK");
        indicator("admin", "ACCEPT_RATE?region=" + regency).body("distinctTotal.outOf", equalTo(1));

        ok(post(AGENCY, path(submission, "reopen"), reason()));

        indicator("admin", "ACCEPT_RATE?region=" + regency).body("distinctTotal.outOf", equalTo(0));
        indicator("admin", "REJECT_REASONS?region=" + regency).body("rows", empty());
        // a stage once reached stays reached
        indicator("admin", "CUR_REVIEWED?region=" + regency).body("distinctTotal.value", equalTo(1));
    }

    @Test
    void countsSecondRoundsThatPassed() {
        var product = snack(Ids.next());
        var earlier = reviewed(round, product, 2);
        decline(earlier, mine, "PACKAGING_WEAK");
        decline(earlier, theirs, "FINISHING");
        ok(get("admin", "/v1/remediation-items?submission=" + earlier))
                .<Map<String, Object>>getList("items")
                .forEach(item -> ok(post("admin", "/v1/remediation-items/" + item.get("id") + "/complete", Map.of())));
        var later = again(round(mine, theirs), product, earlier);
        ok(decide("buyer~" + mine, later, mine, "accept"));
        decline(later, theirs, "FINISHING");

        indicator("admin", "SECOND_ROUND_PASS_RATE?region=" + regency)
                .body("distinctTotal.items", equalTo(1))
                .body("distinctTotal.outOf", equalTo(1))
                .body("distinctTotal.value", equalTo(100.00f));
        indicator("buyer~" + theirs, "SECOND_ROUND_PASS_RATE")
                .body("distinctTotal.items", equalTo(0))
                .body("distinctTotal.outOf", equalTo(1));
    }

    @Test
    void countsShelvesAndSales() {
        var listing = listing(snack(Ids.next()));
        ok(post("buyer~" + mine, listing + "/list", stores(TODAY.minusMonths(1))));
        report(listing, "*", 10, 180_000).then().statusCode(201);
        ok(report(listing, "*", 8, 144_000));
        var here = "?region=" + regency;

        indicator("admin", "RETAIL_LISTED" + here).body("distinctTotal.value", equalTo(1));
        indicator("admin", "RETAIL_SALES" + here + "&groupBy=retailer")
                .body("rows.key", contains(mine))
                .body("rows.figure.value", contains(144_000))
                .body("distinctTotal.items", equalTo(8));
        indicator("buyer~" + theirs, "RETAIL_SALES").body("distinctTotal.value", equalTo(0));
        ok(post("buyer~" + mine, listing + "/delist", Map.of("on", TODAY.toString(), "reason", "over")));
        indicator("admin", "RETAIL_LISTED" + here).body("distinctTotal.value", equalTo(0));
        var before = TODAY.minusMonths(1);
        indicator("admin", "RETAIL_LISTED" + here + "&year=" + before.getYear() + "&month=" + before.getMonthValue())
                .body("distinctTotal.value", equalTo(1));
    }

    @Test
    void countsPartnershipsByTypeAndState() {
        post(AGENCY, "/v1/partnerships", Map.of("retailer", mine, "agencyRegionCode", "35.76"))
                .then()
                .statusCode(201);

        indicator("admin", "PARTNERSHIPS?groupBy=state&retailer=" + mine)
                .body("rows.key", contains("EXPLORING"))
                .body("distinctTotal.value", equalTo(1));
        indicator("admin", "PARTNERSHIPS?groupBy=type&retailer=" + mine).body("rows.key", contains("SOUVENIR_SHOP"));
        indicator("buyer~" + theirs, "PARTNERSHIPS").body("distinctTotal.value", equalTo(0));
        get("admin", "/v1/curation-indicators/CUR_ACCEPTED?groupBy=state")
                .then()
                .statusCode(400);
    }

    @Test
    void comesAsSheets() {
        example();

        as("admin")
                .get("/v1/curation-indicators/CUR_ACCEPTED.csv?groupBy=category&headers=en&region=" + regency)
                .then()
                .statusCode(200)
                .body(containsString("CUR_ACCEPTED;PRODUCT;" + TODAY.getYear() + ";category;BATIK;1;1;1"))
                .body(not(containsString("internal")));
        as("admin")
                .get("/v1/curation-indicators/CUR_ACCEPTED.xlsx?region=" + regency)
                .then()
                .statusCode(200);
    }

    @Test
    void answers304UntilAFigureChanges() {
        var url = "/v1/curation-indicators/CUR_SUBMITTED?region=" + regency;
        var etag = get("admin", url).header("ETag");
        as("admin").header("If-None-Match", etag).get(url).then().statusCode(304);

        submitted(round, snack(Ids.next()));

        as("admin").header("If-None-Match", etag).get(url).then().statusCode(200);
    }
}
