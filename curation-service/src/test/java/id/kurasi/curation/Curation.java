package id.kurasi.curation;

import static io.restassured.RestAssured.given;

import id.kurasi.kit.Answers;
import id.kurasi.kit.Ids;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Walks retailers, rounds and submissions through their lives over HTTP, as their users do. */
public final class Curation {

    public static final String AGENCY = "agency~35.76";
    public static final List<String> CURATORS = List.of("kurator-1", "kurator-2");

    private static final List<String> FOOD =
            List.of("QUALITY", "PACKAGING", "LEGALITY", "CAPACITY", "PRICE", "UNIQUENESS", "SHELF_LIFE");

    static {
        RestAssured.enableLoggingOfRequestAndResponseIfValidationFails();
    }

    private Curation() {}

    public static RequestSpecification as(String account) {
        return given().auth().preemptive().basic(account, "kurasi").contentType("application/json");
    }

    public static Response post(String account, String path, Object body) {
        return as(account).body(body).post(path);
    }

    public static Response post(String account, String path) {
        return as(account).post(path);
    }

    public static Response get(String account, String path) {
        return as(account).get(path);
    }

    public static JsonPath ok(Response response) {
        return response.then().statusCode(200).extract().jsonPath();
    }

    /** A retailer of its own for the test, so that no other test's decisions are in its way. */
    public static String retailer(String profile) {
        var slug = "toko-" + Ids.next();
        post(
                        AGENCY,
                        "/v1/retailers",
                        Map.of(
                                "slug", slug,
                                "name", "Toko Contoh",
                                "type", "SOUVENIR_SHOP",
                                "requirementProfile", profile,
                                "regionCode", "51"))
                .then()
                .statusCode(201);
        return slug;
    }

    public static String retailer() {
        return retailer("souvenir-shop");
    }

    public static Map<String, Object> roundFacts(String... retailers) {
        var today = LocalDate.now(ZoneId.of("Asia/Jakarta"));
        var facts = new HashMap<String, Object>();
        facts.put("title", "Kurasi Contoh");
        facts.put("agencyRegionCode", "35.76");
        facts.put("retailers", List.of(retailers));
        facts.put("opensOn", today.minusDays(1).toString());
        facts.put("closesOn", today.plusDays(7).toString());
        facts.put("timeZone", "Asia/Jakarta");
        facts.put("categories", List.of("BATIK", "CRAFT", "FOOD_BEVERAGE"));
        facts.put("eligibleRegions", List.of("35.76"));
        facts.put("minimumReviews", 2);
        facts.put("aggregation", "MEAN");
        return facts;
    }

    public static UUID draftRound(Map<String, Object> facts) {
        return idOf(post(AGENCY, "/v1/rounds", facts));
    }

    public static UUID openRound(Map<String, Object> facts) {
        var round = draftRound(facts);
        ok(post(AGENCY, "/v1/rounds/" + round + "/open"));
        return round;
    }

    public static UUID openRound(String... retailers) {
        return openRound(roundFacts(retailers));
    }

    public static UUID draft(UUID round, Products product) {
        return idOf(post(AGENCY, "/v1/submissions", Map.of("roundId", round, "productId", product.known().id)));
    }

    public static UUID submitted(UUID round, Products product) {
        var submission = draft(round, product);
        ok(post(AGENCY, path(submission, "submit")));
        return submission;
    }

    public static UUID sentBack(UUID round, Products product) {
        var submission = submitted(round, product);
        ok(post("kurator-1", path(submission, "request-changes"), changes()));
        return submission;
    }

    /** Reviewed by both curators with the same points everywhere: 4 recommends, 2 does not. */
    public static UUID reviewed(UUID round, Products product, int points) {
        var submission = submitted(round, product);
        CURATORS.forEach(curator ->
                score(curator, submission, scorecard(product, points)).then().statusCode(201));
        ok(post(AGENCY, path(submission, "complete-review")));
        return submission;
    }

    public static UUID reviewed(UUID round, Products product) {
        return reviewed(round, product, 4);
    }

    public static UUID accepted(UUID round, String retailer, Products product) {
        var submission = reviewed(round, product);
        ok(decide("buyer~" + retailer, submission, retailer, "accept"));
        return submission;
    }

