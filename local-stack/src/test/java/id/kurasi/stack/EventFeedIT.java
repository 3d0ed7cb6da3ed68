package id.kurasi.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.kurasi.stack.api.Api;
import id.kurasi.stack.service.DemoAccount;
import id.kurasi.stack.service.Service;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A follower that reads the feed while many write must see every event once, in one order. */
class EventFeedIT {

    private static final int WRITERS = 8;
    private static final int BUSINESSES_EACH = 40;

    private final TestStack stack = TestStack.shared();
    private final Api admin = stack.as(DemoAccount.ADMIN, Service.CATALOG);

    @Test
    void skipsNothingUnderConcurrentWriters() throws Exception {
        String cursor = endOfFeed();
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 1);
        try {
            Future<List<String>> followed = threads.submit(() -> follow(cursor, WRITERS * BUSINESSES_EACH));
            Set<String> created = new HashSet<>();
            for (Future<List<String>> writer : startWriters(threads)) {
                created.addAll(writer.get());
            }

            List<String> seen = followed.get();
            assertEquals(created, new HashSet<>(seen));
            assertEquals(seen.size(), new HashSet<>(seen).size(), "an event came twice");
            assertEquals(seen, follow(cursor, seen.size()), "a second reading differs from the first");
        } finally {
            threads.shutdownNow();
        }
    }

    private List<Future<List<String>>> startWriters(ExecutorService threads) {
        Callable<List<String>> writer =
                () -> Stream.generate(this::register).limit(BUSINESSES_EACH).toList();
        return Stream.generate(() -> threads.submit(writer)).limit(WRITERS).toList();
    }

    private String register() {
        return admin.post(
                        "/v1/businesses",
                        Map.of(
                                "name",
                                "Contoh Ramai",
                                "regionCode",
                                "35.05.18",
                                "businessScale",
                                "MICRO",
                                "scaleBasis",
                                "SALES"))
                .get("id")
                .asText();
    }

    /** The subjects of the events behind the cursor, read as they come. */
    private List<String> follow(String from, int howMany) {
        List<String> subjects = new ArrayList<>();
        String cursor = from;
        while (subjects.size() < howMany) {
            JsonNode page = admin.get("/v1/events?limit=100&wait=10&after=" + cursor);
            assertTrue(
                    !page.get("items").isEmpty(),
                    "the feed ended after %d of %d events".formatted(subjects.size(), howMany));
            page.get("items").forEach(event -> subjects.add(event.get("subject").asText()));
            cursor = page.get("nextCursor").asText();
        }
        return subjects;
    }

    private String endOfFeed() {
        JsonNode page = admin.get("/v1/events?limit=100");
        while (!page.get("items").isEmpty()) {
            page = admin.get(
                    "/v1/events?limit=100&after=" + page.get("nextCursor").asText());
        }
        return page.get("nextCursor").asText();
    }
}
