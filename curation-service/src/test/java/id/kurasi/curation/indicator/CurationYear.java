package id.kurasi.curation.indicator;

import static id.kurasi.curation.Curation.AGENCY;
import static id.kurasi.curation.Curation.CURATORS;
import static id.kurasi.curation.Curation.as;
import static id.kurasi.curation.Curation.decide;
import static id.kurasi.curation.Curation.get;
import static id.kurasi.curation.Curation.ok;
import static id.kurasi.curation.Curation.openRound;
import static id.kurasi.curation.Curation.path;
import static id.kurasi.curation.Curation.post;
import static id.kurasi.curation.Curation.retailer;
import static id.kurasi.curation.Curation.reviewed;
import static id.kurasi.curation.Curation.roundFacts;
import static id.kurasi.curation.Curation.score;
import static id.kurasi.curation.Curation.scorecard;
import static id.kurasi.curation.Curation.submitted;
import static id.kurasi.curation.Curation.verdict;

import id.kurasi.curation.Products;
import id.kurasi.kit.Ids;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;

/** A region and retailers of a test's own, so that no other test's doings are counted, and what happens there. */
abstract class CurationYear {

    static final AtomicInteger REGIONS = new AtomicInteger(10);
    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));

    String mine;
    String theirs;
    String regency;
    UUID round;

    @BeforeEach
    void prepare() {
        mine = retailer();
        theirs = retailer();
        regency = "81." + REGIONS.incrementAndGet();
        round = round(mine, theirs);
    }

    static UUID round(String... retailers) {
        var facts = roundFacts(retailers);
        facts.put("eligibleRegions", List.of());
        return openRound(facts);
    }

    Products snack(UUID business) {
        return Products.snack().of(business).in(regency + ".01");
    }

    Products batik(UUID business) {
        return Products.batik().of(business).in(regency + ".02");
    }

    /** Three products of two businesses: two are accepted by mine, one of those by theirs too; one is declined by both. */
    void example() {
        var one = Ids.next();
        var other = Ids.next();
        var liked = reviewed(round, snack(one));
        var alsoLiked = reviewed(round, batik(one));
        var disliked = reviewed(round, snack(other), 2);
        submitted(round, snack(other));
        ok(decide("buyer~" + mine, liked, mine, "accept"));
        ok(decide("buyer~" + theirs, liked, theirs, "accept"));
        ok(decide("buyer~" + mine, alsoLiked, mine, "accept"));
        decline(disliked, mine, "PACKAGING_WEAK", "FINISHING");
        decline(disliked, theirs, "PACKAGING_WEAK");
    }

    static ValidatableResponse indicator(String account, String question) {
        return get(account, "/v1/curation-indicators/" + question).then().statusCode(200);
    }

    static void decline(UUID submission, String retailer, String... reasons) {
        var verdict = verdict("decline");
        verdict.put("reasons", List.of(reasons));
        verdict.put("overridesRecommendation", true);
        ok(post("buyer~" + retailer, path(submission, "decisions/" + retailer + "/decline"), verdict));
    }

    static UUID again(UUID round, Products product, UUID earlier) {
        var submission = UUID.fromString(post(
                        AGENCY,
                        "/v1/submissions",
                        Map.of("roundId", round, "productId", product.id, "previousSubmissionId", earlier))
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        ok(post(AGENCY, path(submission, "submit")));
        CURATORS.forEach(curator ->
                score(curator, submission, scorecard(product, 4)).then().statusCode(201));
        ok(post(AGENCY, path(submission, "complete-review")));
        return submission;
    }

    String listing(Products product) {
        var submission = reviewed(round, product);
        ok(decide("buyer~" + mine, submission, mine, "accept"));
        return "/v1/listings/"
                + ok(get("admin", "/v1/listings?submission=" + submission)).getString("items[0].id");
    }

    static Map<String, Object> stores(LocalDate since) {
        return Map.of("stores", List.of(Map.of("name", "Gerai", "regionCode", "51.03", "since", since.toString())));
    }

    Response report(String listing, String ifMatch, long units, long amountIdr) {
        return as("buyer~" + mine)
                .header("If-Match", ifMatch)
                .body(Map.of("units", units, "amountIdr", amountIdr))
                .put(listing + "/sales/" + YearMonth.from(TODAY));
    }
}
