package id.kurasi.certification.obligation;

import static id.kurasi.certification.Api.ADMIN;
import static id.kurasi.certification.Api.AGENCY;
import static id.kurasi.certification.Api.as;
import static id.kurasi.certification.Api.get;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.kurasi.certification.CatalogOfTests;
import id.kurasi.certification.ServiceTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
class AddObligationTest {

    @BeforeEach
    void theCatalogIsWell() {
        CatalogOfTests.isWell();
    }

    private static ValidatableResponse inForce(String on, Statement rule) {
        return get("viewer", "/v1/obligations?on=" + on + "&profile=" + rule.profile());
    }

    @Test
    void addsARuleThatIsThereAtOnce() {
        var rule = Statement.wish();

        rule.sent()
                .then()
                .statusCode(201)
                .header("Location", containsString(rule.path()))
                .header("ETag", notNullValue())
                .body("severity", equalTo("REQUIRED"))
                .body("unverified", equalTo(false))
                .body("recordedBy", equalTo("admin"))
                .body("state", equalTo("STANDING"));
        inForce("2025-01-01", rule).body("items.id", contains(rule.id()));
        get("viewer", rule.path() + "/history").body("items.action", contains("add"));
        get(ADMIN, "/v1/events?limit=100&types=obligation.added").body("items.data.obligation", hasItem(rule.id()));
    }

    @Test
    void endsARuleOnTheDayBeforeItsSuccessorBegins() {
        var old = Statement.wish().added();
        var present = old.again().with("mandatoryFrom", "2027-01-01").with("severity", "ADVISED");
        present.addedFor(old);

        get("viewer", old.path())
                .body("state", equalTo("SUPERSEDED"))
                .body("supersededBy", equalTo(present.id()))
                .body("mandatoryUntil", equalTo("2026-12-31"))
                .body("version", equalTo(1));
        inForce("2026-12-31", old).body("items.id", contains(old.id()));
        inForce("2027-01-01", old).body("items.id", contains(present.id()));
        get("viewer", old.path() + "/history").body("items.action", contains("add", "supersede"));
        get(ADMIN, "/v1/events?limit=100&types=obligation.superseded")
                .body("items.data.supersededBy", hasItem(present.id()));
    }

    @Test
    void replacesARuleBeforeItBegan() {
        var wrong = Statement.wish().with("mandatoryFrom", "2028-01-01").added();
        var right = wrong.again().with("mandatoryFrom", "2027-06-01").addedFor(wrong);

        get("viewer", wrong.path()).body("mandatoryUntil", equalTo("2027-12-31"));
        inForce("2027-12-31", wrong).body("items.id", contains(right.id()));
        inForce("2028-01-01", wrong).body("items.id", contains(right.id()));
        inForce("2027-05-31", wrong).body("items.id", not(hasItem(wrong.id())));
    }

    @Test
    void replacesSeveralRulesByOne() {
        var micro = Statement.wish().with("businessScales", List.of("MICRO")).added();
        var large = micro.again().with("businessScales", List.of("LARGE")).added();
        var all = micro.again().without("businessScales").with("mandatoryFrom", "2027-01-01");

        all.with("supersedes", List.of(micro.id(), large.id()))
                .sent(micro.etag() + ", " + large.etag())
                .then()
                .statusCode(201);

        inForce("2027-01-01", micro).body("items.id", contains(all.id()));
        inForce("2026-12-31", micro).body("items.size()", equalTo(2));
    }

    @Test
    void wantsToKnowThatTheAdministratorHasSeenWhatHeReplaces() {
        var old = Statement.wish().added();
        var seen = old.etag();
        var successor = old.again().with("mandatoryFrom", "2027-01-01").with("supersedes", List.of(old.id()));

        successor.sent().then().statusCode(428);
        successor.sent("\"7\"").then().statusCode(412);
        get("viewer", old.path()).body("supersededBy", nullValue()).body("version", equalTo(0));

        successor.sent(seen).then().statusCode(201);
        successor.with("id", successor.id() + "-again").sent(seen).then().statusCode(412);
    }

