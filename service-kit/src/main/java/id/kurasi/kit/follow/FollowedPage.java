package id.kurasi.kit.follow;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;

/**
 * What a feed answers.
 *
 * @param items CloudEvents, read one by one, so that one that is malformed does not hide the others
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record FollowedPage(List<JsonNode> items, String nextCursor) {

    public FollowedPage {
        Objects.requireNonNull(items, "items");
        Objects.requireNonNull(nextCursor, "nextCursor");
    }
}
