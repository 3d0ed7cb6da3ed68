package id.kurasi.curation.remediation;

import static id.kurasi.curation.Curation.AGENCY;
import static id.kurasi.curation.Curation.all;
import static id.kurasi.curation.Curation.idOf;
import static id.kurasi.curation.Curation.ok;
import static id.kurasi.curation.Curation.post;
import static id.kurasi.curation.Curation.reviewed;
import static id.kurasi.curation.Curation.verdict;

import id.kurasi.curation.Curation;
import id.kurasi.curation.Products;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Declines for reasons, and comes again. */
final class Plans {

    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));

    private Plans() {}

    static String path(UUID item) {
        return "/v1/remediation-items/" + item;
    }

    /** The only item of a submission. */
    static UUID itemOf(UUID submission) {
        var items = itemsOf("admin", submission);
        if (items.size() != 1) {
            throw new AssertionError(items.size() + " items: " + items);
        }
        return UUID.fromString((String) items.get(0).get("id"));
    }

    static UUID itemOf(UUID submission, String code) {
        return itemsOf("admin", submission).stream()
                .filter(item -> item.get("code").equals(code))
                .map(item -> UUID.fromString((String) item.get("id")))
                .findFirst()
                .orElseThrow();
    }

    static List<Map<String, Object>> itemsOf(String account, UUID submission) {
        return all(account, "/v1/remediation-items?submission=" + submission);
    }

    static Response decline(UUID submission, String retailer, String... reasons) {
        var verdict = verdict("decline");
        verdict.put("reasons", List.of(reasons));
        verdict.put("noteToBusiness", "please look at it");
        return post("buyer~" + retailer, Curation.path(submission, "decisions/" + retailer + "/decline"), verdict);
    }

    static UUID notYet(UUID round, Products product) {
        return reviewed(round, product, 2);
    }

    static void publish(UUID round) {
        ok(post(AGENCY, "/v1/rounds/" + round + "/close"));
        ok(post(AGENCY, "/v1/rounds/" + round + "/publish"));
    }

    /** A draft in another round that names the earlier submission. */
    static UUID again(String account, UUID round, Products product, UUID earlier) {
        return idOf(post(
                account,
                "/v1/submissions",
                Map.of("roundId", round, "productId", product.known().id, "previousSubmissionId", earlier)));
    }

    static Response submit(String account, UUID submission, List<Map<String, Object>> answers) {
        return post(account, Curation.path(submission, "submit"), Map.of("remediation", answers));
    }

    static Map<String, Object> answer(UUID item) {
        return Map.of("item", item, "answer", "the pouch now seals");
    }
}
