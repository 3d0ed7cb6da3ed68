package id.kurasi.curation.submission;

import static id.kurasi.curation.Curation.AGENCY;
import static id.kurasi.curation.Curation.accepted;
import static id.kurasi.curation.Curation.as;
import static id.kurasi.curation.Curation.changes;
import static id.kurasi.curation.Curation.draft;
import static id.kurasi.curation.Curation.get;
import static id.kurasi.curation.Curation.ok;
import static id.kurasi.curation.Curation.openRound;
import static id.kurasi.curation.Curation.path;
import static id.kurasi.curation.Curation.post;
import static id.kurasi.curation.Curation.reason;
import static id.kurasi.curation.Curation.retailer;
import static id.kurasi.curation.Curation.submitted;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.kurasi.curation.FakePeers;
import id.kurasi.curation.Products;
import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is told of a submission, to whom and when. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(FakePeers.class)
class SubmissionHistoryTest {

    private String retailer;
    private UUID round;

    @BeforeEach
    void prepare() {
        retailer = retailer();
        round = openRound(retailer);
    }

    @Test
    void answers304ToWhoHasItAlready() {
        var submission = submitted(round, Products.snack());
        var tag = get(AGENCY, path(submission)).header("ETag");

        as(AGENCY).header("If-None-Match", tag).get(path(submission)).then().statusCode(304);
        ok(post(AGENCY, path(submission, "withdraw"), reason()));
        as(AGENCY).header("If-None-Match", tag).get(path(submission)).then().statusCode(200);
    }

    @Test
    void tellsTheAgencyItsWholeHistory() {
        var submission = accepted(round, retailer, Products.snack());

        get(AGENCY, path(submission, "history"))
                .then()
                .statusCode(200)
                .body("items.action", contains("create", "submit", "complete-review", "accept", "accept"))
                .body("items.to", contains("DRAFT", "SUBMITTED", "REVIEWED", "ACCEPTED", "ACCEPTED"))
                .body("items[0].from", nullValue())
                .body("items[3].by", equalTo("buyer~" + retailer));
    }

    @Test
    void tellsABusinessHowItDidOnlyOnceTheResultsArePublished() {
        var product = Products.snack();
        var submission = accepted(round, retailer, product);
        var business = "business~" + product.businessId();

        for (var reader : List.of(business, "viewer~35.76")) {
            get(reader, path(submission))
                    .then()
                    .body("state", equalTo("ACCEPTED"))
                    .body("review", nullValue())
                    .body("decisions", hasSize(0));
            get(reader, path(submission, "history"))
                    .then()
                    .body("items.action", contains("create", "submit", "complete-review"));
        }
        ok(post(AGENCY, "/v1/rounds/" + round + "/close"));
        ok(post(AGENCY, "/v1/rounds/" + round + "/publish"));

        get(business, path(submission))
                .then()
                .body("review.grade", equalTo("B"))
                .body("decisions.state", contains("ACCEPTED"))
                .body("decisions.internalNote", contains(nullValue()));
        get("viewer~35.76", path(submission)).then().body("review.grade", equalTo("B"));
    }

    @Test
    void tellsNobodyButTheAgencyAndTheBusinessOfADraft() {
        var submission = draft(round, Products.snack());

        for (var stranger : List.of("curator", "viewer", "buyer~" + retailer, "agency~35.05")) {
            get(stranger, path(submission)).then().statusCode(404);
        }
        get("service", path(submission)).then().statusCode(200);
    }

    @Test
    void tellsCuratorsWhatTheyCanDo() {
        var submission = submitted(round, Products.snack());

        get("curator", path(submission)).then().body("allowedActions", contains("edit-review", "request-changes"));
        get("viewer", path(submission)).then().body("allowedActions", hasSize(0));
    }

    @Test
    void showsWhatToCorrectToWhoCorrectsIt() {
        var product = Products.snack();
        var submission = submitted(round, product);
        ok(post("curator", path(submission, "request-changes"), changes()));

        get("business~" + product.businessId(), path(submission))
                .then()
                .body("requestedChanges.what", contains("Use a pouch that seals"))
                .body("allowedActions", contains("submit", "withdraw"));
        get("viewer", path(submission)).then().body("requestedChanges", hasSize(0));
    }

    @Test
    void writesAnEventForEachStepWithoutAnythingPersonal() {
        var submission = accepted(round, retailer, Products.snack());

        var events = eventsOf(submission);
        assertEquals(
                List.of(
                        "id.kurasi.submission.created",
                        "id.kurasi.submission.submitted",
                        "id.kurasi.review.written",
                        "id.kurasi.review.written",
                        "id.kurasi.submission.reviewed",
                        "id.kurasi.decision.accepted",
                        "id.kurasi.submission.accepted"),
                events.stream().map(event -> event.get("type")).toList());
        @SuppressWarnings("unchecked")
        var data = (Map<String, Object>) events.get(6).get("data");
        assertEquals(Set.of("roundId", "productId", "businessId", "category", "retailer", "decision"), data.keySet());
        assertEquals(retailer, data.get("retailer"));
        assertFalse(events.toString().contains("Contoh Rasa"));
        assertFalse(events.toString().contains("for our eyes only"));
    }

    private static List<Map<String, Object>> eventsOf(UUID submission) {
        var found = new ArrayList<Map<String, Object>>();
        String cursor = null;
        List<Map<String, Object>> items;
        do {
            var page = ok(get("admin", "/v1/events?limit=100" + (cursor == null ? "" : "&after=" + cursor)));
            items = page.getList("items");
            cursor = page.getString("nextCursor");
            items.stream()
                    .filter(event -> submission.toString().equals(event.get("subject")))
                    .forEach(found::add);
        } while (items.size() == 100);
        return found;
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
