package id.kurasi.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.ResponseBodyData;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Looks into answers where that is done thousands of times. RestAssured compiles each path as a script whenever something is
 * asked for by it, which takes as long as a request: nothing in one test, minutes in a matrix.
 */
public final class Answers {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Answers() {}

    public static JsonNode json(ResponseBodyData answer) {
        try {
            return JSON.readTree(answer.asByteArray());
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }

    /** What is at the place, as {@code /decisions/0/state}; there has to be something. */
    public static String text(ResponseBodyData answer, String place) {
        return json(answer).requiredAt(place).asText();
    }

    /** It is refused because of the state, whose name it tells with that of the verb. */
    public static void assertIllegalTransition(ValidatableResponse answer, String state, String verb) {
        var problem = json(answer.extract());
        assertEquals("/problems/illegal-transition", problem.path("type").textValue());
        assertEquals(state, problem.path("currentState").textValue());
        assertEquals(verb, problem.path("action").textValue());
    }
}
