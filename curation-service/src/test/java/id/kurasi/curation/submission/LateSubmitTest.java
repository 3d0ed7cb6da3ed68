package id.kurasi.curation.submission;

import static id.kurasi.curation.Curation.AGENCY;
import static id.kurasi.curation.Curation.draft;
import static id.kurasi.curation.Curation.get;
import static id.kurasi.curation.Curation.idOf;
import static id.kurasi.curation.Curation.ok;
import static id.kurasi.curation.Curation.openRound;
import static id.kurasi.curation.Curation.path;
import static id.kurasi.curation.Curation.post;
import static id.kurasi.curation.Curation.retailer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.curation.FakePeers;
import id.kurasi.curation.Products;
import id.kurasi.kit.EmbeddedDatabase;
import id.kurasi.kit.Ids;
import id.kurasi.kit.TestClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who comes late, with a code of the agency. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(FakePeers.class)
class LateSubmitTest {

    private final Products product = Products.snack();
    private UUID round;
    private String code;

    @BeforeEach
    void closeARound() {
        round = openRound(retailer());
        ok(post(AGENCY, "/v1/rounds/" + round + "/close"));
        TestClock.setTo(Instant.now().plus(Duration.ofDays(30)));
        var until = Instant.now().plus(Duration.ofDays(32)).truncatedTo(ChronoUnit.SECONDS);
        code = post(AGENCY, "/v1/rounds/" + round + "/late-entries", Map.of("usableUntil", until, "reason", "Flood"))
                .then()
                .statusCode(201)
                .extract()
                .path("code");
    }

    @AfterEach
    void letTimeGoOn() {
        TestClock.reset();
    }

    @Test
    void entersAndSubmitsByItsCodeWhenTheWindowIsPast() {
        var submission = idOf(enter(code));

        post(AGENCY, path(submission, "submit"), Map.of("accessCode", code))
                .then()
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"))
                .body("gates.findAll { it.gate == 'WINDOW' }.result", contains("PASS"));
    }

    @Test
    void isTurnedAwayWithoutACodeAndWithAWrongOne() {
        enter(null).then().statusCode(409).body("type", equalTo("/problems/round-not-open"));
        enter("0000-0000-0000-0000").then().statusCode(422);
        var submission = idOf(enter(code));

        post(AGENCY, path(submission, "submit")).then().statusCode(409);
        post(AGENCY, path(submission, "submit"), Map.of("accessCode", "0000-0000-0000-0000"))
                .then()
                .statusCode(422);
        get(AGENCY, path(submission)).then().body("state", equalTo("DRAFT"));
    }

    @Test
    void isOfferedToSubmitAsLongAsItsCodeLetsIn() {
        var submission = idOf(enter(code));
        assertEquals(List.of("submit", "withdraw"), actions(AGENCY, submission));
        assertEquals(List.of("submit", "withdraw"), actions("business~" + product.businessId(), submission));
        assertEquals(List.of(), actions("service", submission));

        TestClock.setTo(Instant.now().plus(Duration.ofDays(33)));
        assertEquals(List.of("withdraw"), actions(AGENCY, submission));
        post(AGENCY, path(submission, "submit"), Map.of("accessCode", code))
                .then()
                .statusCode(422);
    }

    @Test
    void isNotOfferedToSubmitByTheCodeOfAnother() {
        TestClock.reset();
        var other = openRound(retailer());
        var submission = draft(other, product);
        ok(post(AGENCY, "/v1/rounds/" + other + "/close"));
        var leave = new HashMap<String, Object>();
        leave.put("usableUntil", Instant.now().plus(Duration.ofDays(2)).truncatedTo(ChronoUnit.SECONDS));
        leave.put("reason", "Flood");
        leave.put("businessId", Ids.next());
        post(AGENCY, "/v1/rounds/" + other + "/late-entries", leave).then().statusCode(201);

        assertEquals(List.of("withdraw"), actions(AGENCY, submission));
        leave.put("businessId", product.businessId());
        post(AGENCY, "/v1/rounds/" + other + "/late-entries", leave).then().statusCode(201);
        assertEquals(List.of("submit", "withdraw"), actions(AGENCY, submission));
    }

    private static List<String> actions(String account, UUID submission) {
        return ok(get(account, path(submission))).getList("allowedActions");
    }

    private Response enter(String accessCode) {
        var request = new HashMap<String, Object>();
        request.put("roundId", round);
        request.put("productId", product.known().id);
        request.put("accessCode", accessCode);
        return post(AGENCY, "/v1/submissions", request);
    }
}
