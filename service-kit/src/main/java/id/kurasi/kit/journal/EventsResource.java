package id.kurasi.kit.journal;

import id.kurasi.kit.access.Role;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/events")
@Tag(name = "Events", description = "Every state change as a CloudEvents feed (umpan peristiwa)")
public class EventsResource {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(250);

    private final EventFeed feed;
    private final Clock clock;

    public EventsResource(EventFeed feed, Clock clock) {
        this.feed = feed;
        this.clock = clock;
    }

    @GET
    @NonBlocking // waits without holding a thread
    @RolesAllowed({Role.Name.SERVICE, Role.Name.ADMIN})
    @Operation(operationId = "listEvents", summary = "Follow what happens", description = """
                    Events (*peristiwa*) after a cursor, in one total order, each at least once, none ever skipped. \
                    With `wait` an empty answer is held back until something happens or the seconds are over. \
                    Store `nextCursor` in the transaction in which you act on the items.""")
    public Uni<EventPage> list(
            @RestQuery @Parameter(description = "Cursor of the last page; from the beginning without") String after,
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) @Parameter(description = "How many at most") int limit,
            @RestQuery
                    @Parameter(
                            description = "Only these types; `submission.*` for all of a resource; repeat for several",
                            example = "product.*")
                    List<@Pattern(regexp = "[a-z-]{1,40}\\.([a-z-]{1,40}|\\*)") String> types,
            @RestQuery
                    @DefaultValue("0")
                    @Min(0)
                    @Max(30)
                    @Parameter(description = "Seconds to wait for the first event")
                    int wait) {
        var from = EventCursor.read(after);
        var patterns = types == null
                ? List.<String>of()
                : types.stream().map(EventsResource::likePattern).toList();
        var end = clock.instant().plusSeconds(wait);
        return Uni.createFrom()
                .item(() -> feed.read(from, patterns, limit))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .repeat()
                .withDelay(LOOK_AGAIN)
                .whilst(page -> page.items().isEmpty() && clock.instant().isBefore(end))
                .collect()
                .last();
    }

    private static String likePattern(String type) {
        return "id.kurasi." + type.replace("_", "\\_").replace('*', '%');
    }
}
