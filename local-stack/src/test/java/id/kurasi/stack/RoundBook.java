package id.kurasi.stack;

import com.fasterxml.jackson.databind.JsonNode;
import id.kurasi.stack.api.Api;
import id.kurasi.stack.service.DemoAccount;
import id.kurasi.stack.service.Service;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** A round of a test's own, with pieces of batik of the demo in it, each taken as far as the test wants it. */
final class RoundBook {

    static final String RETAILER = "the-keranjang-bali";
    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));

    private static final List<DemoAccount> CURATORS = List.of(DemoAccount.KURATOR_1, DemoAccount.KURATOR_2);

    private final TestStack stack;
    private final Api agency;
    private final String id;
    private final JsonNode rubric;
    private final Iterator<JsonNode> products;

    /** Open for a month: nothing in it is due soon. */
    RoundBook(TestStack stack) {
        this.stack = stack;
        this.agency = stack.as(DemoAccount.DINAS_MOJOKERTO, Service.CURATION);
        JsonNode draft = agency.post("/v1/rounds", facts());
        this.id = draft.get("id").asText();
        JsonNode rubrics = agency.post("/v1/rounds/%s/open".formatted(id)).get("rubrics");
        this.rubric = agency.get(
                "/v1/rubrics/" + rubrics.path("BATIK").path("rubricId").asText());
        this.products = stack.as(DemoAccount.DINAS_MOJOKERTO, Service.CATALOG)
                .all("/v1/products?category=BATIK&state=PUBLISHED&region=35.76")
                .iterator();
    }

    private static Map<String, Object> facts() {
        return Map.of(
                "title",
                "Kurasi Batik Contoh",
                "agencyRegionCode",
                "35.76",
                "retailers",
                List.of(RETAILER),
                "opensOn",
                TODAY.toString(),
                "closesOn",
                TODAY.plusDays(30).toString(),
                "resultsDueOn",
                TODAY.plusDays(40).toString(),
                "minimumReviews",
                CURATORS.size(),
                "categories",
                List.of("BATIK"));
    }

    String id() {
        return id;
    }

    String path() {
        return "/v1/rounds/" + id;
    }

    /** A product that is not in the round yet. */
    String nextProduct() {
        return products.next().get("id").asText();
    }

    String draft() {
        return agency.post("/v1/submissions", Map.of("roundId", id, "productId", nextProduct()))
                .get("id")
                .asText();
    }

    String submitted() {
        String submission = draft();
        agency.post(path(submission) + "/submit");
        return submission;
    }

    String reviewed() {
        String submission = submitted();
        review(submission);
        return submission;
    }

    /** By both curators, so that the buyer has it in the inbox. */
    void review(String submission) {
        CURATORS.forEach(
                curator -> stack.as(curator, Service.CURATION).put(path(submission) + "/reviews/mine", scorecard()));
        agency.post(path(submission) + "/complete-review");
    }

    JsonNode decide(String submission, String verb, Map<String, Object> verdict) {
        return stack.as(DemoAccount.KERANJANG_BALI, Service.CURATION)
                .post("%s/decisions/%s/%s".formatted(path(submission), RETAILER, verb), verdict);
    }

    static String path(String submission) {
        return "/v1/submissions/" + submission;
    }

    static Map<String, Object> terms() {
        return Map.of(
                "supplyModel",
                "CONSIGNMENT",
                "producerPriceIdr",
                120_000,
                "retailPriceIdr",
                180_000,
                "minimumOrder",
                6,
                "paymentDays",
                14);
    }

    /** Declines what the panel recommends, and says so. */
    static Map<String, Object> decline(String... reasons) {
        return Map.of(
                "reasons", List.of(reasons), "internalNote", "too many of these", "overridesRecommendation", true);
    }

    static Map<String, Object> conditions(LocalDate... days) {
        return Map.of(
                "terms",
                terms(),
                "conditions",
                List.of(days).stream()
                        .map(day -> Map.of("text", "Label dalam bahasa Inggris", "dueOn", day.toString()))
                        .toList());
    }

    /** Good, and nothing to be said of it. */
    Map<String, Object> scorecard() {
        Map<String, Integer> points = new HashMap<>();
        rubric.get("criteria")
                .forEach(criterion -> points.put(criterion.get("code").asText(), 4));
        return Map.of("rubricVersion", rubric.get("version").asInt(), "points", points);
    }
}
