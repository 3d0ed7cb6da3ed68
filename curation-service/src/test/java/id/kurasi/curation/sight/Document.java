package id.kurasi.curation.sight;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The service's own API document: everything that can be asked of it. */
final class Document {

    private final JsonNode root;

    Document() {
        try {
            root = new ObjectMapper()
                    .readTree(given().get("/q/openapi?format=json").asString());
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /**
     * @param roles who is let in at all; that nobody else is, is tested of every service alike
     * @param body the schema of a JSON body; null where none is taken
     */
    record Operation(String method, String path, List<String> roles, List<Parameter> query, JsonNode body) {

        boolean lets(Reader reader) {
            return roles.stream().anyMatch(reader::is);
        }

        boolean reads() {
            return method.equals("GET");
        }

        boolean has(String parameter) {
            return query.stream().anyMatch(known -> known.name().equals(parameter));
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    /** @param values those the document names; empty when they are not enumerated */
    record Parameter(String name, boolean required, List<String> values) {}

    List<Operation> operations() {
        var operations = new ArrayList<Operation>();
        root.path("paths")
                .fields()
                .forEachRemaining(path -> path.getValue().fields().forEachRemaining(method -> {
                    if (method.getValue().has("responses")) {
                        operations.add(new Operation(
                                method.getKey().toUpperCase(),
                                path.getKey(),
                                elements(method.getValue().path("x-roles"))
                                        .map(JsonNode::asText)
                                        .toList(),
                                query(path.getValue(), method.getValue()),
                                body(method.getValue())));
                    }
                }));
        operations.sort(Comparator.comparing(Operation::toString));
        return operations;
    }

    private List<Parameter> query(JsonNode path, JsonNode operation) {
        return Stream.of(path, operation)
                .flatMap(node -> elements(node.path("parameters")))
                .map(this::resolved)
                .filter(parameter -> parameter.path("in").asText().equals("query"))
                .map(parameter -> new Parameter(
                        parameter.path("name").asText(),
                        parameter.path("required").asBoolean(),
                        values(parameter.path("schema"))))
                .toList();
    }

    private JsonNode body(JsonNode operation) {
        var json = operation.at("/requestBody/content").path("application/json");
        return json.isMissingNode() ? null : resolved(json.path("schema"));
    }

    private List<String> values(JsonNode schema) {
        var node = resolved(schema);
        var parts = Stream.concat(Stream.of(node, resolved(node.path("items"))), elements(node.path("allOf")));
        return parts.map(this::resolved)
                .flatMap(part -> part.path("type").asText().equals("boolean")
                        ? Stream.of("true", "false")
                        : elements(part.path("enum")).map(JsonNode::asText))
                .toList();
    }

    /** What a {@code $ref} stands for. */
    JsonNode resolved(JsonNode node) {
        var found = node;
        while (found.has("$ref")) {
            found = root.at(found.path("$ref").asText().substring(1));
        }
        return found;
    }

    static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
