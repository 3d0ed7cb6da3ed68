package id.kurasi.curation.readiness;

import static id.kurasi.curation.Curation.AGENCY;
import static id.kurasi.curation.Curation.all;
import static id.kurasi.curation.Curation.draft;
import static id.kurasi.curation.Curation.draftRound;
import static id.kurasi.curation.Curation.get;
import static id.kurasi.curation.Curation.ok;
import static id.kurasi.curation.Curation.openRound;
import static id.kurasi.curation.Curation.path;
import static id.kurasi.curation.Curation.post;
import static id.kurasi.curation.Curation.retailer;
import static id.kurasi.curation.Curation.roundFacts;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.curation.FakePeers;
import id.kurasi.curation.Products;
import id.kurasi.kit.EmbeddedDatabase;
import id.kurasi.kit.Ids;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(FakePeers.class)
class ReadinessResourceTest {

    private String shop;
    private String minimarket;

    @BeforeEach
    void enterRetailers() {
        shop = retailer();
        minimarket = retailer("minimarket");
    }

    @Test
    void tellsByRetailerWhatFailsAndWhatToDoAboutIt() {
        var product =
                Products.snack().with("gtin", null).law("HALAL", "MISSING").known();

        readiness(AGENCY, openRound(shop, minimarket), product)
                .then()
                .statusCode(200)
                .body("items.product.id", contains(product.id.toString()))
                .body("items[0].ready", equalTo(false))
                .body("items[0].retailers.retailer", contains(shop, minimarket))
                .body("items[0].retailers.ready", contains(false, false))
                .body("items[0].retailers[0].gates.findAll { it.result == 'FAIL' }.gate", contains("HALAL"))
                .body("items[0].retailers[1].gates.findAll { it.result == 'FAIL' }.gate", contains("HALAL", "GTIN"))
                .body("items[0].retailers[0].gates.find { it.gate == 'GTIN' }.result", equalTo("WARN"))
                .body("items[0].retailers[0].gates.find { it.gate == 'HALAL' }.nextStep.code", equalTo("START_CASE"))
                .body("items[0].retailers[0].gates.find { it.gate == 'HALAL' }.nextStep.message", notNullValue())
                .body("items[0].retailers[0].gates.find { it.gate == 'NIB' }.nextStep", nullValue())
                .body("nextCursor", nullValue());
    }

    @Test
    void isReadyForOneRetailerWhileAnotherAsksForMore() {
        var product = Products.snack().with("gtin", null).known();

        readiness(AGENCY, openRound(shop, minimarket), product)
                .then()
                .body("items[0].ready", equalTo(false))
                .body("items[0].retailers.ready", contains(true, false));
    }

    @Test
    void saysOfManyProductsJustWhatSubmitSays() {
        var facts = roundFacts(shop, minimarket);
        facts.put(
                "caps",
                Map.of("perBusiness", 1, "perCategory", Map.of("SNACK", 500), "perRegion", Map.of("35.76", 500)));
        var round = openRound(facts);
        var products = variants();
        var answer = ok(get(AGENCY, "/v1/rounds/" + round + "/readiness?" + query(products)));
        assertEquals(products.size(), answer.getList("items").size());

        for (var product : products) {
            var said = ofProduct(answer, product);
            var submission = draft(round, product);
            var submit = post(AGENCY, path(submission, "submit"));
            assertEquals(said.get("ready"), submit.statusCode() == 200, submit.asString());
            assertEquals(gates(said), submit.jsonPath().getList("gates"));
            post(AGENCY, path(submission, "withdraw"), Map.of("reason", "enough"));
        }
    }

    @Test
    void asksCertificationOnceForAProfileHoweverManyProductsThereAre() {
        var business = Ids.next();
        var products = IntStream.range(0, 100)
                .mapToObj(i -> Products.snack().of(business).known())
                .toList();

        var page = ok(get(AGENCY, "/v1/rounds/" + openRound(shop, minimarket) + "/readiness?" + query(products)));

        assertEquals(100, page.getList("items").size());
        var asked = products.stream()
                .mapToInt(product -> FakePeers.checksOf(product.id.toString()))
                .sum();
        assertEquals(2, asked);
    }

