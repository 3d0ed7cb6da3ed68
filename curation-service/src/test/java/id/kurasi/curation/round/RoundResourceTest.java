package id.kurasi.curation.round;

import static id.kurasi.curation.Curation.AGENCY;
import static id.kurasi.curation.Curation.all;
import static id.kurasi.curation.Curation.as;
import static id.kurasi.curation.Curation.draftRound;
import static id.kurasi.curation.Curation.get;
import static id.kurasi.curation.Curation.ok;
import static id.kurasi.curation.Curation.openRound;
import static id.kurasi.curation.Curation.post;
import static id.kurasi.curation.Curation.reason;
import static id.kurasi.curation.Curation.retailer;
import static id.kurasi.curation.Curation.reviewed;
import static id.kurasi.curation.Curation.roundFacts;
import static id.kurasi.curation.Curation.submitted;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kurasi.curation.FakePeers;
import id.kurasi.curation.Products;
import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(FakePeers.class)
class RoundResourceTest {

    private String retailer;

    @BeforeEach
    void prepare() {
        retailer = retailer();
    }

    @Test
    void isPreparedAsADraft() {
        post(AGENCY, "/v1/rounds", roundFacts(retailer))
                .then()
                .statusCode(201)
                .header("Location", containsString("/v1/rounds/"))
                .body("state", equalTo("DRAFT"))
                .body("retailers", contains(retailer))
                .body("rubrics", equalTo(Map.of()))
                .body("caps.perRound", nullValue())
                .body("openedAt", nullValue())
                .body("allowedActions", contains("change", "open", "cancel", "copy"));
    }

    @Test
    void fillsInWhatIsUsual() {
        var facts = roundFacts(retailer);
        List.of("timeZone", "eligibleRegions", "minimumReviews", "aggregation").forEach(facts::remove);

        post(AGENCY, "/v1/rounds", facts)
                .then()
                .statusCode(201)
                .body("timeZone", equalTo("Asia/Jakarta"))
                .body("eligibleRegions", hasSize(0))
                .body("minimumReviews", equalTo(2))
                .body("aggregation", equalTo("MEAN"));
    }

    @Test
    void namesARetailerThatDoesNotExistOrComesTwice() {
        var facts = roundFacts(retailer, "toko-yang-tidak-ada", retailer);

        post(AGENCY, "/v1/rounds", facts)
                .then()
                .statusCode(400)
                .body("violations.field", contains("retailers[1]", "retailers[2]"))
                .body("violations.code", contains("UnknownRetailer", "NamedTwice"));
    }

