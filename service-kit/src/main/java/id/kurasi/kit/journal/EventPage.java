package id.kurasi.kit.journal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Some events in their order, and the cursor to go on from. */
@Schema(name = "EventPage", description = "Events in their one order; nextCursor is given even when there are none")
public record EventPage(
        List<Event> items,

        @Schema(description = "Store it with what you made of the items, and pass it as after", examples = "cDQy")
        String nextCursor) {

    @Schema(name = "Event", description = "A CloudEvents 1.0 record; holds no personal data")
    public record Event(
            @Schema(examples = "1.0") String specversion,
            UUID id,
            @Schema(examples = "/catalog") String source,

            @Schema(examples = "id.kurasi.product.published")
            String type,

            @Schema(description = "Id of the resource it happened to")
            UUID subject,

            Instant time,
            @Schema(examples = "application/json") String datacontenttype,

            @Schema(type = SchemaType.OBJECT, examples = "{\"businessId\": \"0199a5e0-5c00-7000-8000-000000000001\"}")
            JsonNode data) {}
}
