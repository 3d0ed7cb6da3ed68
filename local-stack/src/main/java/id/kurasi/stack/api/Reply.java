package id.kurasi.stack.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;

/** One answer of a service. */
public record Reply(int status, HttpHeaders headers, JsonNode body) {

    static Reply of(HttpResponse<String> response, ObjectMapper json) {
        return new Reply(response.statusCode(), response.headers(), parse(response.body(), json));
    }

    public boolean isRefusal() {
        return status >= 400;
    }

    public String header(String name) {
        return headers.firstValue(name).orElse(null);
    }

    private static JsonNode parse(String text, ObjectMapper json) {
        try {
            return text.isEmpty() ? MissingNode.getInstance() : json.readTree(text);
        } catch (JsonProcessingException notJson) {
            return json.getNodeFactory().textNode(text);
        }
    }
}
