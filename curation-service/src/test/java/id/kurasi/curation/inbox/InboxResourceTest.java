package id.kurasi.curation.inbox;

import static id.kurasi.curation.Curation.AGENCY;
import static id.kurasi.curation.Curation.all;
import static id.kurasi.curation.Curation.as;
import static id.kurasi.curation.Curation.get;
import static id.kurasi.curation.Curation.idOf;
import static id.kurasi.curation.Curation.ok;
import static id.kurasi.curation.Curation.openRound;
import static id.kurasi.curation.Curation.path;
import static id.kurasi.curation.Curation.post;
import static id.kurasi.curation.Curation.reason;
import static id.kurasi.curation.Curation.reviewed;
import static id.kurasi.curation.Curation.roundFacts;
import static id.kurasi.curation.Curation.submitted;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.curation.FakePeers;
import id.kurasi.curation.Products;
import id.kurasi.curation.dealing.Standing;
import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(FakePeers.class)
class InboxResourceTest {

    private static final List<String> TABS = List.of("pending", "asked", "shortlisted", "accepted", "declined");

    private Standing standing;

    @BeforeEach
    void prepare() {
        standing = new Standing();
    }

    @Test
    void putsEachWhereItsOwnDecisionStands() {
        var pending = standing.in("PENDING");
        var shortlisted = standing.in("SHORTLISTED");
        var accepted = standing.in("ACCEPTED");
        var conditional = standing.in("ACCEPTED_WITH_CONDITIONS");
        var declined = standing.in("DECLINED");
        submitted(standing.round(), standing.product());
        standing.in("REOPENED");
        standing.in("WITHDRAWN");

        assertEquals(List.of(pending), tab("pending"));
        assertEquals(List.of(), tab("asked"));
        assertEquals(List.of(shortlisted), tab("shortlisted"));
        assertEquals(List.of(conditional, accepted), tab("accepted"));
        assertEquals(List.of(declined), tab("declined"));
        assertEquals(counts(1, 0, 1, 2, 1), counted(standing.buyer(), ""));
    }

    @Test
    void isAskedWhileTheProducerIsToAct() {
        var submission = standing.in("SHORTLISTED");
        var question = idOf(post(standing.buyer(), path(submission, "questions"), Map.of("text", "How spicy?")));
        assertEquals(List.of(submission), tab("asked"));
        assertEquals(counts(0, 1, 0, 0, 0), counted(standing.buyer(), ""));

        ok(post(standing.owner(), path(submission, "questions/" + question + "/answer"), Map.of("text", "Not at all")));
        assertEquals(List.of(submission), tab("shortlisted"));

        var sample = idOf(post(
                standing.buyer(),
                path(submission, "samples"),
                Map.of("quantity", 1, "deliverTo", "Buying office", "neededBy", "2099-01-01")));
        assertEquals(List.of(submission), tab("asked"));
        ok(post(standing.owner(), path(submission, "samples/" + sample + "/send"), Map.of()));
        assertEquals(List.of(submission), tab("asked"));
        ok(post(standing.buyer(), path(submission, "samples/" + sample + "/receive")));
        assertEquals(List.of(submission), tab("shortlisted"));
        assertEquals(counts(0, 0, 1, 0, 0), counted(standing.buyer(), ""));
    }

    @Test
    void tellsInShortWhatWaitsAndHowLong() {
        var today = LocalDate.now(ZoneId.of("Asia/Jakarta"));
        var facts = roundFacts(standing.retailer, standing.other);
        facts.put("resultsDueOn", today.plusDays(12).toString());
        var dated = openRound(facts);
        var submission = reviewed(dated, Products.snack().with("gtin", null));
        standing.in("PENDING");

        get(standing.buyer(), "/v1/inbox?sort=due")
                .then()
                .statusCode(200)
                .body("items.decideBy", contains(today.plusDays(12).toString(), null))
                .body("items.daysLeft", contains(12, null))
                .body("items[0].submissionId", equalTo(submission.toString()))
                .body("items[0].decision", equalTo("PENDING"))
                .body("items[0].product.name", equalTo("Keripik Tempe Original"))
                .body("items[0].product.retailPriceIdr", equalTo(18000))
                .body("items[0].score", equalTo(75.0f))
                .body("items[0].grade", equalTo("B"))
                .body("items[0].spread", equalTo(0.0f))
                .body("items[0].gates.warnings", contains("GTIN"))
                .body("items[1].decideBy", nullValue());
    }

