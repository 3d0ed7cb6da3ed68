package id.kurasi.curation.crowd;

import static id.kurasi.curation.Curation.AGENCY;
import static id.kurasi.curation.Curation.openRound;
import static id.kurasi.curation.Curation.retailer;
import static id.kurasi.curation.Curation.roundFacts;
import static id.kurasi.curation.Reviewing.DUE;
import static id.kurasi.curation.Reviewing.member;
import static id.kurasi.curation.Reviewing.seat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.curation.Products;
import id.kurasi.curation.crowd.Wire.Answer;
import id.kurasi.curation.crowd.Wire.Ask;
import id.kurasi.kit.Ids;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A round with all that is submitted in it, by the service's own hands. */
final class Venue {

    static final int SUBMISSIONS = 500;
    static final int CURATORS = 20;
    static final int RETAILERS = 4;

    /** So many of them go to curators by name, the others to whoever comes first. */
    private static final int ASSIGNED = 440;

    private static final int PRODUCTS_PER_BUSINESS = 3;
    private static final int SUBMITTING_AT_ONCE = 6;

    final List<String> retailers =
            Stream.generate(() -> retailer()).limit(RETAILERS).toList();
    final List<String> curators =
            IntStream.range(0, CURATORS).mapToObj(i -> "curator~crowd-" + i).toList();
    final UUID round;
    final List<UUID> submissions;

    private final Wire wire = new Wire();

    Venue() throws Exception {
        this.round = openRound(facts());
        this.submissions = submitted();
        seatAndAssign();
    }

    private Map<String, Object> facts() {
        var facts = roundFacts(retailers.toArray(String[]::new));
        facts.put("minimumReviews", 1);
        return facts;
    }

    private List<UUID> submitted() throws Exception {
        var businesses = Stream.generate(Ids::next)
                .limit(SUBMISSIONS / PRODUCTS_PER_BUSINESS + 1)
                .toList();
        var threads = Executors.newFixedThreadPool(SUBMITTING_AT_ONCE);
        try {
            var coming = IntStream.range(0, SUBMISSIONS)
                    .mapToObj(i -> threads.submit(() -> submit(product(i).of(businesses.get(i % businesses.size())))))
                    .toList();
            return coming.stream().map(Venue::get).toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private static Products product(int number) {
        return number % 3 == 0 ? Products.batik() : Products.snack();
    }

    private UUID submit(Products product) {
        var draft = until(
                201, Ask.post(AGENCY, "/v1/submissions", Map.of("roundId", round, "productId", product.known().id)));
        var id = draft.text("/id");
        until(200, Ask.post(AGENCY, "/v1/submissions/" + id + "/submit", null));
        return UUID.fromString(id);
    }

    /** On a slow machine the peers may be thought away for a moment. */
    private Answer until(int status, Ask ask) {
        var answer = wire.send(ask);
        for (var patience = 300; answer.status() == 503 && patience > 0; patience--) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            answer = wire.send(ask);
        }
        assertEquals(status, answer.status(), answer.body().toString());
        return answer;
    }

    private void seatAndAssign() {
        @SuppressWarnings("unchecked")
        Map<String, Object>[] members =
                curators.stream().map(curator -> member(curator)).toArray(Map[]::new);
        seat(round, members);
        var each = ASSIGNED / CURATORS;
        for (var i = 0; i < CURATORS; i++) {
            var assigned = wire.send(Ask.post(
                    AGENCY,
                    "/v1/rounds/" + round + "/assignments",
                    Map.of(
                            "submissionIds",
                            submissions.subList(i * each, (i + 1) * each),
                            "curators",
                            List.of(curators.get(i)),
                            "dueOn",
                            DUE)));
            assertEquals(200, assigned.status(), () -> assigned.body().toString());
        }
    }

    private static <T> T get(Future<T> coming) {
        try {
            return coming.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }
}
