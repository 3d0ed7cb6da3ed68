package id.kurasi.curation.submission;

import static id.kurasi.curation.Curation.AGENCY;
import static id.kurasi.curation.Curation.changes;
import static id.kurasi.curation.Curation.draft;
import static id.kurasi.curation.Curation.draftRound;
import static id.kurasi.curation.Curation.get;
import static id.kurasi.curation.Curation.ok;
import static id.kurasi.curation.Curation.openRound;
import static id.kurasi.curation.Curation.path;
import static id.kurasi.curation.Curation.post;
import static id.kurasi.curation.Curation.reason;
import static id.kurasi.curation.Curation.retailer;
import static id.kurasi.curation.Curation.reviewed;
import static id.kurasi.curation.Curation.roundFacts;
import static id.kurasi.curation.Curation.submitted;
import static id.kurasi.curation.Curation.withdrawn;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.kurasi.curation.FakePeers;
import id.kurasi.curation.Products;
import id.kurasi.kit.EmbeddedDatabase;
import id.kurasi.kit.Ids;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(FakePeers.class)
class SubmissionResourceTest {

    private String retailer;
    private UUID round;

    @BeforeEach
    void prepare() {
        retailer = retailer();
        round = openRound(retailer);
    }

    @Test
    void isCreatedAsADraftWithWhatTheCatalogSays() {
        create(AGENCY, round, Products.snack().known().id)
                .then()
                .statusCode(201)
                .header("Location", containsString("/v1/submissions/"))
                .header("ETag", notNullValue())
                .body("state", equalTo("DRAFT"))
                .body("round.title", equalTo("Kurasi Contoh"))
                .body("product.name", equalTo("Keripik Tempe Original"))
                .body("product.composition.ingredient", contains("kedelai"))
                .body("business.regionCode", equalTo("35.76.02"))
                .body("gates", hasSize(0))
                .body("review", nullValue())
                .body("allowedActions", contains("submit", "withdraw"));
    }

    @Test
    void namesAProductThatTheCatalogDoesNotKnow() {
        create(AGENCY, round, Ids.next())
                .then()
                .statusCode(400)
                .body("violations.field", contains("productId"))
                .body("violations.code", contains("UnknownProduct"));
    }

    @Test
    void namesARoundThatIsNotThereOrNotToBeSeen() {
        var product = Products.snack().known();
        var hidden = draftRound(roundFacts(retailer));

        create(AGENCY, Ids.next(), product.id).then().statusCode(400).body("violations.field", contains("roundId"));
        create("business~" + product.businessId(), hidden, product.id)
                .then()
                .statusCode(400)
                .body("violations.field", contains("roundId"));
        create(AGENCY, hidden, product.id).then().statusCode(409).body("type", equalTo("/problems/round-not-open"));
    }

    @Test
    void isCreatedByTheAgencyOrTheBusinessConcernedAndNobodyElse() {
        var product = Products.snack().known();

        create("agency~35.05", round, product.id).then().statusCode(403);
        create("business~" + Ids.next(), round, product.id).then().statusCode(403);
        create("business~" + product.businessId(), round, product.id).then().statusCode(201);
    }

    @Test
    void isInARoundOnceButMayComeAgainAfterItWithdrew() {
        var product = Products.snack();
        draft(round, product);
        create(AGENCY, round, product.id).then().statusCode(409).body("type", equalTo("/problems/already-submitted"));

        var other = Products.snack();
        withdrawn(round, other);
        create(AGENCY, round, other.id).then().statusCode(201);
    }

    @Test
    void namesAnEarlierSubmissionOfTheSameProductOnly() {
        var product = Products.snack();
        var earlier = reviewed(openRound(retailer), product);
        var unrelated = draft(openRound(retailer), Products.snack());

        create(AGENCY, round, product.id, unrelated)
                .then()
                .statusCode(400)
                .body("violations.field", contains("previousSubmissionId"));
        create(AGENCY, round, product.id, earlier)
                .then()
                .statusCode(201)
                .body("previousSubmissionId", equalTo(earlier.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"broken", "gone", "slow"})
    void storesNothingWhileTheCatalogDoesNotAnswer(String how) {
        var product = Products.snack().with("catalog", how).known();

        create(AGENCY, round, product.id).then().statusCode(503).header("Retry-After", notNullValue());

        get(AGENCY, "/v1/submissions?product=" + product.id).then().body("items", hasSize(0));
    }

    @Test
    void isFinishedWithItsRound() {
        var submission = submitted(round, Products.snack());
        ok(post(AGENCY, "/v1/rounds/" + round + "/cancel", reason()));

        post(AGENCY, path(submission, "withdraw"), reason())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/round-finished"));
        post("curator", path(submission, "request-changes"), changes())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/round-finished"));
        get(AGENCY, path(submission)).then().body("allowedActions", hasSize(0));
    }

    @Test
    void isNominatedByTheAgencyOfTheBusinessButJudgedByTheAgencyOfTheRound() {
        var facts = roundFacts(retailer);
        facts.put("agencyRegionCode", "35.05");
        var theirs = UUID.fromString(post("agency~35.05", "/v1/rounds", facts)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        ok(post("agency~35.05", "/v1/rounds/" + theirs + "/open"));
        var submission = submitted(theirs, Products.snack());

        post(AGENCY, path(submission, "complete-review"))
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/not-yours-to-do"));
        get(AGENCY, path(submission)).then().body("allowedActions", contains("withdraw"));
        get("agency~35.05", path(submission))
                .then()
                .body("allowedActions", hasItems("request-changes", "complete-review", "withdraw"));
    }

    @Test
    void takesAtLeastOneChangeThatSaysWhat() {
        var submission = submitted(round, Products.snack());
        var vague = Map.of("items", List.of(Map.of("field", "packaging", "severity", "PERHAPS")));

        post("curator", path(submission, "request-changes"), Map.of("items", List.of()))
                .then()
                .statusCode(400)
                .body("violations.field", contains("items"));
        post("curator", path(submission, "request-changes"), vague).then().statusCode(400);
        post(AGENCY, path(submission, "withdraw"), Map.of("reason", " "))
                .then()
                .statusCode(400)
                .body("violations.field", contains("reason"));
        get(AGENCY, path(submission)).then().body("state", equalTo("SUBMITTED"));
    }

    private static Response create(String account, UUID round, UUID product) {
        return create(account, round, product, null);
    }

    private static Response create(String account, UUID round, UUID product, UUID previous) {
        var request = new HashMap<String, Object>();
        request.put("roundId", round);
        request.put("productId", product);
        request.put("previousSubmissionId", previous);
        return post(account, "/v1/submissions", request);
    }
}
