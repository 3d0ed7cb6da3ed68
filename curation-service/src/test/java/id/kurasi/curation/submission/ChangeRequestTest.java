package id.kurasi.curation.submission;

import static id.kurasi.curation.Curation.AGENCY;
import static id.kurasi.curation.Curation.answers;
import static id.kurasi.curation.Curation.get;
import static id.kurasi.curation.Curation.ok;
import static id.kurasi.curation.Curation.openRound;
import static id.kurasi.curation.Curation.path;
import static id.kurasi.curation.Curation.post;
import static id.kurasi.curation.Curation.retailer;
import static id.kurasi.curation.Curation.submitted;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
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
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is to be corrected, item by item, and what is answered. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(FakePeers.class)
class ChangeRequestTest {

    private static final Map<String, Object> POUCH =
            Map.of("field", "packaging", "what", "Use a pouch that seals", "severity", "MUST");
    private static final Map<String, Object> PHOTO =
            Map.of("field", "photos", "what", "Show the back", "why", "The label is there", "severity", "SHOULD");

    private static final String DUE_ON =
            LocalDate.now(ZoneId.of("Asia/Jakarta")).plusDays(5).toString();

    @Inject
    DataSource database;

    private final Products product = Products.snack();
    private UUID submission;

    @BeforeEach
    void sendBack() {
        submission = submitted(openRound(retailer()), product);
        ok(ask(Map.of("items", List.of(POUCH, PHOTO), "dueOn", DUE_ON)));
    }

    @Test
    void asksForEachThingByItselfAndUntilWhen() {
        get(AGENCY, path(submission))
                .then()
                .body("state", equalTo("CHANGES_REQUESTED"))
                .body("requestedChanges.field", contains("packaging", "photos"))
                .body("requestedChanges.state", contains("OPEN", "OPEN"))
                .body("requestedChanges.answer", contains(nullValue(), nullValue()))
                .body("requestedChanges[0].id", notNullValue());
        get(AGENCY, path(submission, "change-requests"))
                .then()
                .statusCode(200)
                .body("items.number", contains(1))
                .body("items[0].dueOn", equalTo(DUE_ON))
                .body("items[0].answeredAt", nullValue())
                .body("items[0].items.severity", contains("MUST", "SHOULD"));
    }

    @Test
    void isNotSubmittedAgainWhileSomethingThatMustBeIsUnanswered() {
        var must = item(0);
        var before = get(AGENCY, path(submission)).asString();

        submit(Map.of("answers", List.of(answer(item(1), "Added"))))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/changes-unanswered"))
                .body("violations.field", contains("requestedChanges." + must))
                .body("violations.code", contains("MustBeAnswered"))
                .body("violations[0].message", containsString("packaging"));
        post(AGENCY, path(submission, "submit")).then().statusCode(422);

        assertEquals(before, get(AGENCY, path(submission)).asString());
    }

    @Test
    void isSubmittedAgainOnceWhatMustBeIsAnsweredAndKeepsWhatWasSaid() {
        submit(Map.of("answers", List.of(Map.of("item", item(0), "answer", "Cannot be had here", "done", false))))
                .then()
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"))
                .body("requestedChanges.state", contains("ANSWERED", "OPEN"))
                .body("requestedChanges[0].answer", equalTo("Cannot be had here"))
                .body("requestedChanges[0].done", equalTo(false));

        ok(ask(Map.of("items", List.of(PHOTO))));
        ok(submit(answers(submission)));
        get("kurator-1", path(submission, "change-requests"))
                .then()
                .body("items.number", contains(2, 1))
                .body("items[0].items.state", contains("ANSWERED"))
                .body("items[1].items.answer", contains("Cannot be had here", null))
                .body("items.answeredAt", not(contains(nullValue(), nullValue())));
    }