    @Test
    void refusesASecondRuleForTheSameDays() {
        var first = Statement.wish()
                .with("businessScales", List.of("MICRO", "SMALL"))
                .added();

        first.again()
                .with("mandatoryFrom", "2029-01-01")
                .sent()
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/obligation-overlaps"))
                .body("overlapping", equalTo(first.id()));
        first.again().with("businessScales", List.of("SMALL")).sent().then().statusCode(409);
        first.again().with("businessScales", List.of("LARGE")).sent().then().statusCode(201);
        first.again().with("category", "SNACK").sent().then().statusCode(201);
        first.again()
                .with("mandatoryFrom", "2020-01-01")
                .with("mandatoryUntil", "2024-12-31")
                .sent()
                .then()
                .statusCode(201);
    }

    @Test
    void refusesAnIdThatIsTaken() {
        var first = Statement.wish().added();

        Statement.wish()
                .with("id", first.id())
                .sent()
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/duplicate-obligation"));
    }

    @ParameterizedTest
    @CsvSource({
        "id, Not A Slug, id, Pattern",
        "requirement, halal, requirement, Pattern",
        "basis, CUSTOM, basis, UnknownValue",
        "source, , source, NotBlank",
        "note, of 3576014505900001, note, NoNik",
        "category, WEAPONS, category, UnknownCategory",
        "mandatoryFrom, 0025-01-01, mandatoryFrom, PlausibleDate",
        "mandatoryUntil, 2024-12-31, mandatoryUntil, BeforeFirstDay",
        "profiles, , profiles, ProfileNeeded",
        "anyOf, , anyOf, NotNull",
        "name, x, name, UnknownField",
    })
    void namesWhatCannotBeMeant(String field, String value, String named, String code) {
        Statement.wish()
                .with(field, value)
                .sent()
                .then()
                .statusCode(400)
                .body("violations.field", hasItem(named))
                .body("violations.code", hasItem(code));
    }

    @ParameterizedTest
    @CsvSource({"type, MAGIC, anyOf[0].type, UnknownType", "fact, GTIN, anyOf[0], TypeOrFact", "storages, , , "})
    void namesAProofThatCannotBeMeant(String field, String value, String named, String code) {
        var proof = new HashMap<String, Object>(Map.of("type", "HALAL"));
        proof.put(field, value);
        var answer = Statement.wish().with("anyOf", List.of(proof)).sent().then();

        if (named == null) {
            answer.statusCode(201);
        } else {
            answer.statusCode(400).body("violations.field", hasItem(named)).body("violations.code", hasItem(code));
        }
    }

    @Test
    void refusesALawWithoutItsFirstDayOrOfOneKindOfRetailer() {
        Statement.law().without("mandatoryFrom").sent().then().body("violations.code", contains("FirstDayNeeded"));
        Statement.law()
                .with("profiles", List.of("hotel"))
                .sent()
                .then()
                .statusCode(400)
                .body("violations.code", contains("LawHasNoProfile"));
    }

    @Test
    void supersedesOnlyRulesOfItsKindThatExist() {
        var mark = Statement.wish().with("requirement", "TRADEMARK").added();

        Statement.wish()
                .with("supersedes", List.of("no-such-rule", mark.id()))
                .sent(mark.etag())
                .then()
                .statusCode(400)
                .body("violations.field", contains("supersedes[0]", "supersedes[1]"))
                .body("violations.code", contains("UnknownObligation", "OtherRequirement"));
        get("viewer", mark.path()).body("supersededBy", nullValue());
    }

    @Test
    void isForAdministratorsOnly() {
        as(AGENCY).body(Statement.wish()).post("/v1/obligations").then().statusCode(403);
        as("viewer").body(Statement.wish()).post("/v1/obligations").then().statusCode(403);
    }
}
