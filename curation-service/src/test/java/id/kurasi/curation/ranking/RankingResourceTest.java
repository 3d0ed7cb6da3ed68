package id.kurasi.curation.ranking;

import static id.kurasi.curation.Curation.AGENCY;
import static id.kurasi.curation.Curation.CURATORS;
import static id.kurasi.curation.Curation.all;
import static id.kurasi.curation.Curation.decide;
import static id.kurasi.curation.Curation.foodScorecard;
import static id.kurasi.curation.Curation.get;
import static id.kurasi.curation.Curation.ok;
import static id.kurasi.curation.Curation.openRound;
import static id.kurasi.curation.Curation.path;
import static id.kurasi.curation.Curation.post;
import static id.kurasi.curation.Curation.reason;
import static id.kurasi.curation.Curation.retailer;
import static id.kurasi.curation.Curation.reviewed;
import static id.kurasi.curation.Curation.score;
import static id.kurasi.curation.Curation.submitted;
import static id.kurasi.curation.Reviewing.member;
import static id.kurasi.curation.Reviewing.seat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.curation.FakePeers;
import id.kurasi.curation.Products;
import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(FakePeers.class)
class RankingResourceTest {

    private String retailer;
    private UUID round;

    @BeforeEach
    void prepare() {
        retailer = retailer();
        round = openRound(retailer);
    }

    @Test
    void breaksTiesByQualityThenCapacityThenTheEarlierSubmissionAndSaysSo() {
        // QUALITY PACKAGING LEGALITY CAPACITY PRICE UNIQUENESS SHELF_LIFE weigh 25 20 20 15 10 5 5
        var plain = judged(4, 4, 4, 4, 4, 4, 4);
        var later = judged(4, 4, 4, 4, 4, 4, 4);
        var moreCapacity = judged(4, 4, 4, 5, 3, 3, 4);
        var moreQuality = judged(5, 4, 3, 4, 4, 3, 4);
        var best = judged(5, 5, 5, 5, 5, 5, 5);
        submitted(round, Products.snack());

        get(AGENCY, ranking())
                .then()
                .statusCode(200)
                .body("items.submissionId", contains(ids(best, moreQuality, moreCapacity, plain, later)))
                .body("items.rank", contains(1, 2, 3, 4, 5))
                .body("items.tieBrokenBy", contains(null, null, "QUALITY", "CAPACITY", "EARLIER_SUBMISSION"));
        assertEquals(
                all(AGENCY, ranking()),
                all(AGENCY, ranking() + "?limit=2"),
                "ranks and reasons go on from part to part");
    }

    @Test
    void isNarrowedDown() {
        var snack = reviewed(round, Products.snack(), 4);
        var batik = reviewed(round, Products.batik().in("35.76.03"), 2);

        for (var asked : List.of("category=SNACK", "region=35.76.02", "grade=B", "recommendation=PASS")) {
            get(AGENCY, ranking() + "?" + asked).then().body("items.submissionId", contains(ids(snack)));
        }
        get(AGENCY, ranking() + "?recommendation=NOT_YET")
                .then()
                .body("items.submissionId", contains(ids(batik)))
                .body("items.rank", contains(1));
        get(AGENCY, ranking() + "?cursor=nonsense").then().statusCode(400);
    }

    @Test
    void showsEverybodyExactlyWhatTheyMaySeeTheResultOf() {
        var product = Products.snack();
        var mine = reviewed(round, product, 4);
        var other = reviewed(round, Products.snack().in("35.76.03"), 2);
        var both = new String[] {mine.toString(), other.toString()};

        for (var reader : List.of("admin", "service", AGENCY, "kurator-1", "buyer~" + retailer)) {
            get(reader, ranking()).then().statusCode(200).body("items.submissionId", contains(both));
        }
        get("buyer~toko-lain", ranking()).then().statusCode(404);
        for (var nothingYet : List.of("business~" + product.businessId(), "viewer", "agency~35.05")) {
            get(nothingYet, ranking()).then().statusCode(200).body("items", hasSize(0));
        }
        seat(round, member("kurator-1"));
        get("kurator-2", ranking()).then().body("items", hasSize(0));

        ok(decide("buyer~" + retailer, mine, retailer, "accept"));
        ok(decide("buyer~" + retailer, other, retailer, "decline"));
        ok(post(AGENCY, "/v1/rounds/" + round + "/close"));
        ok(post(AGENCY, "/v1/rounds/" + round + "/publish"));
        get("viewer", ranking()).then().body("items.submissionId", contains(both));
        get("viewer~35.76.03", ranking()).then().body("items.submissionId", contains(ids(other)));
        get("business~" + product.businessId(), ranking()).then().body("items.submissionId", contains(ids(mine)));
    }

    @Test
    void doesNotChangeForABuyerWhenAnotherRetailerDecides() {
        var others = retailer();
        round = openRound(retailer, others);
        var submission = reviewed(round, Products.snack(), 4);
        var before = get("buyer~" + retailer, ranking()).asString();

        ok(decide("buyer~" + others, submission, others, "accept"));

        assertEquals(before, get("buyer~" + retailer, ranking()).asString());
    }

    @Test
    void losesWhatIsReopened() {
        var submission = reviewed(round, Products.snack(), 4);

        ok(post(AGENCY, path(submission, "reopen"), reason()));

        get(AGENCY, ranking()).then().body("items", hasSize(0));
        get("buyer~" + retailer, ranking()).then().statusCode(200).body("items", hasSize(0));
        get(AGENCY, path(submission)).then().body("state", equalTo("SUBMITTED"));
    }

    private UUID judged(Integer... points) {
        var submission = submitted(round, Products.snack());
        CURATORS.forEach(curator ->
                score(curator, submission, foodScorecard(points)).then().statusCode(201));
        ok(post(AGENCY, path(submission, "complete-review")));
        return submission;
    }

    private String ranking() {
        return "/v1/rounds/" + round + "/ranking";
    }

    private static String[] ids(UUID... submissions) {
        return Arrays.stream(submissions).map(UUID::toString).toArray(String[]::new);
    }
}