    @Test
    void isSortedAndPagedByScoreAgeAndDue() {
        var good = reviewed(standing.round(), standing.product(), 5);
        var poor = reviewed(standing.round(), standing.product(), 2);
        var fair = reviewed(standing.round(), standing.product(), 3);

        assertEquals(List.of(good, fair, poor), tab("pending"));
        assertEquals(List.of(poor, fair, good), tab("pending&sort=score"));
        assertEquals(List.of(good, poor, fair), tab("pending&sort=age"));
        assertEquals(3, tab("pending&sort=due").size());
        get(standing.buyer(), "/v1/inbox?sort=price").then().statusCode(400);
        get(standing.buyer(), "/v1/inbox?tab=elsewhere").then().statusCode(400);
    }

    @Test
    void isNarrowedToRoundsAndCategories() {
        var round = openRound(standing.retailer);
        var snack = reviewed(round, Products.snack());
        var batik = reviewed(standing.round(), Products.batik());

        assertEquals(List.of(snack), tab("pending&round=" + round));
        assertEquals(List.of(snack), tab("pending&category=FOOD_BEVERAGE"));
        assertEquals(List.of(batik), tab("pending&category=BATIK"));
        assertEquals(List.of(), tab("pending&category=BATIK&round=" + round));
        assertEquals(counts(1, 0, 0, 0, 0), counted(standing.buyer(), "?round=" + round));
        assertEquals(counts(1, 0, 0, 0, 0), counted(standing.buyer(), "?category=SNACK"));
    }

    @Test
    void showsTheOwnCategoriesAsTheBuyerPrefers() {
        reviewed(standing.round(), Products.snack());
        var batik = reviewed(standing.round(), Products.batik());
        var preferences = "/v1/inbox/preferences";
        var wanted = Map.of("categories", List.of("BATIK"));
        assertEquals(2, tab("pending&mine=true").size());

        var set = as(standing.buyer()).body(wanted).put(preferences);
        set.then().statusCode(200).body("categories", contains("BATIK"));

        assertEquals(List.of(batik), tab("pending&mine=true"));
        assertEquals(counts(1, 0, 0, 0, 0), counted(standing.buyer(), "?mine=true"));
        assertEquals(2, tab("pending").size());
        as(standing.buyer()).body(wanted).put(preferences).then().statusCode(428);
        as(standing.buyer())
                .header("If-Match", set.header("ETag"))
                .body(Map.of("categories", List.of()))
                .put(preferences)
                .then()
                .statusCode(200);
        as(standing.buyer())
                .header("If-Match", set.header("ETag"))
                .body(wanted)
                .put(preferences)
                .then()
                .statusCode(412);
        as(standing.buyer())
                .body(Map.of("categories", List.of("no category")))
                .put(preferences)
                .then()
                .statusCode(400);
    }

    @Test
    void losesWhatCanNoLongerBeDecided() {
        var withdrawn = standing.in("PENDING");
        assertEquals(counts(1, 0, 0, 0, 0), counted(standing.buyer(), ""));
        ok(post(AGENCY, path(withdrawn, "withdraw"), reason()));
        assertEquals(counts(0, 0, 0, 0, 0), counted(standing.buyer(), ""));

        standing.in("PENDING");
        var kept = standing.in("ACCEPTED");
        ok(post(AGENCY, "/v1/rounds/" + standing.round() + "/cancel", reason()));
        assertEquals(List.of(), tab("pending"));
        assertEquals(List.of(kept), tab("accepted"));
        assertEquals(counts(0, 0, 0, 1, 0), counted(standing.buyer(), ""));
    }

    @Test
    void isForBuyersAlone() {
        standing.in("PENDING");
        for (var account : List.of("admin", AGENCY, "kurator-1", standing.owner(), "viewer", "service")) {
            for (var what : List.of("", "/counts", "/preferences")) {
                get(account, "/v1/inbox" + what).then().statusCode(403);
            }
        }
        assertEquals(counts(0, 0, 0, 0, 0), counted("buyer~toko-" + UUID.randomUUID(), ""));
    }

    private List<UUID> tab(String query) {
        return all(standing.buyer(), "/v1/inbox?limit=2&tab=" + query).stream()
                .map(item -> UUID.fromString((String) item.get("submissionId")))
                .toList();
    }

    private static Map<String, Object> counted(String buyer, String query) {
        return get(buyer, "/v1/inbox/counts" + query).jsonPath().getMap("");
    }

    private static Map<String, Object> counts(int... figures) {
        var counts = new LinkedHashMap<String, Object>();
        for (var i = 0; i < figures.length; i++) {
            counts.put(TABS.get(i), figures[i]);
        }
        return counts;
    }
}
