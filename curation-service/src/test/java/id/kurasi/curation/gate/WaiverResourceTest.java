package id.kurasi.curation.gate;

import static id.kurasi.curation.Curation.AGENCY;
import static id.kurasi.curation.Curation.as;
import static id.kurasi.curation.Curation.draft;
import static id.kurasi.curation.Curation.get;
import static id.kurasi.curation.Curation.idOf;
import static id.kurasi.curation.Curation.openRound;
import static id.kurasi.curation.Curation.path;
import static id.kurasi.curation.Curation.post;
import static id.kurasi.curation.Curation.retailer;
import static id.kurasi.curation.Curation.reviewed;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.curation.AtOnce;
import id.kurasi.curation.FakePeers;
import id.kurasi.curation.Products;
import id.kurasi.kit.EmbeddedDatabase;
import id.kurasi.kit.Ids;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(FakePeers.class)
class WaiverResourceTest {

    @Inject
    DataSource database;

    private final Products product = Products.snack().with("gtin", null);
    private String retailer;
    private String rival;
    private String buyer;
    private UUID round;

    @BeforeEach
    void openARound() {
        retailer = retailer("minimarket");
        rival = retailer("minimarket");
        buyer = "buyer~" + retailer;
        round = openRound(retailer, rival);
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void letsAProductPassTheRetailersOwnGateAndNoOther(boolean forOne) {
        var submission = draft(round, product);
        ok201(grant(buyer, retailer, "GTIN", forOne ? product.id : null));

        post(AGENCY, path(submission, "submit"))
                .then()
                .statusCode(422)
                .body("violations.field", contains("gates.GTIN"))
                .body("violations[0].message", containsString(rival))
                .body("gates.findAll { it.result == 'WAIVED' }.retailer", contains(retailer))
                .body("gates.find { it.result == 'WAIVED' }.waiver.by", equalTo(buyer))
                .body("gates.find { it.result == 'WAIVED' }.waiver.reason", equalTo("We label it ourselves."));
        ok201(grant("buyer~" + rival, rival, "GTIN", null));

        post(AGENCY, path(submission, "submit")).then().statusCode(200);
    }

    @Test
    void isNoUseToAnotherProduct() {
        ok201(grant(buyer, retailer, "GTIN", Ids.next()));
        ok201(grant("buyer~" + rival, rival, "GTIN", null));

        post(AGENCY, path(draft(round, product), "submit"))
                .then()
                .statusCode(422)
                .body("violations[0].message", containsString(retailer));
    }

    @Test
    void asksForItAgainOnceItIsRevokedAndMayBeGrantedAnew() {
        var both = grantBoth();
        var submission = draft(round, product);
        as(buyer).delete(at(both)).then().statusCode(204);

        post(AGENCY, path(submission, "submit")).then().statusCode(422);
        as(buyer).delete(at(both)).then().statusCode(404);
        get(buyer, at(both)).then().statusCode(200).body("allowedActions", hasSize(0));
        get(buyer, at(both) + "/history").then().body("items.action", contains("grant", "revoke"));
        get(buyer, "/v1/rounds/" + round + "/waivers").then().body("items", hasSize(0));
        ok201(grant(buyer, retailer, "GTIN", null));
        post(AGENCY, path(submission, "submit")).then().statusCode(200);
    }

    @Test
    void leavesWhatWasSubmittedByItSubmitted() {
        var waiver = grantBoth();
        var submission = reviewed(round, product);
        as(buyer).delete(at(waiver)).then().statusCode(204);

        get(AGENCY, path(submission)).then().body("state", equalTo("REVIEWED"));
        get(buyer, path(submission))
                .then()
                .body("gates.findAll { it.result == 'WAIVED' }.retailer", contains(retailer))
                .body("gates.waiver.by", not(contains("buyer~" + rival)));
    }

    @ParameterizedTest
    @CsvSource({
        "HALAL, 422, GateOfLaw",
        "SNI, 422, GateOfLaw",
        "FOOD_LICENCE, 422, GateOfLaw",
        "WINDOW, 400, GateOfTheRound",
        "CAP_PER_ROUND, 400, GateOfTheRound"
    })
    void refusesWhatIsNotTheRetailersToWaive(String gate, int status, String code) {
        grant(buyer, retailer, gate, null).then().statusCode(status).body("violations.code", contains(code));

        get(buyer, "/v1/rounds/" + round + "/waivers").then().body("items", hasSize(0));
    }

    @Test
    void saysTheSameOfARetailerThatTakesPartAndOfOneThatDoesNot() {
        var present = grant(buyer, rival, "GTIN", null).then().statusCode(400).extract();
        var absent =
                grant(buyer, "toko-lain", "GTIN", null).then().statusCode(400).extract();

        assertEquals(present.<Object>path("violations"), absent.<Object>path("violations"));
        grant("buyer~toko-lain", "toko-lain", "GTIN", null).then().statusCode(404);
    }

    @Test
    void tellsABuyerNothingOfOtherRetailersAndTheAgencyAll() {
        var own = grantBoth();
        var others = idOf(grant("buyer~" + rival, rival, "PHOTOS", null));

        get(buyer, "/v1/rounds/" + round + "/waivers")
                .then()
                .statusCode(200)
                .body("items.id", contains(own.toString()))
                .body("items[0].allowedActions", contains("revoke"));
        get(buyer, "/v1/rounds/" + round + "/waivers?retailer=" + rival).then().body("items", hasSize(0));
        get(buyer, at(others)).then().statusCode(404);
        get(buyer, at(others) + "/history").then().statusCode(404);
        as(buyer).delete(at(others)).then().statusCode(404);
        get(AGENCY, "/v1/rounds/" + round + "/waivers")
                .then()
                .body("items", hasSize(3))
                .body("items[0].allowedActions", hasSize(0));
        get("agency~35.05", "/v1/rounds/" + round + "/waivers").then().body("items", hasSize(0));
        get("service", "/v1/rounds/" + round + "/waivers?gate=PHOTOS")
                .then()
                .body("items.id", contains(others.toString()));
    }

    @Test
    void tellsNothingOfTheProductItIsFor() {
        var unknown = grant(buyer, retailer, "GTIN", Ids.next())
                .then()
                .statusCode(201)
                .extract();
        draft(round, product);
        var entered = grant(buyer, retailer, "GTIN", product.id)
                .then()
                .statusCode(201)
                .extract();

        assertEquals(
                unknown.<Map<String, Object>>path("").keySet(),
                entered.<Map<String, Object>>path("").keySet());
        get(buyer, "/v1/submissions?product=" + product.id).then().body("items", hasSize(0));
    }

    @Test
    void standsOnceOfTwoGrantedAtTheSameMoment() throws Exception {
        List<Callable<Response>> both =
                List.of(() -> grant(buyer, retailer, "NPWP", null), () -> grant(buyer, retailer, "NPWP", null));

        var given = AtOnce.meet(database, "round", round, both);

        assertEquals(List.of(201, 409), AtOnce.statuses(given));
        AtOnce.only(409, given).then().body("type", equalTo("/problems/already-waived"));
    }

    private UUID grantBoth() {
        ok201(grant("buyer~" + rival, rival, "GTIN", null));
        return idOf(grant(buyer, retailer, "GTIN", null));
    }

    private Response grant(String account, String retailer, String gate, UUID product) {
        var request = new HashMap<String, Object>();
        request.put("retailer", retailer);
        request.put("gate", gate);
        request.put("productId", product);
        request.put("reason", "We label it ourselves.");
        return post(account, "/v1/rounds/" + round + "/waivers", request);
    }

    private String at(UUID waiver) {
        return "/v1/rounds/" + round + "/waivers/" + waiver;
    }

    private static void ok201(Response answer) {
        answer.then().statusCode(201);
    }
}
