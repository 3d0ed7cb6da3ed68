package id.kurasi.curation.submission;

import static id.kurasi.curation.Curation.AGENCY;
import static id.kurasi.curation.Curation.answers;
import static id.kurasi.curation.Curation.as;
import static id.kurasi.curation.Curation.draft;
import static id.kurasi.curation.Curation.get;
import static id.kurasi.curation.Curation.ok;
import static id.kurasi.curation.Curation.openRound;
import static id.kurasi.curation.Curation.path;
import static id.kurasi.curation.Curation.post;
import static id.kurasi.curation.Curation.reason;
import static id.kurasi.curation.Curation.retailer;
import static id.kurasi.curation.Curation.roundFacts;
import static id.kurasi.curation.Curation.sentBack;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.curation.FakePeers;
import id.kurasi.curation.Products;
import id.kurasi.kit.EmbeddedDatabase;
import id.kurasi.kit.TestClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(FakePeers.class)
class SubmitTest {

    private String retailer;

    @BeforeEach
    void prepare() {
        retailer = retailer();
    }

    @AfterEach
    void letTimeGoOn() {
        TestClock.reset();
    }

    @Test
    void freezesTheProductAsItIsAtThatMoment() {
        var round = openRound(retailer);
        var product = Products.snack();
        var submission = draft(round, product);
        product.with("name", "Keripik Tempe Pedas").with("revision", 4).known();

        post(AGENCY, path(submission, "submit"))
                .then()
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"))
                .body("product.name", equalTo("Keripik Tempe Pedas"))
                .body("product.revision", equalTo(4))
                .body("gates", hasSize(19))
                .body("gates.findAll { it.retailer == null }", hasSize(8))
                .body("submittedAt", notNullValue());
        product.with("name", "Keripik Singkong").known();

        get(AGENCY, path(submission)).then().body("product.name", equalTo("Keripik Tempe Pedas"));
    }

    @Test
    void saysAllGatesThatFailAtOnceAndLeavesNothingBehind() {
        var minimarket = retailer("minimarket");
        var round = openRound(retailer, minimarket);
        var product = Products.snack()
                .requirement("HALAL", "MISSING")
                .requirement("TRADEMARK", "MISSING")
                .with("gtin", null)
                .with("leadTimeDays", null)
                .with("shelfLifeDays", null);
        product.business.put("nibRecorded", false);
        var submission = draft(round, product);
        var before = get(AGENCY, path(submission)).asString();
        var events = lastEvent();

        post(AGENCY, path(submission, "submit"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/gates-failed"))
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "gates.NIB",
                                "gates.NIB",
                                "gates.HALAL",
                                "gates.HALAL",
                                "gates.PRODUCT_FACTS",
                                "gates.PRODUCT_FACTS",
                                "gates.SHELF_LIFE",
                                "gates.SHELF_LIFE",
                                "gates.GTIN",
                                "gates.LABEL"))
                .body("violations.in.unique()", equalTo(List.of("state")))
                .body("violations.code.unique()", containsInAnyOrder("MISSING", "INCOMPLETE"))
                .body(
                        "gates.findAll { it.result == 'WARN' }.gate",
                        containsInAnyOrder("TRADEMARK", "TRADEMARK", "GTIN", "LABEL"))
                .body("violations.find { it.field == 'gates.GTIN' }.message", containsString(minimarket));

        assertEquals(before, get(AGENCY, path(submission)).asString());
        assertEquals(events, lastEvent());
        get(AGENCY, path(submission, "history")).then().body("items.action", equalTo(List.of("create")));
        get(AGENCY, "/v1/reports/funnel?round=" + round).then().body("total.products.submitted", equalTo(0));
    }

    @Test
    void saysItInIndonesianToo() {
        var submission = draft(openRound(retailer), Products.snack().requirement("HALAL", "NEEDS_REVERIFICATION"));

        as(AGENCY)
                .header("Accept-Language", "id")
                .post(path(submission, "submit"))
                .then()
                .statusCode(422)
                .body("title", equalTo("Produk tidak memenuhi syarat putaran ini"))
                .body("violations[0].code", equalTo("NEEDS_REVERIFICATION"))
                .body("violations[0].message", containsString("resep berubah"))
                .body("gates.message", hasItems("Terpenuhi."));
    }

