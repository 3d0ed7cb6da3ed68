package id.kurasi.curation.round;

import static id.kurasi.curation.Curation.AGENCY;
import static id.kurasi.curation.Curation.draftRound;
import static id.kurasi.curation.Curation.get;
import static id.kurasi.curation.Curation.ok;
import static id.kurasi.curation.Curation.post;
import static id.kurasi.curation.Curation.retailer;
import static id.kurasi.curation.Curation.roundFacts;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.curation.FakePeers;
import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A round in full, and the same again in another year. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(FakePeers.class)
class RoundCopyTest {

    private static final Map<String, Object> CAPS = Map.of(
            "perBusiness",
            3,
            "perRound",
            200,
            "perCategory",
            Map.of("SNACK", 20),
            "perRegion",
            Map.of("35.76.01", 10, "35", 150));

    @Test
    void keepsWhatWasLaidDown() {
        var round = draftRound(facts());

        get("admin", "/v1/rounds/" + round)
                .then()
                .body("resultsDueOn", equalTo("2025-05-20"))
                .body("sessionOn", equalTo("2025-05-06"))
                .body("sessionVenue", equalTo("Sentra Maja"))
                .body("sealed", equalTo(true))
                .body("copiedFrom", nullValue())
                .body("closedAt", nullValue())
                .body("caps.perCategory", equalTo(Map.of("SNACK", 20)))
                .body("caps.perRegion", equalTo(Map.of("35", 150, "35.76.01", 10)));
    }

    @Test
    void isHeldAgainInANewWindowWithAllElseAsItWas() {
        var facts = facts();
        var round = draftRound(facts);
        ok(post(AGENCY, "/v1/rounds/" + round + "/cancel", Map.of("reason", "not this year")));

        var answer = post(
                AGENCY, "/v1/rounds/" + round + "/copy", Map.of("opensOn", "2026-04-01", "closesOn", "2026-04-28"));

        var copy = UUID.fromString(answer.then()
                .statusCode(201)
                .body("state", equalTo("DRAFT"))
                .body("copiedFrom", equalTo(round.toString()))
                .body("title", equalTo(facts.get("title")))
                .body("opensOn", equalTo("2026-04-01"))
                .body("closesOn", equalTo("2026-04-28"))
                .body("resultsDueOn", nullValue())
                .body("sessionOn", nullValue())
                .body("sealed", equalTo(true))
                .body("rubrics", equalTo(Map.of()))
                .extract()
                .<String>path("id"));
        assertEquals("/v1/rounds/" + copy, answer.header("Location").replaceAll("^https?://[^/]+", ""));
        var was = ok(get("admin", "/v1/rounds/" + round));
        var is = ok(get("admin", "/v1/rounds/" + copy));
        for (var kept : List.of("retailers", "categories", "eligibleRegions", "caps", "timeZone", "minimumReviews")) {
            assertEquals(was.<Object>get(kept), is.get(kept), kept);
        }
        get(AGENCY, "/v1/rounds/" + copy + "/history").then().body("items.action", contains("copy"));
        get(AGENCY, "/v1/rounds/" + round).then().body("state", equalTo("CANCELLED"));
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource({
        "resultsDueOn, 2025-04-01, ResultsBeforeItCloses",
        "sessionOn,    1025-04-01, YearOutOfRange",
        "sessionVenue, '',         Size"
    })
    void namesTheFieldThatIsWrong(String field, String value, String code) {
        var facts = facts();
        facts.put(field, value);

        post(AGENCY, "/v1/rounds", facts)
                .then()
                .statusCode(400)
                .body("violations.field", contains(field))
                .body("violations.code", contains(code));
    }

    @Test
    void refusesAVenueWithoutADayAndCapsOfNothing() {
        var venue = facts();
        venue.remove("sessionOn");
        post(AGENCY, "/v1/rounds", venue).then().statusCode(400).body("violations.code", contains("VenueNeedsDay"));
        var caps = facts();
        caps.put("caps", Map.of("perRegion", Map.of("Maja", 5)));
        post(AGENCY, "/v1/rounds", caps).then().statusCode(400).body("violations.code", contains("Pattern"));
        caps.put("caps", Map.of("perCategory", Map.of("SNACK", 0)));
        post(AGENCY, "/v1/rounds", caps).then().statusCode(400).body("violations.code", contains("Min"));
    }

    private static Map<String, Object> facts() {
        var facts = new HashMap<>(roundFacts(retailer(), retailer()));
        facts.put("opensOn", "2025-04-01");
        facts.put("closesOn", "2025-04-28");
        facts.put("resultsDueOn", "2025-05-20");
        facts.put("sessionOn", "2025-05-06");
        facts.put("sessionVenue", "Sentra Maja");
        facts.put("sealed", true);
        facts.put("timeZone", "Asia/Makassar");
        facts.put("caps", CAPS);
        return facts;
    }
}
