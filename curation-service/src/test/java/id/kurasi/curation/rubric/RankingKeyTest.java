package id.kurasi.curation.rubric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RankingKeyTest {

    private static final List<String> CRITERIA = List.of("QUALITY", "CAPACITY");

    /** Score, means of quality and capacity, and when it was submitted. */
    @ParameterizedTest(name = "{0} comes before {1} by {2}")
    @CsvSource({
        "100 5 5 2025-04-02T00:00:00Z, 99.75 5 5 2025-04-01T00:00:00Z, ''",
        "9.5 1 1 2025-04-02T00:00:00Z, 8.75 5 5 2025-04-01T00:00:00Z, ''",
        "78.1250001 3 3 2025-04-02T00:00:00Z, 78.125 5 5 2025-04-01T00:00:00Z, SCORE_BEFORE_ROUNDING",
        "75 4.5 3 2025-04-02T00:00:00Z, 75 4 5 2025-04-01T00:00:00Z, QUALITY",
        "75 4 3.5 2025-04-02T00:00:00Z, 75 4 3.3333333333333 2025-04-01T00:00:00Z, CAPACITY",
        "75 4 3 2025-04-01T00:00:00.000001Z, 75 4 3 2025-04-01T00:00:00.000002Z, EARLIER_SUBMISSION",
    })
    void sortsAsItsText(String before, String after, String why) {
        var one = key(before.split(" "));
        var other = key(after.split(" "));

        assertTrue(one.text().compareTo(other.text()) > 0);
        assertEquals(why.isEmpty() ? Optional.empty() : Optional.of(why), other.below(one, CRITERIA));
        assertEquals(one, RankingKey.parse(one.text()));
    }

    @Test
    void isWrittenAsTheMigrationWritesIt() {
        var key = key("78.125", "4.5", "3", "2025-04-01T00:00:00Z");

        assertEquals("078.1250000000|4.5000000000|3.0000000000|8256534399999999", key.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "078", "78.1250000000|8256534399999999", "078.1250000000|x|8256534399999999"})
    void readsNothingElse(String text) {
        assertThrows(IllegalArgumentException.class, () -> RankingKey.parse(text));
    }

    private static RankingKey key(String... parts) {
        return RankingKey.of(
                new BigDecimal(parts[0]),
                List.of(new BigDecimal(parts[1]), new BigDecimal(parts[2])),
                Instant.parse(parts[3]));
    }
}