    @Test
    void goesThroughAllThatABusinessOrARegionPublished() {
        var region = "35.76.03";
        var business = Ids.next();
        var published = IntStream.range(0, 5)
                .mapToObj(
                        i -> Products.snack().of(business).in(region).known().id.toString())
                .toList();
        Products.snack().of(business).in(region).with("state", "DRAFT").known();
        var round = openRound(shop);

        assertEquals(
                published.stream().sorted().toList(),
                ids(all(AGENCY, "/v1/rounds/" + round + "/readiness?limit=2&business=" + business)));
        var inRegion = ids(all(AGENCY, "/v1/rounds/" + round + "/readiness?limit=100&region=" + region));
        assertEquals(
                List.of(),
                published.stream().filter(id -> !inRegion.contains(id)).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "admin, 200, 1",
        "service, 200, 1",
        "agency~35.76, 200, 1",
        "agency~35.05, 200, 0",
        "business, 200, 1",
        "business~other, 200, 0",
        "buyer, 403, 0",
        "kurator-1, 403, 0",
        "viewer, 403, 0"
    })
    void isForWhoMayEnterTheProduct(String account, int status, int products) {
        var product = Products.snack().known();
        var who =
                switch (account) {
                    case "business" -> "business~" + product.businessId();
                    case "business~other" -> "business~" + Ids.next();
                    case "buyer" -> "buyer~" + shop;
                    default -> account;
                };
        var round = openRound(shop);

        for (var by : List.of("product=" + product.id, "business=" + product.businessId())) {
            var answer = get(who, "/v1/rounds/" + round + "/readiness?limit=1&" + by)
                    .then()
                    .statusCode(status);
            if (status == 200) {
                answer.body("items", hasSize(products)).body("nextCursor", nullValue());
            }
        }
    }

    @Test
    void keepsARegionForItsAgencyAndADraftRoundForItsOwn() {
        var product = Products.snack().known();
        var draft = draftRound(roundFacts(shop));
        var open = openRound(shop);

        readiness(AGENCY, draft, product).then().statusCode(200).body("items", hasSize(1));
        readiness("business~" + product.businessId(), draft, product).then().statusCode(404);
        get("agency~35.05", "/v1/rounds/" + open + "/readiness?region=35.76")
                .then()
                .statusCode(403);
        get("business~" + product.businessId(), "/v1/rounds/" + open + "/readiness?region=35.76")
                .then()
                .statusCode(403);
        get("agency~35.05", "/v1/rounds/" + open + "/readiness?region=35.05")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=5",
                "product={p}&business={p}",
                "business={p}&region=35.76",
                "business={p}&cursor=abc",
                "region=Jawa"
            })
    void refusesAQuestionThatIsNotOne(String query) {
        var asked = query.replace("{p}", Ids.next().toString());

        get(AGENCY, "/v1/rounds/" + openRound(shop) + "/readiness?" + asked)
                .then()
                .statusCode(400);
    }

    @Test
    void leavesOutWhatTheCatalogDoesNotKnow() {
        var product = Products.snack().known();

        get(AGENCY, "/v1/rounds/" + openRound(shop) + "/readiness?product=" + Ids.next() + "&product=" + product.id)
                .then()
                .statusCode(200)
                .body("items.product.id", contains(product.id.toString()));
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
    void isUnavailableWhileAPeerDoesNotAnswer(String peer, String how) {
        var product = Products.snack().with(peer, how).known();
        var round = openRound(shop);

        readiness(AGENCY, round, product)
                .then()
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body("type", equalTo("/problems/peer-unavailable"));
        product.with(peer, "fine").known();
        readiness(AGENCY, round, product).then().statusCode(200);
    }

    @Test
    void hasNothingToSayOfARoundThatIsOver() {
        var round = openRound(shop);
        ok(post(AGENCY, "/v1/rounds/" + round + "/cancel", Map.of("reason", "The retailer withdrew")));

        readiness(AGENCY, round, Products.snack().known())
                .then()
                .statusCode(409)
                .body("currentState", equalTo("CANCELLED"));
    }

    private static List<Products> variants() {
        var products = new ArrayList<>(List.of(
                Products.snack(),
                Products.batik(),
                Products.snack().with("state", "DRAFT"),
                Products.snack().in("35.05.01"),
                Products.snack().with("gtin", null),
                Products.snack().with("photos", List.of()),
                Products.snack().with("composition", List.of()),
                Products.snack().with("shelfLifeDays", null),
                Products.snack().madeBy("taxRegistered", null),
                Products.snack().madeBy("nibRecorded", false),
                Products.snack().law("HALAL", "EXPIRED"),
                Products.snack().requirement("FOOD_LICENCE", "UNVERIFIED")));
        products.forEach(Products::known);
        return products;
    }

    private static Response readiness(String account, UUID round, Products product) {
        return get(account, "/v1/rounds/" + round + "/readiness?product=" + product.id);
    }

    private static String query(List<Products> products) {
        return products.stream().map(product -> "product=" + product.id).collect(Collectors.joining("&"));
    }

    private static Map<String, Object> ofProduct(JsonPath answer, Products product) {
        return answer.getMap("items.find { it.product.id == '" + product.id + "' }");
    }

    @SuppressWarnings("unchecked")
    private static List<Object> gates(Map<String, Object> readiness) {
        var gates = new ArrayList<>((List<Object>) readiness.get("gates"));
        ((List<Map<String, Object>>) readiness.get("retailers"))
                .forEach(retailer -> gates.addAll((List<Object>) retailer.get("gates")));
        return gates;
    }

    private static List<String> ids(List<Map<String, Object>> items) {
        return items.stream()
                .map(item -> ((Map<?, ?>) item.get("product")).get("id").toString())
                .sorted()
                .toList();
    }
}
