package id.kurasi.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.stack.api.Api;
import id.kurasi.stack.api.Reply;
import id.kurasi.stack.service.DemoAccount;
import id.kurasi.stack.service.Service;
import id.kurasi.stack.service.ServiceProcess;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What happens when a part of the system is gone for a while. */
class OutageIT {

    private final TestStack stack = TestStack.shared();
    private final Api curation = stack.as(DemoAccount.DINAS_MOJOKERTO, Service.CURATION);

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
        Refusals.assertUnavailable(curation.exchange("GET", "/v1/rounds", null));

        stack.parts().cluster().start();
        stack.parts()
                .services()
                .forEach(service -> Eventually.assertThat(service.service() + " is ready again", service::isReady));
        assertEquals(200, curation.exchange("GET", "/v1/rounds", null).status());
    }
}
