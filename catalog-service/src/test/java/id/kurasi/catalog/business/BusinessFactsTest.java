package id.kurasi.catalog.business;

import static id.kurasi.catalog.Api.ADMIN;
import static id.kurasi.catalog.Api.AGENCY;
import static id.kurasi.catalog.Api.etag;
import static id.kurasi.catalog.Api.get;
import static id.kurasi.catalog.Api.post;
import static id.kurasi.catalog.Api.put;
import static id.kurasi.catalog.business.BusinessMother.described;
import static id.kurasi.catalog.business.BusinessMother.registered;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.kurasi.catalog.Api;
import id.kurasi.catalog.Body;
import id.kurasi.catalog.product.ProductMother;
import id.kurasi.kit.EmbeddedDatabase;
import id.kurasi.kit.TestClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class BusinessFactsTest {

    private static final String NIK = "3576990101900001";

    /** Of this test alone, so that nothing else answers to it. */
    private final String own = "Contoh " + UUID.randomUUID();

    @AfterEach
    void letTimeGoOn() {
        TestClock.reset();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"organisation": "a", "since": "2026-03-02"}                             | since | FutureDate
            {"organisation": "a", "since": "2025-01-01", "until": "2026-03-02"}      | until | FutureDate
            {"organisation": "a", "since": "2025-01-02", "until": "2025-01-01"}      | until | EndsBeforeItBegins
            """)
    void refusesAFosteringThatCannotBe(String relation, String field, String code) {
        TestClock.setTo(Instant.parse("2026-03-01T14:59:59Z")); // the last second of the day in Papua
        var said =
                "{\"name\": \"%s\", \"regionCode\": \"35.76.02\", \"businessScale\": \"MICRO\", \"fosteredBy\": [%s]}";

        Api.as(ADMIN)
                .body(said.formatted(own, relation))
                .post("/v1/businesses")
                .then()
                .statusCode(400)
                .body("violations.field", contains("fosteredBy[0]." + field))
                .body("violations.code", contains(code));

        get(ADMIN, "/v1/businesses?name=" + own).body("items", empty());
        TestClock.setTo(Instant.parse("2026-03-01T15:00:00Z")); // it is the 2nd there
        if (code.equals("FutureDate")) {
            Api.as(ADMIN)
                    .body(said.formatted(own, relation))
                    .post("/v1/businesses")
                    .then()
                    .statusCode(201);
        }
    }

    @Test
    void anOrganisationHasOneOpenRelationAndAnyNumberOfEndedOnes() {
        var open = Map.of("organisation", "dinas-35.76", "since", "2024-01-01");
        var ended = Map.of("organisation", "dinas-35.76", "since", "2022-01-01", "until", "2023-01-01");
        var openToo = Map.of("organisation", "Dinas-35.76", "since", "2025-01-01");

        post(ADMIN, "/v1/businesses", described().with("name", own).with("fosteredBy", List.of(open, ended, openToo)))
                .statusCode(400)
                .body("violations.field", contains("fosteredBy[2].organisation"))
                .body("violations.code", contains("FosteredTwice"));

        get(ADMIN, "/v1/businesses?name=" + own).body("items", empty());
        registered(described().with("fosteredBy", List.of(open, ended, ended)));
    }

    @Test
    void isFoundByWhoFostersItNow() {
        var fostered = registered(described().with("fosteredBy", List.of(relation(null))));
        registered(described().with("fosteredBy", List.of(relation("2025-01-01"))));

        get(ADMIN, "/v1/businesses?fosteredBy=" + own).body("items.id", contains(fostered));
        get(ADMIN, "/v1/businesses?fosteredBy=nobody&fosteredBy=" + own).body("items.id", contains(fostered));
        get(ADMIN, "/v1/businesses?fosteredBy=Contoh").body("items.id", not(hasItem(fostered)));
    }

    private Map<String, Object> relation(String until) {
        return new Body().with("organisation", own).with("since", "2024-01-01").with("until", until);
    }

    @Test
    void isFoundByWhatItSaysToMakeAndByItsProductsAsFarAsTheyAreShown() {
        var declares = registered(described().with("name", own).with("categories", List.of("BATIK_CLOTH")));
        var offers = registered(described().with("name", own));
        var drafts = registered(described().with("name", own));
        var offered = registered(described().with("name", own));
        ProductMother.act(ProductMother.added(product(offers)), "publish");
        ProductMother.added(product(drafts));
        ProductMother.act(ProductMother.added(product(offered)), "archive");
        var asked = "/v1/businesses?name=" + own + "&category=";

        for (var keeper : List.of(ADMIN, AGENCY, "agency~35", "service")) {
            get(keeper, asked + "BATIK").body("items.id", containsInAnyOrder(declares, offers, drafts));
        }
        for (var onlooker : List.of("buyer~the-keranjang-bali", "curator", "viewer", "viewer~35.76")) {
            get(onlooker, asked + "BATIK").body("items.id", containsInAnyOrder(declares, offers));
        }
        get(Api.business(drafts), asked + "BATIK_CLOTH").body("items.id", contains(drafts));
        get(ADMIN, asked + "SNACK").body("items", empty());
        get(ADMIN, asked + "NO_SUCH").body("items", empty());
    }

    private static Body product(String business) {
        return ProductMother.described(business).with("category", "BATIK_CLOTH");
    }

    @Test
    void refusesACategoryThatIsNotThereAndKeepsEachOnce() {
        post(ADMIN, "/v1/businesses", described().with("name", own).with("categories", List.of("BATIK", "KAIN")))
                .statusCode(400)
                .body("violations.field", contains("categories[1]"))
                .body("violations.code", contains("UnknownCategory"));
        get(ADMIN, "/v1/businesses?name=" + own).body("items", empty());

        post(ADMIN, "/v1/businesses", described().with("categories", List.of("BATIK", "BATIK")))
                .statusCode(201)
                .body("categories", contains("BATIK"));
    }

    @ParameterizedTest
    @CsvSource({
        "admin, true",
        "agency~35.76, true",
        "agency~35, true",
        "business~own, true",
        "service, true",
        "buyer~the-keranjang-bali, false",
        "curator, false",
        "viewer, false",
        "viewer~35.76, false"
    })
    void showsAnInclusiveCommunityOnlyToWhoKeepsItAndToServices(String reader, boolean shown) {
        var id = registered(described()
                .with("name", own)
                .with(
                        "memberships",
                        List.of(
                                Map.of("kind", "INCLUSIVE_COMMUNITY", "name", own),
                                Map.of("kind", "ASSOCIATION", "name", own + " Batik"))));
        var account = reader.equals("business~own") ? Api.business(id) : reader;
        var kinds = shown ? List.of("INCLUSIVE_COMMUNITY", "ASSOCIATION") : List.of("ASSOCIATION");
        var found = shown ? List.of(id) : List.of();

        get(account, "/v1/businesses/" + id).statusCode(200).body("memberships.kind", equalTo(kinds));
        get(account, "/v1/businesses?name=" + own).body("items[0].memberships.kind", equalTo(kinds));
        get(account, "/v1/businesses?membership=" + own).statusCode(200).body("items.id", equalTo(found));
        get(account, "/v1/businesses?membership=" + own + " Batik").body("items.id", contains(id));
        get(account, "/v1/businesses?membership=nobody&membership=" + own).body("items.id", equalTo(found));
        get(account, "/v1/businesses/" + id + "/history").body("items.note", not(hasItem(containsString(own))));
    }

    @Test
    void whoDoesNotSeeTheBusinessDoesNotFindItByItsCommunity() {
        registered(described().with("memberships", List.of(Map.of("kind", "INCLUSIVE_COMMUNITY", "name", own))));

        get("agency~35.05", "/v1/businesses?membership=" + own).body("items", empty());
        get("business~" + UUID.randomUUID(), "/v1/businesses?membership=" + own).body("items", empty());
    }

    @Test
    void saysTheTitleOfACodeOfTheListAndTakesAnyOther() {
        var said = described()
                .with(
                        "kbli",
                        List.of(
                                Map.of("version", "2020", "code", "13134"),
                                Map.of("version", "2025", "code", "13133"),
                                Map.of("version", "2025", "code", "13134")));

        var id = registered(said);

        for (var path : List.of("/v1/businesses/" + id, "/v1/businesses?name=" + said.get("name"))) {
            var prefix = path.contains("?") ? "items[0]." : "";
            get(ADMIN, path)
                    .body(prefix + "kbli.code", contains("13134", "13133", "13134"))
                    .body(prefix + "kbli.title", contains("Industri Batik", "Industri Kain Batik", null));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name        | "NIK 3576990101900001"                                              | name
            name        | "Batik 3576 9901 0190 0001"                                         | name
            fosteredBy  | [{"organisation": "357699-010190-0001", "since": "2023-01-10"}]     | fosteredBy[0].organisation
            memberships | [{"kind": "ASSOCIATION", "name": "3576990101900001"}]               | memberships[0].name
            categories  | ["3576990101900001"]                                                | categories[0]
            """)
    void refusesACitizenNumberInATextWithoutEchoingIt(String field, String value, String named) throws Exception {
        var said = described().with(field, new ObjectMapper().readValue(value, Object.class));

        var answer = post(ADMIN, "/v1/businesses", said)
                .statusCode(400)
                .body("violations.field", contains(named))
                .body("violations.code", contains("NoNik"))
                .extract();

        assertNoNik(answer.asString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name        | "Keripik 3576990101900001"                                 | name
            brand       | "3576 9901 0190 0001"                                      | brand
            category    | "3576990101900001"                                         | category
            description | "Milik 35.76.99.010190.0001."                              | description
            story       | "Nomor saya\\n3576990101900001"                            | story
            packaging   | "3576990101900001"                                         | packaging
            composition | [{"ingredient": "tempe 3576990101900001"}]                 | composition[0].ingredient
            processes   | ["3576990101900001"]                                       | processes[0]
            capacity    | {"perMonth": 1, "unit": "3576990101900001"}                | capacity.unit
            attributes  | {"owner": "3576990101900001"}                              | attributes[owner]
            attributes  | {"owner": 3576990101900001}                                | attributes[owner]
            attributes  | {"owner": [{"x": "3576-9901-0190-0001"}]}                  | attributes[owner]
            """)
    void refusesACitizenNumberInATextOfAProductToo(String field, String value, String named) throws Exception {
        var business = registered();
        var said = ProductMother.described(business).with(field, new ObjectMapper().readValue(value, Object.class));

        var answer = post(ADMIN, "/v1/products", said)
                .statusCode(400)
                .body("violations.field", contains(named))
                .body("violations.code", contains("NoNik"))
                .extract();

        assertNoNik(answer.asString());
        get(ADMIN, "/v1/products?business=" + business).body("items", empty());
    }

    private static void assertNoNik(String answer) {
        assertFalse(answer.replaceAll("\\D", "").contains(NIK), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"8990000000013", "9900000000001", "+62 812 3456 7890", "Rp 1.500.000"})
    void takesOtherNumbersInTexts(String number) {
        post(ADMIN, "/v1/businesses", described().with("name", own + " " + number))
                .statusCode(201);
        post(ADMIN, "/v1/products", ProductMother.described(registered()).with("story", "Nomor " + number))
                .statusCode(201);
    }

    @Test
    void itsHistorySaysWhoDidWhat() {
        var id = registered(described().with("name", own));
        var path = "/v1/businesses/" + id;
        put(AGENCY, path, etag(path), described().with("name", own + " Baru")).statusCode(200);

        get("curator", path + "/history")
                .statusCode(200)
                .body("items.action", contains("register", "change"))
                .body("items.by", contains(ADMIN, AGENCY))
                .body("items.from", contains(null, "ACTIVE"))
                .body("items.to", contains("ACTIVE", "ACTIVE"))
                .body("items.note", contains(null, null));
        get("agency~35.05", path + "/history").statusCode(404);
    }
}
