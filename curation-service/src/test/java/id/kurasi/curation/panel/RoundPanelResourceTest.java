package id.kurasi.curation.panel;

import static id.kurasi.curation.Curation.AGENCY;
import static id.kurasi.curation.Curation.all;
import static id.kurasi.curation.Curation.as;
import static id.kurasi.curation.Curation.draftRound;
import static id.kurasi.curation.Curation.get;
import static id.kurasi.curation.Curation.ok;
import static id.kurasi.curation.Curation.openRound;
import static id.kurasi.curation.Curation.path;
import static id.kurasi.curation.Curation.post;
import static id.kurasi.curation.Curation.reason;
import static id.kurasi.curation.Curation.retailer;
import static id.kurasi.curation.Curation.roundFacts;
import static id.kurasi.curation.Curation.score;
import static id.kurasi.curation.Curation.scorecard;
import static id.kurasi.curation.Curation.submitted;
import static id.kurasi.curation.Reviewing.assigned;
import static id.kurasi.curation.Reviewing.member;
import static id.kurasi.curation.Reviewing.panel;
import static id.kurasi.curation.Reviewing.seat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.curation.FakePeers;
import id.kurasi.curation.Products;
import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(FakePeers.class)
class RoundPanelResourceTest {

    private final Products product = Products.snack();
    private UUID round;

    @BeforeEach
    void prepare() {
        round = openRound(retailer());
    }

    @Test
    void isEmptyUntilSomebodyIsSeated() {
        get(AGENCY, panel(round))
                .then()
                .statusCode(200)
                .body("members", hasSize(0))
                .body("updatedAt", nullValue());
    }

    @Test
    void keepsWhatWasSaidOfEachMember() {
        var business = UUID.randomUUID();
        var facts = member("kurator-1", "categories", List.of("BATIK"));
        facts.put("maxLoad", 7);
        facts.put("businesses", List.of(business));
        facts.put("associations", List.of("Asosiasi Batik Contoh"));

        as(AGENCY)
                .body(Map.of("members", List.of(facts)))
                .put(panel(round))
                .then()
                .statusCode(200);

        get(AGENCY, panel(round))
                .then()
                .body("members.curator", contains("kurator-1"))
                .body("members[0].categories", contains("BATIK"))
                .body("members[0].maxLoad", equalTo(7))
                .body("members[0].businesses", contains(business.toString()))
                .body("members[0].associations", contains("Asosiasi Batik Contoh"));
        get(AGENCY, panel(round) + "/history").then().body("items.action", contains("seat"));
    }

    @Test
    void isReplacedOnlyByWhoHasSeenIt() {
        var members = Map.of("members", List.of(member("kurator-1")));
        var tag = as(AGENCY)
                .body(members)
                .put(panel(round))
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");

        as(AGENCY).body(members).put(panel(round)).then().statusCode(428);
        as(AGENCY)
                .header("If-Match", tag)
                .body(members)
                .put(panel(round))
                .then()
                .statusCode(200);
        as(AGENCY)
                .header("If-Match", tag)
                .body(members)
                .put(panel(round))
                .then()
                .statusCode(412);
    }

    @Test
    void namesAMemberOnce() {
        as(AGENCY)
                .body(Map.of("members", List.of(member("kurator-1"), member("kurator-1"))))
                .put(panel(round))
                .then()
                .statusCode(400)
                .body("violations.field", contains("members[1].curator"));
    }

    @Test
    void isForWhoRunsTheRoundAndShowsACuratorTheOwnSeatAlone() {
        seat(round, member("kurator-1"), member("kurator-2"));
        var change = Map.of("members", List.of(member("kurator-1")));

        get("admin", panel(round)).then().statusCode(200).body("members", hasSize(2));
        get("kurator-1", panel(round)).then().statusCode(200).body("members.curator", contains("kurator-1"));
        get("curator", panel(round)).then().statusCode(200).body("members", hasSize(0));
        get("agency~35.05", panel(round)).then().statusCode(403);
        for (var other : List.of("buyer~toko-lain", "business~" + product.businessId(), "viewer", "service")) {
            get(other, panel(round)).then().statusCode(403);
        }
        for (var other : List.of("agency~35.05", "kurator-1", "buyer~toko-lain")) {
            as(other)
                    .header("If-Match", "*")
                    .body(change)
                    .put(panel(round))
                    .then()
                    .statusCode(403);
            get(other, panel(round) + "/history").then().statusCode(403);
        }
    }

    @Test
    void letsOnlyItsMembersSeeAndReviewWhatIsSubmitted() {
        var submission = submitted(round, product);
        get("kurator-2", path(submission)).then().statusCode(200);

        seat(round, member("kurator-1"));

        get("kurator-1", path(submission)).then().statusCode(200).body("allowedActions", hasItem("edit-review"));
        assertEquals(1, all("kurator-1", "/v1/submissions?round=" + round).size());
        for (var hidden : List.of("", "/history", "/reviews", "/reviews/mine")) {
            get("kurator-2", path(submission) + hidden).then().statusCode(404);
        }
        assertEquals(0, all("kurator-2", "/v1/submissions?round=" + round).size());
        assertEquals(
                0,
                all("kurator-2", "/v1/submissions?round=" + round + "&sort=-score")
                        .size());
        score("kurator-2", submission, scorecard(product, 4)).then().statusCode(404);
        score("kurator-1", submission, scorecard(product, 4)).then().statusCode(201);
        get(AGENCY, path(submission)).then().statusCode(200);
    }

    @Test
    void givesEachMemberTheOwnCategories() {
        seat(
                round,
                member("kurator-1", "categories", List.of("BATIK")),
                member("kurator-2", "categories", List.of("SNACK")));
        var submission = submitted(round, product);

        get("kurator-1", path(submission)).then().statusCode(200).body("allowedActions", not(hasItem("edit-review")));
        score("kurator-1", submission, scorecard(product, 4))
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/not-your-category"));
        score("kurator-2", submission, scorecard(product, 4)).then().statusCode(201);
    }

    @Test
    void letsNobodyGoWhoStillHasSomethingToReview() {
        seat(round, member("kurator-1"), member("kurator-2"));
        assigned(round, submitted(round, product), "kurator-2");

        as(AGENCY)
                .header("If-Match", "*")
                .body(Map.of("members", List.of(member("kurator-1"))))
                .put(panel(round))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/member-still-assigned"))
                .body("curators", contains("kurator-2"));
        get(AGENCY, panel(round)).then().body("members", hasSize(2));
    }

    @Test
    void isSeatedFromTheDraftToTheEndOfTheRound() {
        var draft = draftRound(roundFacts(retailer()));
        seat(draft, member("kurator-1"));
        ok(post(AGENCY, "/v1/rounds/" + draft + "/cancel", reason()));

        as(AGENCY)
                .header("If-Match", "*")
                .body(Map.of("members", List.of()))
                .put(panel(draft))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/round-finished"));
    }
}
