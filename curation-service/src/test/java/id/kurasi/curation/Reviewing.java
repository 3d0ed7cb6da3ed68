package id.kurasi.curation;

import static id.kurasi.curation.Curation.AGENCY;
import static id.kurasi.curation.Curation.as;
import static id.kurasi.curation.Curation.get;
import static id.kurasi.curation.Curation.ok;
import static id.kurasi.curation.Curation.post;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Seats panels, assigns and declares over HTTP, as agencies and curators do. */
public final class Reviewing {

    public static final String DUE =
            LocalDate.now(ZoneId.of("Asia/Jakarta")).plusDays(5).toString();

    private Reviewing() {}

    /** A seat without limits. */
    public static Map<String, Object> member(String curator) {
        var member = new HashMap<String, Object>();
        member.put("curator", curator);
        return member;
    }

    public static Map<String, Object> member(String curator, String fact, Object value) {
        var member = member(curator);
        member.put(fact, value);
        return member;
    }

    /** Replaces the panel, whatever it is. */
    @SafeVarargs
    public static void seat(UUID round, Map<String, Object>... members) {
        as(AGENCY)
                .header("If-Match", "*")
                .body(Map.of("members", List.of(members)))
                .put(panel(round))
                .then()
                .statusCode(200);
    }

    public static String panel(UUID round) {
        return "/v1/rounds/" + round + "/panel";
    }

    public static Response assign(UUID round, List<UUID> submissions, String... curators) {
        return post(
                AGENCY,
                "/v1/rounds/" + round + "/assignments",
                Map.of("submissionIds", submissions, "curators", List.of(curators), "dueOn", DUE));
    }

    public static UUID assigned(UUID round, UUID submission, String curator) {
        assign(round, List.of(submission), curator).then().statusCode(200);
        return UUID.fromString(
                ok(get(AGENCY, "/v1/rounds/" + round + "/assignments?submission=" + submission + "&curator=" + curator))
                        .getString("items[0].id"));
    }

    public static Response balance(UUID round, int reviews, long seed, boolean dryRun) {
        return post(
                AGENCY,
                "/v1/rounds/" + round + "/assignments/balance",
                Map.of("reviewsPerSubmission", reviews, "dueOn", DUE, "seed", seed, "dryRun", dryRun));
    }

    public static Response declare(String curator, UUID submission) {
        return post(curator, "/v1/conflicts", Map.of("submissionId", submission, "reason", "my sister makes it"));
    }

    public static Map<String, Object> abstention() {
        return Map.of("rubricVersion", 1, "abstain", true, "note", "I know too little of it");
    }
}
