package id.kurasi.kit.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.kurasi.kit.problem.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventCursorTest {

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 42, Long.MAX_VALUE})
    void readsThePositionThatItWrote(long position) {
        assertEquals(position, EventCursor.read(EventCursor.write(position)));
    }

    @Test
    void startsAtTheBeginningWithoutACursor() {
        assertEquals(0, EventCursor.read(null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "p", "42", "p-1", "p+1", "p1x", "p9223372036854775808", "p18446744073709551615", "p٤"})
    void refusesWhatIsNoPosition(String text) {
        var cursor = Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));

        assertEquals(
                400, assertThrows(Refusal.class, () -> EventCursor.read(cursor)).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "cDQ+", "c"})
    void refusesWhatIsNotItsAlphabet(String cursor) {
        assertEquals(
                400, assertThrows(Refusal.class, () -> EventCursor.read(cursor)).status());
    }
}
