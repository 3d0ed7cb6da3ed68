package id.kurasi.curation;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is sent and what is answered is shown by example, or at least some of its fields are. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(FakePeers.class)
class ExamplesTest {

    private static final List<String> VERBS = List.of("get", "post", "put", "patch", "delete");

    private JsonNode api;

    @Test
    void standWithEveryBodyOfEveryOperation() throws IOException {
        api = new ObjectMapper().readTree(given().get("/q/openapi?format=json").asString());
        var without = new ArrayList<String>();

        var operations = 0;
        for (var path : api.get("paths").properties()) {
            for (var verb : VERBS) {
                var operation = path.getValue().path(verb);
                operations += operation.isMissingNode() ? 0 : 1;
                if (!bodies(operation).allMatch(this::isShown)) {
                    without.add(verb + " " + path.getKey());
                }
            }
        }

        assertTrue(operations > 100);
        assertEquals(List.of(), without);
    }

    private Stream<JsonNode> bodies(JsonNode operation) {
        var answers = operation.path("responses").properties().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .map(answer -> resolved(answer.getValue()));
        return Stream.concat(Stream.of(operation.path("requestBody")), answers)
                .map(body -> body.path("content").path("application/json"))
                .filter(content -> !content.isMissingNode());
    }

    private boolean isShown(JsonNode content) {
        if (hasExample(content)) {
            return true;
        }
        var schema = resolved(content.path("schema"));
        while (schema.path("type").asText().equals("array")) {
            schema = resolved(schema.path("items"));
        }
        if (hasExample(schema)) {
            return true;
        }
        for (var property : schema.path("properties")) {
            if (hasExample(property)) {
                return true;
            }
        }
        return false;
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? api.at(node.get("$ref").asText().substring(1)) : node;
    }

    private static boolean hasExample(JsonNode node) {
        return node.has("example") || node.has("examples");
    }
}
