package id.kurasi.curation.assignment;

import static id.kurasi.curation.Curation.AGENCY;
import static id.kurasi.curation.Curation.all;
import static id.kurasi.curation.Curation.get;
import static id.kurasi.curation.Curation.ok;
import static id.kurasi.curation.Curation.openRound;
import static id.kurasi.curation.Curation.path;
import static id.kurasi.curation.Curation.post;
import static id.kurasi.curation.Curation.retailer;
import static id.kurasi.curation.Curation.roundFacts;
import static id.kurasi.curation.Curation.score;
import static id.kurasi.curation.Curation.scorecard;
import static id.kurasi.curation.Curation.submitted;
import static id.kurasi.curation.Reviewing.DUE;
import static id.kurasi.curation.Reviewing.assign;
import static id.kurasi.curation.Reviewing.assigned;
import static id.kurasi.curation.Reviewing.balance;
import static id.kurasi.curation.Reviewing.declare;
import static id.kurasi.curation.Reviewing.member;
import static id.kurasi.curation.Reviewing.seat;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.curation.FakePeers;
import id.kurasi.curation.Products;
import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(FakePeers.class)
class AssignmentResourceTest {

    private UUID round;

    @BeforeEach
    void prepare() {
        round = openRound(retailer());
    }

    @Test
    void needsAPanel() {
        assign(round, List.of(submitted(round, Products.snack())), "kurator-1")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/panel-empty"));
        balance(round, 2, 1, true).then().statusCode(409);
    }

    @Test
    void letsOnlyTheAssignedReview() {
        seat(round, member("kurator-1"), member("kurator-2"));
        var product = Products.snack();
        var submission = submitted(round, product);
        assign(round, List.of(submission), "kurator-1")
                .then()
                .statusCode(200)
                .body("assigned.curator", contains("kurator-1"))
                .body("loads.assigned", contains(1, 0));

        score("kurator-2", submission, scorecard(product, 4))
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/not-assigned"));
        get("kurator-2", path(submission)).then().statusCode(200).body("allowedActions", contains("request-changes"));
        score("kurator-1", submission, scorecard(product, 4)).then().statusCode(201);
        get(AGENCY, list()).then().body("items.state", contains("DONE"));
    }

    @Test
    void tellsACuratorOfNoAssignmentUnderSeal() {
        var facts = roundFacts(retailer());
        facts.put("sealed", true);
        round = openRound(facts);
        seat(round, member("kurator-1"));
        ok(assign(round, List.of(submitted(round, Products.snack())), "kurator-1"));
        String assignment = get(AGENCY, list()).path("items[0].id");

        var progress = "/v1/rounds/" + round + "/review-progress";
        get("kurator-1", list()).then().statusCode(200).body("items", hasSize(0));
        get("kurator-1", progress).then().statusCode(200).body("items", hasSize(0));
        get(AGENCY, progress).then().body("items.assigned", contains(1));
        get("kurator-1", "/v1/assignments/" + assignment).then().statusCode(404);
        ok(post(AGENCY, "/v1/rounds/" + round + "/close"));

        get("kurator-1", list()).then().body("items.id", contains(assignment));
        get("kurator-1", progress).then().body("items.assigned", contains(1));
        get("kurator-1", "/v1/assignments/" + assignment).then().statusCode(200);
    }

    @Test
    void assignsAllOrNothingByHandAndSaysWhy() {
        seat(round, member("kurator-1", "maxLoad", 1), member("kurator-2"));
        var one = submitted(round, Products.snack());
        var two = submitted(round, Products.snack());
        declare("kurator-2", two).then().statusCode(201);

        assign(round, List.of(one, two, UUID.randomUUID()), "kurator-1", "kurator-2", "curator")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/not-assignable"))
                .body("violations.field", hasItems("submissionIds[0]", "submissionIds[1]", "submissionIds[2]"))
                .body(
                        "violations.code",
                        containsInAnyOrder(
                                "NotOnThePanel", "LoadsReached", "InConflict", "NotOnThePanel", "NotUnderReview"));
        assertEquals(0, all(AGENCY, list()).size());
    }

    @Test
    void assignsAllOfACategoryAndNamesWhatIsLeftOut() {
        seat(round, member("kurator-1"), member("kurator-2"));
        var snack = submitted(round, Products.snack());
        var otherSnack = submitted(round, Products.snack());
        submitted(round, Products.batik());
        declare("kurator-1", otherSnack).then().statusCode(201);

        post(
                        AGENCY,
                        "/v1/rounds/" + round + "/assignments",
                        Map.of("categories", List.of("FOOD_BEVERAGE"), "curators", List.of("kurator-1"), "dueOn", DUE))
                .then()
                .statusCode(200)
                .body("assigned.submissionId", contains(snack.toString()))
                .body("unplaced.submissionId", contains(otherSnack.toString()))
                .body("unplaced.code", contains("InConflict"));
    }