    @ParameterizedTest
    @CsvSource({"unknown, NoOpenItem", "twice, NamedTwice", "foreign, NoOpenItem"})
    void refusesAnAnswerThatFitsNoOpenItem(String which, String code) {
        var must = item(0);
        var second =
                switch (which) {
                    case "twice" -> must;
                    case "foreign" -> ofAnother();
                    default -> Ids.next().toString();
                };

        submit(Map.of("answers", List.of(answer(must, "Done"), answer(second, "Done"))))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/answers-refused"))
                .body("violations.field", contains("answers[1].item"))
                .body("violations.code", contains(code));

        get(AGENCY, path(submission)).then().body("requestedChanges.state", contains("OPEN", "OPEN"));
    }

    @Test
    void takesNoAnswerToWhatWasAnsweredBeforeOrNeverAsked() {
        var old = item(0);
        ok(submit(answers(submission)));
        ok(ask(Map.of("items", List.of(PHOTO))));

        submit(Map.of("answers", List.of(answer(old, "Done")))).then().statusCode(422);
        var fresh = submitted(openRound(retailer()), Products.snack());
        ok(post("kurator-1", path(fresh, "request-changes"), Map.of("items", List.of(PHOTO))));
        post(AGENCY, path(fresh, "submit")).then().statusCode(200); // a SHOULD need not be answered
    }

    @ParameterizedTest
    @CsvSource({
        "colour, 400",
        "id, 400",
        "categoryPath, 400",
        "attributes., 400",
        "attributes.allergens, 200",
        "brand, 200"
    })
    void asksOnlyForFieldsThatAProductHas(String field, int status) {
        ok(submit(answers(submission)));

        var answer = ask(Map.of("items", List.of(Map.of("field", field, "what", "Correct it", "severity", "SHOULD"))))
                .then()
                .statusCode(status);

        if (status == 400) {
            answer.body("violations.field", contains("items[0].field"))
                    .body("violations.code", contains("UnknownField"));
        }
    }

    @ParameterizedTest
    @CsvSource({"2020-01-01", "9999-12-31"})
    void isDueWithinAYear(String dueOn) {
        ok(submit(answers(submission)));

        ask(Map.of("items", List.of(PHOTO), "dueOn", dueOn))
                .then()
                .statusCode(400)
                .body("violations.field", contains("dueOn"))
                .body("violations.code", contains("DayFromTo"));
        get(AGENCY, path(submission)).then().body("state", equalTo("SUBMITTED"));
    }

    @ParameterizedTest
    @CsvSource({
        "admin, 200",
        "service, 200",
        "kurator-1, 200",
        "agency~35.05, 404",
        "viewer, 403",
        "buyer, 403",
        "business, 200",
        "business~other, 404"
    })
    void isForTheAgencyTheBusinessAndTheCurators(String account, int status) {
        var who = account.equals("business")
                ? "business~" + product.businessId()
                : account.equals("business~other") ? "business~" + Ids.next() : account;

        get(who, path(submission, "change-requests")).then().statusCode(status);
    }

    @Test
    void answersOnceOfTwoWhoSubmitAtTheSameMoment() throws Exception {
        var body = answers(submission);
        List<Callable<Response>> both = List.of(() -> submit(body), () -> submit(body));

        var given = AtOnce.meet(database, "submission", submission, both);

        assertEquals(List.of(200, 409), AtOnce.statuses(given));
        get(AGENCY, path(submission, "change-requests")).then().body("items", hasSize(1));
        get(AGENCY, path(submission, "snapshots")).then().body("items.number", contains(2, 1));
    }

    private Response ask(Map<String, Object> request) {
        return post("kurator-1", path(submission, "request-changes"), request);
    }

    private Response submit(Map<String, Object> request) {
        return post(AGENCY, path(submission, "submit"), request);
    }

    private String item(int position) {
        return get(AGENCY, path(submission)).path("requestedChanges[" + position + "].id");
    }

    private static String ofAnother() {
        var other = submitted(openRound(retailer()), Products.snack());
        return post("kurator-1", path(other, "request-changes"), Map.of("items", List.of(POUCH)))
                .path("requestedChanges[0].id");
    }

    private static Map<String, Object> answer(String item, String text) {
        return Map.of("item", item, "answer", text);
    }
}
