package id.kurasi.certification.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The data of an event, read with doubt: what is missing, null or of another kind than expected was not told, which holds up
 * nothing.
 */
record Told(JsonNode data) {

    private static final Pattern REGION = Pattern.compile("\\d{2}(\\.\\d{2}){0,2}");

    UUID id(String field) {
        try {
            return UUID.fromString(data.path(field).asText());
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    String text(String field) {
        return data.path(field).textValue();
    }

    String region(String field) {
        var code = text(field);
        return code != null && REGION.matcher(code).matches() ? code : null;
    }

    Integer number(String field) {
        return data.path(field).canConvertToInt() && data.path(field).isIntegralNumber()
                ? (Integer) data.path(field).intValue()
                : null;
    }

    Long version() {
        return data.path("version").isIntegralNumber()
                ? (Long) data.path("version").longValue()
                : null;
    }
}