    @Test
    void sharesOutEvenlyAndAgainTheSameWithTheSameSeed() {
        seat(round, member("kurator-1"), member("kurator-2"), member("curator"));
        for (var i = 0; i < 6; i++) {
            submitted(round, Products.snack());
        }

        var plan = ok(balance(round, 2, 42, true));

        assertEquals(12, plan.getList("assigned").size());
        assertEquals(List.of(4, 4, 4), plan.getList("loads.assigned"));
        assertEquals(0, all(AGENCY, list()).size(), "a dry run writes nothing");
        assertEquals(plan.getList("assigned"), ok(balance(round, 2, 42, true)).getList("assigned"));
        assertEquals(plan.getList("assigned"), ok(balance(round, 2, 42, false)).getList("assigned"));
        assertEquals(12, all(AGENCY, list()).size());
        assertEquals(0, ok(balance(round, 2, 42, false)).getList("assigned").size(), "everything has its curators");
    }

    @Test
    void avoidsConflictsCapsAndCategoriesAndSaysWhatItCouldNotPlace() {
        var owner = UUID.randomUUID();
        seat(
                round,
                member("kurator-1", "businesses", List.of(owner)),
                member("kurator-2", "maxLoad", 1),
                member("curator", "categories", List.of("BATIK")));
        var own = submitted(round, Products.snack().of(owner));
        var other = submitted(round, Products.snack());
        var batik = submitted(round, Products.batik());

        var plan = ok(balance(round, 1, 3, false));

        var byCurator = new ArrayList<String>();
        plan.getList("assigned", Map.class)
                .forEach(placed -> byCurator.add(placed.get("curator") + " " + placed.get("submissionId")));
        assertEquals(0, plan.getList("unplaced").size());
        assertThat(byCurator, containsInAnyOrder("kurator-2 " + own, "kurator-1 " + other, "curator " + batik));
        balance(round, 2, 3, false)
                .then()
                .statusCode(200)
                .body("unplaced.missing", everyItem(equalTo(1)))
                .body("unplaced.find { it.submissionId == '" + own + "' }.code", equalTo("InConflict"))
                .body("unplaced.find { it.submissionId == '" + other + "' }.code", equalTo("LoadsReached"));
    }

    @Test
    void findsOutWhoIsOfTheSameAssociation() {
        var product = Products.snack();
        product.business.put("associations", List.of("Paguyuban Contoh "));
        seat(round, member("kurator-1", "associations", List.of("paguyuban contoh")), member("kurator-2"));
        submitted(round, product);

        balance(round, 2, 1, true).then().statusCode(200).body("assigned.curator", contains("kurator-2"));
        get(AGENCY, "/v1/rounds/" + round + "/conflicts")
                .then()
                .body("items.curator", contains("kurator-1"))
                .body("items.kind", contains("SAME_ASSOCIATION"));
        get("kurator-2", "/v1/rounds/" + round + "/conflicts").then().body("items", hasSize(0));
    }

    @Test
    void asksWhoDeclinedOnlyByHand() {
        seat(round, member("kurator-1"));
        var submission = submitted(round, Products.snack());
        var assignment = assigned(round, submission, "kurator-1");
        ok(post("kurator-1", "/v1/assignments/" + assignment + "/decline", Map.of("reason", "away")));

        balance(round, 1, 1, false).then().body("assigned", hasSize(0)).body("unplaced.code", contains("AllDeclined"));
        assign(round, List.of(submission), "kurator-1").then().statusCode(200);
        get("kurator-1", "/v1/assignments/" + assignment).then().body("state", equalTo("ASSIGNED"));
    }

    @Test
    void isDueFromTodayOn() {
        seat(round, member("kurator-1"));
        for (var day : List.of(LocalDate.parse(DUE).minusDays(30), LocalDate.parse("2199-01-01"))) {
            post(
                            AGENCY,
                            "/v1/rounds/" + round + "/assignments/balance",
                            Map.of("reviewsPerSubmission", 1, "dueOn", day.toString()))
                    .then()
                    .statusCode(400)
                    .body("violations.field", contains("dueOn"));
        }
    }

    @Test
    void isForWhoRunsTheRoundAndShowsACuratorTheOwnAlone() {
        seat(round, member("kurator-1"), member("kurator-2"));
        var submission = submitted(round, Products.snack());
        var mine = assigned(round, submission, "kurator-1");
        assigned(round, submission, "kurator-2");

        assertEquals(2, all(AGENCY, list()).size());
        get("kurator-1", list()).then().body("items.curator", contains("kurator-1"));
        get("kurator-1", list() + "?curator=kurator-2").then().body("items", hasSize(0));
        get("kurator-2", "/v1/assignments/" + mine).then().statusCode(404);
        for (var other : List.of("agency~35.05", "buyer~toko-lain", "viewer", "service", "business~" + submission)) {
            get(other, list()).then().statusCode(403);
            get(other, "/v1/rounds/" + round + "/review-progress").then().statusCode(403);
        }
        get("agency~35.05", "/v1/assignments/" + mine).then().statusCode(404);
        balanceAs("agency~35.05").then().statusCode(403);
        balanceAs("kurator-1").then().statusCode(403);
    }

    private Response balanceAs(String account) {
        return post(
                account,
                "/v1/rounds/" + round + "/assignments/balance",
                Map.of("reviewsPerSubmission", 1, "dueOn", DUE, "dryRun", true));
    }

    private String list() {
        return "/v1/rounds/" + round + "/assignments";
    }
}
