package id.kurasi.kit.follow;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that happened in another service.
 *
 * @param type without its prefix, {@code product.revised}
 * @param data an object; what is in it is for the handler to doubt
 */
public record FollowedEvent(UUID id, String type, UUID subject, Instant time, JsonNode data) {

    private static final String PREFIX = "id.kurasi.";

    /** Empty for what is no event as our feeds write them. */
    static Optional<FollowedEvent> of(JsonNode item) {
        var type = item.path("type").asText();
        if (!type.startsWith(PREFIX) || !item.path("data").isObject()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new FollowedEvent(
                    UUID.fromString(item.path("id").asText()),
                    type.substring(PREFIX.length()),
                    UUID.fromString(item.path("subject").asText()),
                    Instant.parse(item.path("time").asText()),
                    item.get("data")));
        } catch (IllegalArgumentException | DateTimeParseException malformed) {
            return Optional.empty();
        }
    }
}
