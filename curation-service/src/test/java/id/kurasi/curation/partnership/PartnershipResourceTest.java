package id.kurasi.curation.partnership;

import static id.kurasi.curation.AtOnce.statuses;
import static id.kurasi.curation.Curation.AGENCY;
import static id.kurasi.curation.Curation.all;
import static id.kurasi.curation.Curation.as;
import static id.kurasi.curation.Curation.get;
import static id.kurasi.curation.Curation.idOf;
import static id.kurasi.curation.Curation.ok;
import static id.kurasi.curation.Curation.post;
import static id.kurasi.curation.Curation.reason;
import static id.kurasi.curation.Curation.retailer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.curation.FakePeers;
import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(FakePeers.class)
class PartnershipResourceTest {

    private String retailer;

    @BeforeEach
    void prepare() {
        retailer = retailer();
    }

    @Test
    void goesFromTalksToAMemorandumToWorkAndToItsEnd() {
        var path = "/v1/partnerships/" + begun();
        get(AGENCY, path)
                .then()
                .body("state", equalTo("EXPLORING"))
                .body("mou", nullValue())
                .body("allowedActions", contains("sign", "end"));

        post(AGENCY, path + "/sign", mou("2025-03-01", "2027-02-28"))
                .then()
                .statusCode(200)
                .body("mou.until", equalTo("2027-02-28"))
                .body("allowedActions", contains("change", "activate", "end"));
        ok(post(AGENCY, path + "/activate"));
        var tag = get(AGENCY, path).header("ETag");
        as(AGENCY)
                .body(mou("2025-03-01", "2029-02-28"))
                .put(path + "/mou")
                .then()
                .statusCode(428);
        as(AGENCY)
                .header("If-Match", tag)
                .body(mou("2025-03-01", "2029-02-28"))
                .put(path + "/mou")
                .then()
                .statusCode(200)
                .body("state", equalTo("ACTIVE"))
                .body("mou.until", equalTo("2029-02-28"));
        as(AGENCY)
                .header("If-Match", tag)
                .body(mou("2025-03-01", "2029-02-28"))
                .put(path + "/mou")
                .then()
                .statusCode(412);
        ok(post(AGENCY, path + "/end", reason()));

        get("buyer~" + retailer, path + "/history")
                .then()
                .statusCode(200)
                .body("items.action", contains("begin", "sign", "activate", "change", "end"))
                .body("items.to", contains("EXPLORING", "MOU", "ACTIVE", "ACTIVE", "ENDED"))
                .body("items[-1].note", equalTo("for a reason"));
        get("buyer~toko-lain", path + "/history").then().statusCode(404);
        get("buyer~" + retailer, path).then().body("allowedActions", hasSize(0));
    }

    @Test
    void isTakenUpAgainAsANewOne() {
        var first = begun();
        begin().then().statusCode(409).body("type", equalTo("/problems/partnership-open"));
        ok(post(AGENCY, "/v1/partnerships/" + first + "/end", reason()));

        var second = begun();

        assertEquals(
                List.of(second.toString(), first.toString()),
                all(AGENCY, "/v1/partnerships?limit=1&retailer=" + retailer).stream()
                        .map(item -> item.get("id"))
                        .toList());
        assertEquals(
                1,
                all(AGENCY, "/v1/partnerships?state=ENDED&retailer=" + retailer).size());
        assertEquals(
                0,
                all(AGENCY, "/v1/partnerships?state=ACTIVE&retailer=" + retailer)
                        .size());
    }

    @Test
    void isBegunOnceByFourAtOnce() {
        var answers = Stream.generate(() -> CompletableFuture.supplyAsync(this::begin)).limit(4).toList().stream()
                .map(CompletableFuture::join)
                .toList();

        assertEquals(List.of(201, 409, 409, 409), statuses(answers));
    }

    @ParameterizedTest(name = "{0} sees {1}")
    @CsvSource({
        "admin, 1",
        "service, 1",
        "agency~35, 1",
        "agency~35.76, 1",
        "agency~35.05, 0",
        "viewer, 1",
        "viewer~35.76, 1",
        "viewer~35.05, 0",
        "buyer~own, 1",
        "buyer~toko-lain, 0"
    })
    void isListedForItsPartnersAndWhoOverseesTheRegion(String reader, int seen) {
        var partnership = begun();
        var account = reader.replace("own", retailer);

        assertEquals(seen, all(account, "/v1/partnerships?retailer=" + retailer).size());
        assertEquals(
                seen,
                all(account, "/v1/partnerships?agencyRegion=35&retailer=" + retailer)
                        .size());
        get(account, "/v1/partnerships/" + partnership).then().statusCode(seen == 1 ? 200 : 404);
    }

    @Test
    void namesWhatIsWrong() {
        post(AGENCY, "/v1/partnerships", Map.of("retailer", "nobody", "agencyRegionCode", "35.76"))
                .then()
                .statusCode(400)
                .body("violations.code", contains("UnknownRetailer"));
        post(AGENCY, "/v1/partnerships", Map.of("retailer", retailer, "agencyRegionCode", "35.05"))
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/outside-your-region"));
        post(AGENCY, "/v1/partnerships/" + begun() + "/sign", mou("2025-03-01", "2025-02-28"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("until"));
    }

    private Response begin() {
        return post(AGENCY, "/v1/partnerships", Map.of("retailer", retailer, "agencyRegionCode", "35.76"));
    }

    private UUID begun() {
        return idOf(begin());
    }

    private static Map<String, Object> mou(String signedOn, String until) {
        return Map.of("number", "415.4/01", "signedOn", signedOn, "until", until);
    }
}
