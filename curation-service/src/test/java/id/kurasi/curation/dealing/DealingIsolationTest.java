package id.kurasi.curation.dealing;

import static id.kurasi.curation.Curation.all;
import static id.kurasi.curation.Curation.get;
import static id.kurasi.curation.Curation.idOf;
import static id.kurasi.curation.Curation.ok;
import static id.kurasi.curation.Curation.path;
import static id.kurasi.curation.Curation.post;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.curation.FakePeers;
import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a retailer and a producer deal about is between the two, and the agency. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(FakePeers.class)
class DealingIsolationTest {

    private static final List<String> THINGS = List.of("questions", "samples", "offers", "conditions");

    private Standing standing;

    @BeforeEach
    void prepare() {
        standing = new Standing();
    }

    @Test
    void nothingAnotherRetailerSeesChanges() {
        var submission = standing.in("PENDING");
        var before = everythingSeenBy(standing.otherBuyer(), submission);

        dealAboutEverything(submission);

        assertEquals(before, everythingSeenBy(standing.otherBuyer(), submission));
        THINGS.forEach(
                thing -> get("buyer~toko-lain", path(submission, thing)).then().statusCode(404));
    }

    @Test
    void whatAnotherRetailerNamesIsNotThere() {
        var submission = standing.in("PENDING");
        dealAboutEverything(submission);

        for (var thing : THINGS) {
            var key = thing.equals("offers") ? "number" : "id";
            var id = get(standing.buyer(), path(submission, thing)).path("items[0]." + key);
            get(standing.buyer(), path(submission, thing + "/" + id)).then().statusCode(200);
            get(standing.otherBuyer(), path(submission, thing + "/" + id))
                    .then()
                    .statusCode(404);
            get(standing.otherBuyer(), path(submission, thing + "/" + id + "/history"))
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void theProducerReadsAllButTheTastingAndWhatIsNotPublished() {
        var submission = standing.in("PENDING");
        dealAboutEverything(submission);

        get(standing.owner(), path(submission, "questions")).then().body("items", hasSize(1));
        get(standing.owner(), path(submission, "offers")).then().body("items", hasSize(1));
        get(standing.owner(), path(submission, "samples"))
                .then()
                .body("items[0].state", equalTo("TASTED"))
                .body("items[0].tasting", nullValue());
        get(standing.owner(), path(submission, "conditions")).then().body("items", hasSize(0));
        get(standing.owner(), path(standing.in("PUBLISHED"), "conditions"))
                .then()
                .body("items", hasSize(2));
    }

    @Test
    void theTastingIsReadByBuyersOfTheRetailerAlone() {
        var submission = standing.in("PENDING");
        dealAboutEverything(submission);

        get(standing.buyer(), path(submission, "samples")).then().body("items[0].tasting", notNullValue());
        for (var account : List.of("admin", "agency~35.76", "service")) {
            get(account, path(submission, "samples"))
                    .then()
                    .body("items", hasSize(1))
                    .body("items[0].tasting", nullValue());
        }
    }

    @Test
    void curatorsAndViewersKnowNothingOfIt() {
        var submission = standing.in("PENDING");
        dealAboutEverything(submission);

        for (var account : List.of("kurator-1", "viewer")) {
            THINGS.forEach(thing -> get(account, path(submission, thing)).then().statusCode(403));
        }
        for (var account : List.of("agency~35.05", "business~" + UUID.randomUUID())) {
            THINGS.forEach(thing -> get(account, path(submission, thing)).then().statusCode(404));
        }
    }

    private void dealAboutEverything(UUID submission) {
        post(standing.buyer(), path(submission, "questions"), Map.of("text", "How spicy?"))
                .then()
                .statusCode(201);
        var sample = path(
                submission,
                "samples/"
                        + idOf(post(
                                standing.buyer(),
                                path(submission, "samples"),
                                Map.of("quantity", 1, "deliverTo", "Buying office", "neededBy", "2099-01-01"))));
        ok(post(standing.owner(), sample + "/send", Map.of()));
        ok(post(standing.buyer(), sample + "/receive"));
        ok(post(
                standing.buyer(),
                sample + "/taste",
                Map.of("appearance", 4, "taste", 5, "packaging", 2, "verdict", "SUITABLE")));
        standing.decided(submission, "shortlist");
        post(standing.buyer(), path(submission, "offers"), Map.of("terms", Standing.terms(12000, 18000)))
                .then()
                .statusCode(201);
        standing.decided(submission, "accept-with-conditions");
    }

    /** Every way in which this service tells a buyer of what is dealt about. */
    private Map<String, Object> everythingSeenBy(String buyer, UUID submission) {
        var seen = new LinkedHashMap<String, Object>();
        var single = get(buyer, path(submission));
        seen.put("etag", single.header("ETag"));
        seen.put("submission", single.jsonPath().getMap(""));
        seen.put("history", get(buyer, path(submission, "history")).jsonPath().getList("items"));
        THINGS.forEach(thing ->
                seen.put(thing, get(buyer, path(submission, thing)).jsonPath().getMap("")));
        for (var tab : List.of("pending", "asked", "shortlisted", "accepted", "declined")) {
            seen.put("inbox " + tab, all(buyer, "/v1/inbox?tab=" + tab));
        }
        seen.put("counts", get(buyer, "/v1/inbox/counts").jsonPath().getMap(""));
        seen.put(
                "no sample of others",
                get(buyer, path(submission, "samples?retailer=" + standing.retailer))
                        .jsonPath()
                        .getList("items"));
        return seen;
    }
}
