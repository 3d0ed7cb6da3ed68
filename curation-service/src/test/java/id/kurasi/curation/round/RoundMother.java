package id.kurasi.curation.round;

import id.kurasi.curation.rubric.Aggregation;
import id.kurasi.curation.rubric.RubricRef;
import id.kurasi.curation.rubric.Rubrics;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Rounds for tests that need no database. */
public final class RoundMother {

    private RoundMother() {}

    /** Open for batik and food of Kota Mojokerto, for the whole of April 2025 in the time zone. */
    public static Round open(String timeZone, Caps caps, String... retailers) {
        var facts = new RoundFacts(
                "Kurasi Contoh",
                "35.76",
                List.of(retailers),
                LocalDate.of(2025, 4, 1),
                LocalDate.of(2025, 4, 30),
                timeZone,
                List.of("BATIK", "FOOD_BEVERAGE"),
                List.of("35.76"),
                2,
                Aggregation.MEAN,
                caps,
                null,
                null,
                null,
                null);
        var round = new Round(facts, Instant.parse("2025-03-01T00:00:00Z"));
        round.open(
                Map.of(Rubrics.ANY_OTHER_GROUP, new RubricRef(UUID.randomUUID(), "GENERIC", 1)),
                Instant.parse("2025-03-31T00:00:00Z"));
        return round;
    }
}
