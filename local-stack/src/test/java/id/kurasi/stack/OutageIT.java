package id.kurasi.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.kurasi.stack.api.Api;
import id.kurasi.stack.api.Reply;
import id.kurasi.stack.service.DemoAccount;
import id.kurasi.stack.service.Service;
import id.kurasi.stack.service.ServiceProcess;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What happens when a part of the system is gone for a while. */
class OutageIT {

    private final TestStack stack = TestStack.shared();
    private final Api curation = stack.as(DemoAccount.DINAS_MOJOKERTO, Service.CURATION);

    @Test
    void aMissingPeerLeavesNothingHalfDone() {
        String round = openRound();
        Map<String, String> submission = Map.of("roundId", round, "productId", aProduct());
        ServiceProcess catalog = stack.parts().service(Service.CATALOG);
        catalog.requestStop();
        catalog.awaitStop();

        Reply refused = curation.exchange("POST", "/v1/submissions", submission);

        assertUnavailable(refused);
        assertTrue(submissionsOf(round).isEmpty());

        catalog.start();
        catalog.awaitReady();
        Eventually.assertThat(
                "curation asks the catalog again",
                () -> curation.exchange("POST", "/v1/submissions", submission).status() == 201);
        assertEquals(1, submissionsOf(round).size());
    }

    @Test
    void whatWasSubmittedIsReadWithoutThePeers() {
        List.of(Service.CATALOG, Service.CERTIFICATION).forEach(peer -> {
            stack.parts().service(peer).requestStop();
            stack.parts().service(peer).awaitStop();
        });

        Reply list = curation.exchange("GET", "/v1/submissions?state=REVIEWED&round=" + stack.round(), null);

        List.of(Service.CATALOG, Service.CERTIFICATION).forEach(peer -> {
            stack.parts().service(peer).start();
            stack.parts().service(peer).awaitReady();
        });
        assertEquals(200, list.status());
        assertNotNull(list.body().at("/items/0/product/name").textValue());
    }

    @Test
    void aRetryAfterAKillDoesNotDouble() {
        Api catalog = stack.as(DemoAccount.DINAS_BLITAR, Service.CATALOG);
        String name = "Contoh Usaha " + UUID.randomUUID();
        Map<String, String> business =
                Map.of("name", name, "regionCode", "35.05.18", "businessScale", "MICRO", "scaleBasis", "SALES");
        String[] key = {"Idempotency-Key", UUID.randomUUID().toString()};

        Reply first = catalog.exchange("POST", "/v1/businesses", business, key);
        ServiceProcess process = stack.parts().service(Service.CATALOG);
        process.kill();
        process.start();
        process.awaitReady();
        Reply retry = catalog.exchange("POST", "/v1/businesses", business, key);

        assertEquals(201, first.status());
        assertEquals(201, retry.status());
        assertEquals(first.body(), retry.body());
        assertEquals(
                1,
                catalog.all("/v1/businesses?region=35.05").stream()
                        .filter(b -> b.get("name").asText().equals(name))
                        .count());
    }

    @Test
    void withoutItsDatabaseAServiceIsNotReadyAndRecoversByItself() {
        ServiceProcess process = stack.parts().service(Service.CURATION);
        stack.parts().cluster().stop();

        Eventually.assertThat("curation is not ready", () -> !process.isReady());
        assertUnavailable(curation.exchange("GET", "/v1/rounds", null));

        stack.parts().cluster().start();
        stack.parts()
                .services()
                .forEach(service -> Eventually.assertThat(service.service() + " is ready again", service::isReady));
        assertEquals(200, curation.exchange("GET", "/v1/rounds", null).status());
    }

    private static void assertUnavailable(Reply reply) {
        assertEquals(503, reply.status(), () -> reply.body().toString());
        assertEquals("application/problem+json", reply.header("content-type"));
        assertNotNull(reply.header("retry-after"));
        assertTrue(reply.body().get("traceId").asText().matches("[0-9a-f]{32}"));
        assertTrue(!reply.body().toString().contains("Exception"));
    }

    private String openRound() {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Jakarta"));
        JsonNode round = curation.post(
                "/v1/rounds",
                Map.of(
                        "title",
                        "Outage",
                        "agencyRegionCode",
                        "35.76",
                        "retailers",
                        List.of("the-keranjang-bali"),
                        "opensOn",
                        today.toString(),
                        "closesOn",
                        today.plusDays(1).toString(),
                        "categories",
                        List.of("BATIK")));
        return curation.post("/v1/rounds/%s/open".formatted(round.get("id").asText()))
                .get("id")
                .asText();
    }

    private String aProduct() {
        return stack.as(DemoAccount.DINAS_MOJOKERTO, Service.CATALOG)
                .get("/v1/products?category=BATIK&state=PUBLISHED&limit=1")
                .at("/items/0/id")
                .asText();
    }

    private List<JsonNode> submissionsOf(String round) {
        return curation.all("/v1/submissions?round=" + round);
    }
}
