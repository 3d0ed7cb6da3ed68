package id.kurasi.kit.web;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.kurasi.kit.problem.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreconditionsTest {

    @ParameterizedTest
    @ValueSource(strings = {"\"3-0a1b\"", "\"3\"", "W/\"3-0a1b\"", "*", "\"1-x\", \"3-0a1b\"", " \"3-0a1b\" "})
    void takesAnETagOfThisVersion(String ifMatch) {
        assertDoesNotThrow(() -> Preconditions.ifMatch(ifMatch, 3));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void asksForTheHeader(String ifMatch) {
        refuses(428, "precondition-required", ifMatch);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"2-0a1b\"",
                "\"30-0a1b\"",
                "\"33\"",
                "3",
                "\"3",
                "3-0a1b",
                "\"-3\"",
                "\"3-\"",
                "\"x3\"",
                "\"99999999999999999999\"",
                "\"1-a\", \"2-b\"",
                ","
            })
    void refusesWhatNamesNoOrAnotherVersion(String ifMatch) {
        refuses(412, "stale", ifMatch);
    }

    private static void refuses(int status, String type, String ifMatch) {
        var refusal = assertThrows(Refusal.class, () -> Preconditions.ifMatch(ifMatch, 3));
        assertEquals(status, refusal.status());
        assertEquals(type, refusal.type());
    }
}
