package id.kurasi.curation.tradingrule;

import static id.kurasi.curation.Curation.get;
import static id.kurasi.curation.Curation.path;
import static id.kurasi.curation.Curation.post;
import static id.kurasi.curation.tradingrule.StatedRules.add;
import static id.kurasi.curation.tradingrule.StatedRules.added;
import static id.kurasi.curation.tradingrule.StatedRules.at;
import static id.kurasi.curation.tradingrule.StatedRules.end;
import static id.kurasi.curation.tradingrule.StatedRules.fresh;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.curation.FakePeers;
import id.kurasi.curation.dealing.Standing;
import id.kurasi.kit.EmbeddedDatabase;
import id.kurasi.kit.TestClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules of years to come, each test in a year of its own, so that no rule of today is in the way. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(FakePeers.class)
class TradingRuleAdministrationTest {

    private static int year = 2063;

    @Inject
    DataSource database;

    @AfterEach
    void letTimeGoOn() {
        TestClock.reset();
    }

    @Test
    void takesThePlaceOfAnotherFromItsFirstDayOn() {
        var year = year();
        var old = added(fresh(year + "-01-01"));
        var tag = get("viewer", at(old)).header("ETag");

        add("admin", fresh(year + "-07-01", old), null).then().statusCode(428);
        add("admin", fresh(year + "-07-01", old), "\"99-stale\"").then().statusCode(412);
        var successor = add("admin", fresh(year + "-07-01", old), tag)
                .then()
                .statusCode(201)
                .body("certainty", equalTo("UNVERIFIED"))
                .body("dateCertainty", equalTo("UNVERIFIED"))
                .extract()
                .<String>path("id");

        get("viewer", at(old))
                .then()
                .body("state", equalTo("SUPERSEDED"))
                .body("supersededBy", equalTo(successor))
                .body("inForceUntil", equalTo(year + "-06-30"));
        inForceOn(year + "-06-30").body("items.id", hasItem(old)).body("items.id", not(hasItem(successor)));
        inForceOn(year + "-07-01").body("items.id", hasItem(successor)).body("items.id", not(hasItem(old)));
        get("viewer", "/v1/trading-rules?every=true").then().body("items.id", hasItem(old));
        get("viewer", at(old) + "/history").then().body("items.action", contains("add", "supersede"));
        get("viewer", "/v1/trading-rules?every=true&on=2025-01-01").then().statusCode(400);
    }

    @Test
    void endsWithoutASuccessorAndStaysReadable() {
        var year = year();
        var rule = added(fresh(year + "-01-01"));

        end("admin", rule, null, year + "-06-30").then().statusCode(428);
        end("admin", rule, "*", year + "-06-30")
                .then()
                .statusCode(200)
                .body("state", equalTo("ENDED"))
                .body("endSource", equalTo("Permendag contoh"));

        inForceOn(year + "-07-01").body("items.id", not(hasItem(rule)));
        inForceOn(year + "-06-30").body("items.id", hasItem(rule));
        get("viewer", at(rule) + "/history").then().body("items.action", contains("add", "end"));
    }

    @Test
    void isRefusedBesideAnotherOfTheSameDaysAndNamesIt() {
        var year = year();
        var standing = added(fresh(year + "-01-01"));
        var later = fresh(year + "-03-01");

        add("admin", later, null)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/trading-rule-overlaps"))
                .body("overlapping", equalTo(standing));
        later.put("retailerType", "HOTEL");
        add("admin", later, null).then().statusCode(201);
        add("admin", later, null).then().statusCode(409).body("type", equalTo("/problems/duplicate-trading-rule"));
        end("admin", (String) later.get("id"), "*", year + "-01-01").then().statusCode(200);
        end("admin", standing, "*", year + "-12-31").then().statusCode(200);
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource({
        "id,           Trading Terms, id,            Pattern",
        "cap,          -1,            cap,           DecimalMin",
        "cap,          1e300,         cap,           Digits",
        "cap,          101,           cap,           PercentAtMost",
        "inForceFrom,  1900-01-01,    inForceFrom,   YearOutOfRange",
        "inForceUntil, 2060-12-31,    inForceUntil,  EndsBeforeItBegins",
        "source,       '',            source,        NotBlank",
        "measure,      DISCOUNT,      measure,       UnknownValue",
        "supersedes,   no-such-rule,  supersedes[0], UnknownTradingRule",
        "supersedes,   listing-fee-minimarket, supersedes[0], OtherMeasure"
    })
    void namesWhatIsWrong(String field, String value, String named, String code) {
        var request = fresh("2061-01-01");
        request.put("measure", "TRADING_TERMS_PCT");
        request.put("cap", 10);
        request.put(
                field,
                switch (field) {
                    case "supersedes" -> List.of(value);
                    case "cap" -> new BigDecimal(value);
                    default -> value;
                });

        add("admin", request, "*")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem(named))
                .body("violations.code", hasItem(code));
    }

    @Test
    void isStatedOnceByTwoAtTheSameMoment() {
        var request = fresh(year() + "-01-01");

        var statuses = Stream.generate(() -> CompletableFuture.supplyAsync(() -> add("admin", request, null)))
                .limit(2)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .map(Response::statusCode)
                .sorted()
                .toList();

        assertEquals(List.of(201, 409), statuses);
    }

    @Test
    void warnsOfOffersMadeWhileItIsInForceAndOfNoOthers() throws SQLException {
        var year = year();
        var standing = new Standing();
        isTourismOperator(standing.retailer);
        var rule = added(fresh(year + "-01-01"));
        var inMay = standing.in("SHORTLISTED");
        var inJune = standing.in("SHORTLISTED");
        TestClock.setTo(Instant.parse(year + "-05-10T00:00:00Z"));
        offer(standing, inMay)
                .then()
                .body("warnings.rule", contains(rule))
                .body("warnings[0].dateCertainty", equalTo("UNVERIFIED"));

        var higher = fresh(year + "-06-01", rule);
        higher.put("cap", 900_000);
        add("admin", higher, "*").then().statusCode(201);

        get(standing.buyer(), path(inMay, "offers/1")).then().body("warnings.rule", contains(rule));
        TestClock.setTo(Instant.parse(year + "-06-10T00:00:00Z"));
        offer(standing, inJune).then().statusCode(201).body("warnings", empty());
    }

    @Test
    void marksThatTheFirstDayOfTheShippedRulesIsUnverified() {
        get("viewer", "/v1/trading-rules/trading-terms-15-pct")
                .then()
                .body("certainty", equalTo("SOURCED"))
                .body("dateCertainty", equalTo("UNVERIFIED"))
                .body("recordedBy", equalTo("system"));
        get("viewer", "/v1/trading-rules/no-such-rule").then().statusCode(404);
    }

    private static synchronized int year() {
        return year++;
    }

    private static ValidatableResponse inForceOn(String day) {
        return get("viewer", "/v1/trading-rules?on=" + day).then().statusCode(200);
    }

    private static Response offer(Standing standing, UUID submission) {
        var terms = Standing.terms(12000, 18000);
        terms.put("listingFeeIdr", 600_000);
        return post(standing.buyer(), path(submission, "offers"), Map.of("terms", terms));
    }

    private void isTourismOperator(String retailer) throws SQLException {
        try (var connection = database.getConnection();
                var change =
                        connection.prepareStatement("update retailer set type = 'TOURISM_OPERATOR' where slug = ?")) {
            change.setString(1, retailer);
            change.executeUpdate();
        }
    }
}