    /** Declined by all of these, who are all the retailers of the round. */
    public static UUID declined(UUID round, List<String> retailers, Products product) {
        var submission = reviewed(round, product, 2);
        retailers.forEach(retailer -> ok(decide("buyer~" + retailer, submission, retailer, "decline")));
        return submission;
    }

    public static UUID withdrawn(UUID round, Products product) {
        var submission = draft(round, product);
        ok(post(AGENCY, path(submission, "withdraw"), reason()));
        return submission;
    }

    public static Response score(String curator, UUID submission, Map<String, Object> scorecard) {
        return as(curator).body(scorecard).put(path(submission, "reviews/mine"));
    }

    public static Map<String, Object> scorecard(Products product, int points) {
        var criteria = product.facts.get("category").equals("BATIK")
                ? List.of("QUALITY", "PACKAGING", "LEGALITY", "CAPACITY", "PRICE", "UNIQUENESS", "DURABILITY", "DESIGN")
                : FOOD;
        return scorecard(criteria, criteria.stream().map(criterion -> points).toList());
    }

    public static Map<String, Object> foodScorecard(Integer... points) {
        return scorecard(FOOD, Arrays.asList(points));
    }

    private static Map<String, Object> scorecard(List<String> criteria, List<Integer> points) {
        var given = new HashMap<String, Integer>();
        var comments = new HashMap<String, String>();
        for (var i = 0; i < criteria.size(); i++) {
            given.put(criteria.get(i), points.get(i));
            comments.put(criteria.get(i), "because");
        }
        var card = new HashMap<String, Object>();
        card.put("rubricVersion", 1);
        card.put("points", given);
        card.put("comments", comments);
        return card;
    }

    public static Response decide(String buyer, UUID submission, String retailer, String verb) {
        return post(buyer, path(submission, "decisions/" + retailer + "/" + verb), verdict(verb));
    }

    /** What the verb takes; nothing that overrides a recommendation. */
    public static Map<String, Object> verdict(String verb) {
        var verdict = new HashMap<String, Object>();
        if (verb.startsWith("accept")) {
            verdict.put(
                    "terms",
                    new HashMap<>(Map.of(
                            "supplyModel", "CONSIGNMENT",
                            "producerPriceIdr", 12000,
                            "retailPriceIdr", 18000,
                            "minimumOrder", 50,
                            "paymentDays", 14)));
        }
        if (verb.equals("accept-with-conditions")) {
            verdict.put("conditions", List.of(Map.of("text", "Nutrition facts", "dueOn", "2027-01-31")));
        }
        if (verb.equals("decline")) {
            verdict.put("reasons", List.of("PACKAGING_WEAK"));
        }
        verdict.put("internalNote", "for our eyes only");
        return verdict;
    }

    public static Map<String, Object> reason() {
        return Map.of("reason", "for a reason");
    }

    public static Map<String, Object> changes() {
        return Map.of(
                "items", List.of(Map.of("field", "packaging", "what", "Use a pouch that seals", "severity", "MUST")));
    }

    /** A body for submit that answers everything that is still to be corrected. */
    public static Map<String, Object> answers(UUID submission) {
        List<String> open =
                ok(get("admin", path(submission))).getList("requestedChanges.findAll { it.state == 'OPEN' }.id");
        return Map.of(
                "answers",
                open.stream()
                        .map(item -> Map.of("item", item, "answer", "Done as asked"))
                        .toList());
    }

    public static String path(UUID submission) {
        return "/v1/submissions/" + submission;
    }

    public static String path(UUID submission, String rest) {
        return path(submission) + "/" + rest;
    }

    public static UUID idOf(Response created) {
        created.then().statusCode(201);
        return UUID.fromString(Answers.text(created, "/id"));
    }

    /** Every item of a list, page by page. */
    public static List<Map<String, Object>> all(String account, String path) {
        var items = new ArrayList<Map<String, Object>>();
        String cursor = null;
        do {
            var request = as(account);
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            var page = ok(request.get(path));
            items.addAll(page.getList("items"));
            cursor = page.getString("nextCursor");
        } while (cursor != null);
        return items;
    }
}
