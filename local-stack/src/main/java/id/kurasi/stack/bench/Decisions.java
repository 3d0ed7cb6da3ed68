package id.kurasi.stack.bench;

import id.kurasi.stack.service.DemoAccount;
import id.kurasi.stack.service.Service;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** What one buyer decides; each of the submissions that wait for him once. */
record Decisions(List<UUID> waiting) {

    private static final String RETAILER = "the-keranjang-bali";
    private static final String TERMS = """
            {"terms": {"supplyModel": "CONSIGNMENT", "producerPriceIdr": 12000, "retailPriceIdr": 18000, \
            "minimumOrder": 50, "paymentDays": 14}, "overridesRecommendation": true, "internalNote": "Contoh"}""";
    private static final String REASONS = """
            {"reasons": ["PACKAGING_WEAK", "PRICE_TOO_HIGH"], "overridesRecommendation": true, "noteToBusiness": "Contoh"}""";

    static Decisions waitingIn(Connection curation) throws SQLException {
        List<UUID> waiting = new ArrayList<>();
        try (Statement statement = curation.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select submission_id from inbox_entry where retailer = '%s' and tab = 'PENDING' order by 1"
                                .formatted(RETAILER))) {
            while (rows.next()) {
                waiting.add(rows.getObject(1, UUID.class));
            }
        }
        return new Decisions(List.copyOf(waiting));
    }

    /** To accept as many as there are. */
    Stream<Probe> probes() {
        return Stream.of(probe("decide", "decide.sql", "accept", TERMS, waiting));
    }

    /** Each way to decide so often, the shortlisted being those that are accepted. */
    Stream<Probe> probes(int times) {
        List<UUID> some = waiting.subList(0, times);
        return Stream.of(
                probe("shortlist", null, "shortlist", "{}", some),
                probe("accept", "decide.sql", "accept", TERMS, some),
                probe("decline", null, "decline", REASONS, waiting.subList(times, 2 * times)));
    }

    boolean areEnoughFor(int times) {
        return waiting.size() >= 2 * times;
    }

    private static Probe probe(String name, String script, String verb, String verdict, List<UUID> submissions) {
        AtomicInteger next = new AtomicInteger();
        return new Probe(name, Service.CURATION, DemoAccount.KERANJANG_BALI, script, c -> {
            int place = next.getAndIncrement();
            if (place >= submissions.size()) {
                throw new NoSuchElementException("all %d are decided".formatted(submissions.size()));
            }
            c.post("/v1/submissions/%s/decisions/%s/%s".formatted(submissions.get(place), RETAILER, verb), verdict);
        });
    }
}