    @ParameterizedTest
    @CsvSource({
        "title,            ' ',          title",
        "agencyRegionCode, 3576,         agencyRegionCode",
        "timeZone,         Europe/Paris, timeZone",
        "closesOn,         2020-01-01,   closesOn",
        "closesOn,         tomorrow,     closesOn",
        "closesOn,         +999999999-12-31, closesOn",
        "aggregation,      BEST,         aggregation",
        "nosuch,           1,            nosuch"
    })
    void namesTheFieldThatIsWrong(String field, String value, String named) {
        var facts = roundFacts(retailer);
        facts.put(field, value);

        post(AGENCY, "/v1/rounds", facts).then().statusCode(400).body("violations.field", hasItem(named));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10})
    void asksForOneToNineReviews(int minimum) {
        var facts = roundFacts(retailer);
        facts.put("minimumReviews", minimum);

        post(AGENCY, "/v1/rounds", facts).then().statusCode(400).body("violations.field", contains("minimumReviews"));
    }

    @Test
    void isPreparedForTheOwnRegionOnly() {
        post("agency~35.05", "/v1/rounds", roundFacts(retailer))
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/outside-your-region"));
    }

    @Test
    void isChangedOnlyByWhoHasSeenIt() {
        var round = draftRound(roundFacts(retailer));
        var tag = get(AGENCY, "/v1/rounds/" + round).header("ETag");
        var facts = roundFacts(retailer);
        facts.put("title", "Kurasi Baru");

        as(AGENCY).body(facts).put("/v1/rounds/" + round).then().statusCode(428);
        as(AGENCY)
                .header("If-Match", tag)
                .body(facts)
                .put("/v1/rounds/" + round)
                .then()
                .statusCode(200)
                .body("title", equalTo("Kurasi Baru"))
                .body("version", equalTo(1));
        as(AGENCY)
                .header("If-Match", tag)
                .body(facts)
                .put("/v1/rounds/" + round)
                .then()
                .statusCode(412);
    }

    @Test
    void mayNotBeGivenAwayToAnotherRegion() {
        var round = draftRound(roundFacts(retailer));
        var facts = roundFacts(retailer);
        facts.put("agencyRegionCode", "35.05");

        as(AGENCY)
                .header("If-Match", "*")
                .body(facts)
                .put("/v1/rounds/" + round)
                .then()
                .statusCode(403);
        get(AGENCY, "/v1/rounds/" + round).then().body("agencyRegionCode", equalTo("35.76"));
    }

    @Test
    void freezesTheRubricsWhenItOpens() {
        var round = openRound(retailer);

        get(AGENCY, "/v1/rounds/" + round)
                .then()
                .body("state", equalTo("OPEN"))
                .body("openedAt", notNullValue())
                .body("rubrics.BATIK.rubricCode", equalTo("CRAFT"))
                .body("rubrics.FOOD_BEVERAGE.rubricVersion", equalTo(1))
                .body("rubrics.'*'.rubricCode", equalTo("GENERIC"));
    }

    @Test
    void isADraftForNobodyButItsAgency() {
        var round = draftRound(roundFacts(retailer));

        for (var stranger : List.of("agency~35.05", "curator", "viewer", "buyer~" + retailer)) {
            get(stranger, "/v1/rounds/" + round).then().statusCode(404);
            get(stranger, "/v1/rounds/" + round + "/history").then().statusCode(404);
            assertFalse(listedFor(stranger, round));
        }
        for (var insider : List.of(AGENCY, "agency~35", "admin", "service")) {
            get(insider, "/v1/rounds/" + round).then().statusCode(200);
            assertTrue(listedFor(insider, round));
        }
    }

    @Test
    void isKnownToAllOnceItOpensButToBuyersOnlyIfTheyTakePart() {
        var round = openRound(retailer);

        for (var reader : List.of("agency~35.05", "curator", "viewer", "business", "buyer~" + retailer)) {
            get(reader, "/v1/rounds/" + round).then().statusCode(200).body("allowedActions", hasSize(0));
            assertTrue(listedFor(reader, round));
        }
        get("buyer~toko-lain", "/v1/rounds/" + round).then().statusCode(404);
        assertFalse(listedFor("buyer~toko-lain", round));
    }

    @Test
    void isNotPublishedBeforeEverythingIsDecided() {
        var round = openRound(retailer);
        submitted(round, Products.snack());
        reviewed(round, Products.batik());
        ok(post(AGENCY, "/v1/rounds/" + round + "/close"));

        post(AGENCY, "/v1/rounds/" + round + "/publish")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/round-undecided"))
                .body("undecided", equalTo(2));
        get(AGENCY, "/v1/rounds/" + round).then().body("state", equalTo("CLOSED"));
    }

    @Test
    void tellsWhatHappenedToIt() {
        var round = openRound(retailer);
        ok(post(AGENCY, "/v1/rounds/" + round + "/cancel", reason()));

        get("viewer", "/v1/rounds/" + round + "/history")
                .then()
                .body("items.action", contains("create", "open", "cancel"))
                .body("items.to", contains("DRAFT", "OPEN", "CANCELLED"))
                .body("items[2].note", equalTo("for a reason"))
                .body("items[2].by", equalTo(AGENCY));
    }

    @Test
    void isCancelledOnlyWithAReason() {
        var round = draftRound(roundFacts(retailer));

        post(AGENCY, "/v1/rounds/" + round + "/cancel", new HashMap<>())
                .then()
                .statusCode(400)
                .body("violations.field", contains("reason"));
    }

    @Test
    void isListedByStateRegionAndRetailer() {
        var open = openRound(retailer);
        var draft = draftRound(roundFacts(retailer));
        var path = "/v1/rounds?limit=1&retailer=" + retailer;

        assertEquals(List.of(draft, open), ids(path));
        assertEquals(List.of(open, draft), ids(path + "&sort=createdAt"));
        assertEquals(2, ids(path + "&sort=-opensOn").size());
        assertEquals(List.of(open), ids(path + "&state=OPEN"));
        assertEquals(List.of(draft, open), ids(path + "&agencyRegion=35"));
        assertEquals(List.of(), ids(path + "&agencyRegion=35.7"));
    }

    private static List<UUID> ids(String path) {
        return all(AGENCY, path).stream()
                .map(round -> UUID.fromString((String) round.get("id")))
                .toList();
    }

    private boolean listedFor(String account, UUID round) {
        return all(account, "/v1/rounds?retailer=" + retailer).stream()
                .anyMatch(listed -> listed.get("id").equals(round.toString()));
    }
}
