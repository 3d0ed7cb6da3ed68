package id.kurasi.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.kurasi.stack.api.Api;
import id.kurasi.stack.api.Reply;
import id.kurasi.stack.service.DemoAccount;
import id.kurasi.stack.service.Service;
import id.kurasi.stack.service.ServiceProcess;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Curation with neither the catalog nor certification: what was submitted is worked on as ever, and nothing else is begun. */
class PeersAwayIT {

    private final TestStack stack = TestStack.shared();
    private final List<ServiceProcess> peers = Stream.of(Service.CATALOG, Service.CERTIFICATION)
            .map(stack.parts()::service)
            .toList();
    private final Api agency = stack.as(DemoAccount.DINAS_MOJOKERTO, Service.CURATION);
    private final Api buyer = stack.as(DemoAccount.KERANJANG_BALI, Service.CURATION);
    private final RoundBook book = new RoundBook(stack);
    private final Map<String, String> entry = Map.of("roundId", book.id(), "productId", book.nextProduct());
    private final String draft = book.draft();
    private final String sentBack = book.submitted();
    private final String submitted = book.submitted();
    private final List<String> reviewed =
            Stream.generate(book::reviewed).limit(4).toList();

    @Test
    void everythingButToSubmitGoesOnAndThatGoesOnWhenTheyAreBack() {
        Map<String, Object> answers = sendBack();
        List<Beginning> beginnings = List.of(
                new Beginning("/v1/submissions", entry),
                new Beginning(RoundBook.path(draft) + "/submit", null),
                new Beginning(RoundBook.path(sentBack) + "/submit", answers));
        Footprint before = Footprint.of(stack, book.id());

        whileTheyAreAway(() -> {
            beginnings.forEach(beginning -> Refusals.assertUnavailable(beginning.send()));
            Refusals.assertUnavailable(agency.exchange("GET", readiness(), null));
            assertEquals(before, Footprint.of(stack, book.id()), "something was left behind");
            assertEquals(
                    List.of(),
                    Footprint.answersUnder(
                            stack, beginnings.stream().map(Beginning::key).toList()));

            workOnWhatWasSubmitted();
            new Readings(stack, book, reviewed).assertAll();
        });

        // the same requests, under the same keys
        Eventually.assertThat(
                "curation asks them again", () -> beginnings.get(1).send().status() == 200);
        assertEquals(201, beginnings.get(0).send().status());
        assertEquals(200, beginnings.get(2).send().status());
        assertEquals(200, agency.exchange("GET", readiness(), null).status());
        assertTrue(Stream.of(draft, sentBack)
                .allMatch(submission -> state(submission).equals("SUBMITTED")));
    }

    /** A request that begins something, under a key of its own. */
    private final class Beginning {

        private final String path;
        private final Object body;
        private final String key = UUID.randomUUID().toString();

        Beginning(String path, Object body) {
            this.path = path;
            this.body = body;
        }

        String key() {
            return key;
        }

        Reply send() {
            return agency.exchange("POST", path, body, "Idempotency-Key", key);
        }
    }

    private void whileTheyAreAway(Runnable test) {
        peers.forEach(ServiceProcess::requestStop);
        peers.forEach(ServiceProcess::awaitStop);
        try {
            test.run();
        } finally {
            peers.forEach(ServiceProcess::start);
            peers.forEach(ServiceProcess::awaitReady);
        }
    }

    /** @return what answers it */
    private Map<String, Object> sendBack() {
        Map<String, String> box = Map.of("field", "packaging", "what", "A box", "severity", "MUST");
        JsonNode changes = agency.post(RoundBook.path(sentBack) + "/request-changes", Map.of("items", List.of(box)));
        return Map.of(
                "answers",
                List.of(Map.of("item", changes.at("/requestedChanges/0/id").asText(), "answer", "It comes in a box")));
    }

    /** From the review to the shelf, and to the plan for what is not yet there. */
    private void workOnWhatWasSubmitted() {
        book.review(submitted);
        String liked = RoundBook.path(reviewed.get(0));
        book.decide(reviewed.get(0), "shortlist", Map.of());
        String question = buyer.post(liked + "/questions", Map.of("text", "Is it washable?"))
                .get("id")
                .asText();
        agency.post(liked + "/questions/%s/answer".formatted(question), Map.of("text", "By hand"));
        buyer.post(liked + "/offers", Map.of("terms", RoundBook.terms()));
        agency.post(liked + "/offers/1/agree");
        book.decide(reviewed.get(0), "accept", Map.of());
        book.decide(reviewed.get(1), "accept-with-conditions", RoundBook.conditions(RoundBook.TODAY.plusDays(9)));
        book.decide(reviewed.get(2), "decline", RoundBook.decline("PRICE_TOO_HIGH"));
        String listing = "/v1/listings/" + first(buyer, "/v1/listings?submission=" + reviewed.get(0));
        Map<String, String> store =
                Map.of("name", "Gerai Kuta", "regionCode", "51.03", "since", RoundBook.TODAY.toString());
        buyer.post(listing + "/list", Map.of("stores", List.of(store)));
        buyer.post(
                listing + "/record-first-order",
                Map.of("orderedOn", RoundBook.TODAY.toString(), "quantity", 20, "amountIdr", 2_400_000));
        agency.post("/v1/remediation-items/" + first(agency, "/v1/remediation-items?submission=" + reviewed.get(2))
                + "/start");
        assertEquals("REVIEWED", state(submitted));
    }

    private static String first(Api api, String list) {
        return api.get(list).at("/items/0/id").asText();
    }

    private String state(String submission) {
        return agency.get(RoundBook.path(submission)).get("state").asText();
    }

    private String readiness() {
        return book.path() + "/readiness?product=" + entry.get("productId");
    }
}
