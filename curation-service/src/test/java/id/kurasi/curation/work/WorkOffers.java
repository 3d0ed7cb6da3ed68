package id.kurasi.curation.work;

import static id.kurasi.curation.Curation.decide;
import static id.kurasi.curation.Curation.ok;
import static id.kurasi.curation.Curation.path;
import static id.kurasi.curation.Curation.post;
import static id.kurasi.curation.dealing.Standing.terms;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Offers that wait for one side or the other. */
final class WorkOffers {

    private WorkOffers() {}

    /**
     * Two for the producer to answer: the second retailer's for what is shortlisted, for good, and the first one's for what it
     * accepted, for twenty days. One for the first retailer, by tomorrow: the producer's answer to its own for what is
     * shortlisted.
     */
    static void make(UUID shortlisted, UUID accepted, UUID business, List<String> retailers) {
        var today = LocalDate.now(ZoneId.of("Asia/Jakarta"));
        retailers.forEach(each -> ok(decide("buyer~" + each, shortlisted, each, "shortlist")));
        var answered = offer(retailers.get(0), shortlisted, Map.of("terms", terms(12000, 18000)));
        offer(retailers.get(1), shortlisted, Map.of("terms", terms(12000, 18000)));
        offer(retailers.get(0), accepted, until(today.plusDays(20)));
        post(
                        "business~" + business,
                        path(shortlisted, "offers/" + answered + "/counter?retailer=" + retailers.get(0)),
                        until(today.plusDays(1)))
                .then()
                .statusCode(201);
    }

    private static Map<String, Object> until(LocalDate day) {
        return Map.of("terms", terms(13000, 18000), "expiresOn", day.toString());
    }

    private static int offer(String retailer, UUID submission, Map<String, Object> offer) {
        return post("buyer~" + retailer, path(submission, "offers"), offer)
                .then()
                .statusCode(201)
                .extract()
                .path("number");
    }
}
