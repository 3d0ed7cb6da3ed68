package id.kurasi.curation.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kurasi.kit.problem.IllegalTransition;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundTest {

    @ParameterizedTest(name = "{1} in {0}: {2}")
    @CsvSource({
        // WIB is seven hours ahead of UTC, WITA eight, WIT nine
        "Asia/Jakarta,  2025-03-31T16:59:59Z, false",
        "Asia/Jakarta,  2025-03-31T17:00:00Z, true",
        "Asia/Jakarta,  2025-04-30T16:59:59Z, true",
        "Asia/Jakarta,  2025-04-30T17:00:00Z, false",
        "Asia/Makassar, 2025-04-30T15:59:59Z, true",
        "Asia/Makassar, 2025-04-30T16:00:00Z, false",
        "Asia/Jayapura, 2025-04-30T14:59:59Z, true",
        "Asia/Jayapura, 2025-04-30T15:00:00Z, false"
    })
    void closesAtTheEndOfItsLastDayThere(String timeZone, Instant now, boolean within) {
        assertEquals(within, RoundMother.open(timeZone, Caps.NONE, "toko").isWithinWindow(now));
    }

    @Test
    void judgesAGroupWithoutItsOwnRubricByTheGenericOne() {
        assertEquals(
                "GENERIC",
                RoundMother.open("Asia/Jakarta", Caps.NONE, "toko")
                        .rubricFor("CREATIVE_TECHNOLOGY")
                        .rubricCode());
    }

    @Test
    void opensOnce() {
        var round = RoundMother.open("Asia/Jakarta", Caps.NONE, "toko");

        assertTrue(round.hasOpened());
        assertThrows(IllegalTransition.class, () -> round.open(Map.of(), Instant.now()));
        assertEquals(RoundState.OPEN, round.state());
        assertFalse(round.state().isFinished());
    }
}
