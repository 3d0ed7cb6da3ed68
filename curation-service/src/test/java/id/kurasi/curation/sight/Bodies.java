package id.kurasi.curation.sight;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.LocalDate;

/** The least that a request body must say, made from its schema and the examples in it. */
final class Bodies {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Document document;
    private final String id;

    /** @param id stands wherever a body names something by its id */
    Bodies(Document document, String id) {
        this.document = document;
        this.id = id;
    }

    String of(JsonNode schema) {
        return schema == null ? null : value(schema, "").toString();
    }

    private JsonNode value(JsonNode reference, String name) {
        var schema = document.resolved(reference);
        var type = schema.path("type").isArray()
                ? schema.at("/type/0").asText()
                : schema.path("type").asText();
        if (name.endsWith("Id") || schema.path("format").asText().equals("uuid")) {
            return JSON.textNode(id);
        }
        if (schema.has("enum")) {
            return schema.at("/enum/0");
        }
        if (schema.path("format").asText().startsWith("date")) {
            var day = LocalDate.now().plusDays(3).toString();
            return JSON.textNode(schema.path("format").asText().equals("date") ? day : day + "T00:00:00Z");
        }
        return switch (type) {
            case "object" -> object(schema);
            case "array" ->
                name.endsWith("Ids") || !schema.at("/examples/0").isArray()
                        ? JSON.arrayNode().add(value(schema.path("items"), name.replaceAll("s$", "")))
                        : schema.at("/examples/0");
            default -> schema.has("examples") ? example(schema, type) : plain(type);
        };
    }

    private JsonNode object(JsonNode schema) {
        var object = JSON.objectNode();
        var required =
                Document.elements(schema.path("required")).map(JsonNode::asText).toList();
        schema.path("properties").fields().forEachRemaining(property -> {
            var isId = property.getKey().endsWith("Id") || property.getKey().endsWith("Ids");
            if (isId || required.contains(property.getKey())) {
                object.set(property.getKey(), value(property.getValue(), property.getKey()));
            }
        });
        return object;
    }

    private static JsonNode example(JsonNode schema, String type) {
        var example = schema.at("/examples/0");
        return type.equals("integer") && example.isTextual() ? JSON.numberNode(example.asLong()) : example;
    }

    private static JsonNode plain(String type) {
        return switch (type) {
            case "integer", "number" -> JSON.numberNode(1);
            case "boolean" -> JSON.booleanNode(false);
            default -> JSON.textNode("something");
        };
    }
}
