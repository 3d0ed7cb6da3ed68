package id.kurasi.kit.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/**
 * The events in one order that a follower can rely on.
 *
 * <p>A number drawn while a transaction writes is no position: a lower one may become visible after a higher one has been
 * read. So writers draw none. A reader gives positions afterwards, one reader at a time, to the records of transactions below
 * the oldest one still running; nothing can appear before those any more. Records that a restore brought from another
 * cluster may carry transaction numbers from the future; they are visible, hence committed, hence due as well.
 */
@ApplicationScoped
public class EventFeed {

    private static final String GIVE_POSITIONS = """
            with due as (
                select id from event, pg_current_snapshot() now
                where position is null and (tx < pg_snapshot_xmin(now) or tx >= pg_snapshot_xmax(now))
                order by tx, seq limit 10000
            ), numbered as (
                select id, nextval('event_position') as position from (select id from due) ordered
            )
            update event set position = numbered.position from numbered where event.id = numbered.id
            """;
    private static final String READ = """
            select position, id, type, subject, time, data from event
            where position > ? and (cardinality(?) = 0 or type like any (?)) order by position limit ?
            """;

    private final EntityManager entities;
    private final ObjectMapper json;
    private final String source;

    public EventFeed(EntityManager entities, ObjectMapper json, FeedConfig config) {
        this.entities = entities;
        this.json = json;
        this.source = config.source();
    }

    /** @param types patterns of SQL's {@code like}; empty for all */
    @Transactional
    public EventPage read(long after, List<String> types, int limit) {
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            try (var lock = connection.prepareStatement(
                            "select pg_try_advisory_xact_lock(hashtext('event_position'))");
                    var give = connection.prepareStatement(GIVE_POSITIONS);
                    var read = connection.prepareStatement(READ)) {
                var locked = lock.executeQuery();
                if (locked.next() && locked.getBoolean(1)) {
                    give.executeUpdate();
                }
                var patterns = connection.createArrayOf("text", types.toArray());
                read.setLong(1, after);
                read.setArray(2, patterns);
                read.setArray(3, patterns);
                read.setInt(4, limit);
                return page(after, read.executeQuery());
            }
        });
    }

    private EventPage page(long after, ResultSet rows) throws SQLException {
        var items = new ArrayList<EventPage.Event>();
        var last = after;
        while (rows.next()) {
            last = rows.getLong(1);
            items.add(new EventPage.Event(
                    "1.0",
                    rows.getObject(2, UUID.class),
                    source,
                    rows.getString(3),
                    rows.getObject(4, UUID.class),
                    rows.getObject(5, OffsetDateTime.class).toInstant(),
                    "application/json",
                    parse(rows.getString(6))));
        }
        return new EventPage(items, EventCursor.write(last));
    }

    private JsonNode parse(String data) {
        try {
            return json.readTree(data);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("The database holds an event that is no JSON", broken);
        }
    }
}