    @ParameterizedTest
    @CsvSource({
        "state,    DRAFT, gates.PRODUCT_PUBLISHED, NOT_PUBLISHED",
        "region,   35.05, gates.REGION,            REGION_NOT_ELIGIBLE",
        "category, HERBS, gates.CATEGORY,          CATEGORY_NOT_TAKEN"
    })
    void holdsTheProductAgainstTheRound(String what, String value, String field, String code) {
        var product = Products.snack();
        var submission = draft(openRound(retailer), product);
        switch (what) {
            case "region" -> product.in(value);
            case "category" -> product.with("category", value).with("categoryPath", List.of(value));
            default -> product.with(what, value);
        }
        product.known();

        post(AGENCY, path(submission, "submit"))
                .then()
                .statusCode(422)
                .body("violations.field", hasItems(field))
                .body("violations.code", hasItems(code));
    }

    @Test
    void asksForPhotosWhateverTheRetailer() {
        var product = Products.snack();
        var submission = draft(openRound(retailer), product);
        product.with("photos", List.of()).known();

        post(AGENCY, path(submission, "submit"))
                .then()
                .statusCode(422)
                .body("violations.field", equalTo(List.of("gates.PHOTOS")))
                .body("violations.code", equalTo(List.of("TOO_FEW_PHOTOS")));
    }

    @Test
    void isTooLateAfterTheLastDay() {
        var submission = draft(openRound(retailer), Products.snack());
        TestClock.setTo(Instant.now().plus(Duration.ofDays(30)));

        post(AGENCY, path(submission, "submit"))
                .then()
                .statusCode(422)
                .body("violations.field", equalTo(List.of("gates.WINDOW")));
    }

    @Test
    void isTooLateOnceTheRoundIsClosed() {
        var round = openRound(retailer);
        var submission = draft(round, Products.snack());
        ok(post(AGENCY, "/v1/rounds/" + round + "/close"));

        post(AGENCY, path(submission, "submit"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/round-not-open"))
                .body("currentState", equalTo("CLOSED"));
        get(AGENCY, path(submission)).then().body("state", equalTo("DRAFT"));
    }

    @Test
    void givesAWithdrawnProductsPlaceBack() {
        var facts = roundFacts(retailer);
        facts.put("caps", Map.of("perRound", 1));
        var round = openRound(facts);
        var first = draft(round, Products.snack());
        var second = draft(round, Products.snack());
        ok(post(AGENCY, path(first, "submit")));
        post(AGENCY, path(second, "submit")).then().statusCode(422);

        ok(post(AGENCY, path(first, "withdraw"), reason()));

        post(AGENCY, path(second, "submit")).then().statusCode(200);
    }

    @Test
    void comesAgainAfterChangesWereRequested() {
        var product = Products.snack();
        var submission = sentBack(openRound(retailer), product);
        product.with("packaging", "STANDING_POUCH").known();

        post(AGENCY, path(submission, "submit"), answers(submission))
                .then()
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"))
                .body("product.packaging", equalTo("STANDING_POUCH"))
                .body("requestedChanges[0].field", equalTo("packaging"));
    }

    @Test
    void isAnsweredAgainUnderItsKeyInsteadOfDoneAgain() {
        var submission = draft(openRound(retailer), Products.snack());
        var key = UUID.randomUUID().toString();

        var first = as(AGENCY).header("Idempotency-Key", key).post(path(submission, "submit"));
        var again = as(AGENCY).header("Idempotency-Key", key).post(path(submission, "submit"));

        first.then().statusCode(200);
        assertEquals(first.asString(), again.then().statusCode(200).extract().asString());
        get(AGENCY, path(submission, "history")).then().body("items.action", equalTo(List.of("create", "submit")));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "catalog, broken",
        "catalog, gone",
        "catalog, slow",
        "certification, broken",
        "certification, gone",
        "certification, slow"
    })
    void storesNothingWhileAPeerDoesNotAnswer(String peer, String how) {
        var product = Products.snack();
        var submission = draft(openRound(retailer), product);
        product.with(peer, how).known();

        post(AGENCY, path(submission, "submit"))
                .then()
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body("type", equalTo("/problems/peer-unavailable"))
                .body("violations", nullValue());

        get(AGENCY, path(submission)).then().statusCode(200).body("state", equalTo("DRAFT"));
        product.with(peer, "fine").known();
        ok(post(AGENCY, path(submission, "submit")));
    }

    private static String lastEvent() {
        String cursor = null;
        List<String> ids;
        String last = null;
        do {
            var page = get(
                            "admin",
                            "/v1/events?limit=100&types=submission.*" + (cursor == null ? "" : "&after=" + cursor))
                    .jsonPath();
            ids = page.getList("items.id");
            cursor = page.getString("nextCursor");
            last = ids.isEmpty() ? last : ids.get(ids.size() - 1);
        } while (ids.size() == 100);
        return last;
    }
}
