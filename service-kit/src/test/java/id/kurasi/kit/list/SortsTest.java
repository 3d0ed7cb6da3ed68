package id.kurasi.kit.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kurasi.kit.problem.Refusal;
import java.time.Instant;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortsTest {

    private record Item(Instant createdAt, String name) {}

    private static final Sorts<Item> SORTS = Sorts.<Item>defaultingTo("-createdAt")
            .by("createdAt", "i.createdAt", Item::createdAt, Instant::parse)
            .by("name", "i.name", Item::name, Function.identity());

    @Test
    void ascendsUnlessAMinusStandsBefore() {
        assertFalse(SORTS.order("name").descending());
        assertTrue(SORTS.order("-name").descending());
        assertEquals("i.name", SORTS.order("-name").key().path());
    }

    @Test
    void takesTheDefaultWhenNothingIsAsked() {
        assertEquals(SORTS.order("-createdAt"), SORTS.order(null));
    }

    @Test
    void readsFromACursorTheKeyThatItWrote() {
        var key = SORTS.order("createdAt").key();
        var item = new Item(Instant.parse("2026-03-01T00:00:00.000001Z"), "x");

        assertEquals(item.createdAt(), key.parse().apply(key.value().apply(item)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "--name", "+name", "Name", "i.name", "name,createdAt", "name; drop table"})
    void refusesWhatIsNotDeclared(String sort) {
        var refusal = assertThrows(Refusal.class, () -> SORTS.order(sort));
        assertEquals(400, refusal.status());
    }
}
