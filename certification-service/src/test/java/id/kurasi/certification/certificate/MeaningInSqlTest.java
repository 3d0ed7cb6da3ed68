package id.kurasi.certification.certificate;

import static id.kurasi.certification.Api.ADMIN;
import static id.kurasi.certification.Api.as;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.certification.ServiceTest;
import id.kurasi.certification.meaning.AnyFacts;
import id.kurasi.certification.meaning.CertificateFacts;
import id.kurasi.certification.meaning.Meaning;
import id.kurasi.kit.TestClock;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Lists decide by SQL what a certificate means: for any facts on any day the same as the pure function. */
@ServiceTest
class MeaningInSqlTest {

    private static final int CERTIFICATES = 500;

    @Inject
    DataSource database;

    @AfterEach
    void timeGoesOn() {
        TestClock.reset();
    }

    @Test
    void agreesWithThePureFunctionForAnyFacts() throws SQLException {
        var business = UUID.randomUUID();
        var facts = new HashMap<UUID, CertificateFacts>();
        try (var rows = new FactRows(database)) {
            for (var some : anyFacts()) {
                facts.put(rows.add(business, some), some);
            }
        }
        for (var day = 0; day <= AnyFacts.DAYS; day += 57) {
            var today = AnyFacts.FIRST.plusDays(day);
            TestClock.setTo(
                    today.atTime(12, 0).atZone(ZoneId.of("Asia/Jakarta")).toInstant());
            var expected = facts.entrySet().stream()
                    .collect(toMap(entry -> entry.getKey().toString(), entry -> Meaning.on(today, entry.getValue(), 90)
                            .name()));

            assertEquals(expected, listed(business, ""), "on " + today);
            for (var meaning : Meaning.values()) {
                var such = new HashMap<>(expected);
                such.values().removeIf(other -> !other.equals(meaning.name()));
                assertEquals(such, listed(business, "&meaning=" + meaning), meaning + " on " + today);
            }
            var two = Set.of(Meaning.SUSPENDED.name(), Meaning.NEEDS_REVERIFICATION.name());
            expected.values().retainAll(two);
            assertEquals(expected, listed(business, "&meaning=" + String.join("&meaning=", two)), two + " on " + today);
        }
    }

    private static List<CertificateFacts> anyFacts() {
        JqwikSession.start();
        try {
            return AnyFacts.facts().sampleStream().limit(CERTIFICATES).toList();
        } finally {
            JqwikSession.finish();
        }
    }

    private static Map<String, String> listed(UUID business, String filter) {
        var found = new HashMap<String, String>();
        var next = "/v1/certificates?limit=100&business=" + business + filter;
        String cursor = null;
        do {
            var request = as(ADMIN).urlEncodingEnabled(true);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor)).get(next);
            page.then().statusCode(200);
            page.<List<Map<String, String>>>path("items")
                    .forEach(item -> found.put(item.get("id"), item.get("meaning")));
            cursor = page.path("nextCursor");
        } while (cursor != null);
        return found;
    }
}
