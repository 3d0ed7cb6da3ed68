package id.kurasi.kit.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kurasi.kit.problem.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    private static final String QUERY = "-createdAt1f";

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-01T00:00:00Z", "", "Kota Mojokerto", "a\u001fb", "ꦧꦠꦶꦏ 😀"})
    void readsWhatItWroteWhateverTheKey(String key) {
        var cursor = new Cursor(QUERY, key, "35.76");

        assertEquals(cursor, Cursor.read(cursor.write(), QUERY));
        assertTrue(cursor.write().matches("[A-Za-z0-9_-]+"), "needs no escaping in an address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"createdAt1f", "-createdAt1e", "", "-createdAt1f2"})
    void isRefusedByAnotherQuery(String other) {
        var text = new Cursor(QUERY, "k", "id").write();

        refuses(text, other);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "*", "=", "LWNyZWF0ZWRBdDFm", "LWNyZWF0ZWRBdDFmHzE", "é"})
    void isRefusedWhenGarbled(String text) {
        refuses(text, QUERY);
    }

    private static void refuses(String text, String query) {
        var refusal = assertThrows(Refusal.class, () -> Cursor.read(text, query));
        assertEquals(400, refusal.status());
        assertEquals("invalid-request", refusal.type());
    }
}
