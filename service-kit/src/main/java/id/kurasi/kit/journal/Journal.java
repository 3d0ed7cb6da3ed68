package id.kurasi.kit.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kurasi.kit.Ids;
import id.kurasi.kit.access.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/** Writes down every change in the transaction that makes it: a row of history for people, an event for machines. */
@ApplicationScoped
public class Journal {

    private static final String HISTORY = """
            insert into history (kind, subject, at, by, action, from_state, to_state, note, audience)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String EVENT =
            "insert into event (id, type, subject, time, data) values (?, ?, ?, ?, cast(? as jsonb))";

    private final EntityManager entities;
    private final Caller caller;
    private final Clock clock;
    private final ObjectMapper json;

    public Journal(EntityManager entities, Caller caller, Clock clock, ObjectMapper json) {
        this.entities = entities;
        this.caller = caller;
        this.clock = clock;
        this.json = json;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void transition(Transition step, Map<String, ?> eventData) {
        transitions(List.of(new Happening(step, eventData)));
    }

    /**
     * A step and what its event says of it.
     *
     * @param eventData no personal data
     */
    public record Happening(Transition step, Map<String, ?> eventData) {}

    /** Many at once, in few statements; in their order. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void transitions(List<Happening> happenings) {
        batch(HISTORY, happenings, (insert, happening) -> {
            var step = happening.step();
            insert.setString(1, step.kind());
            insert.setObject(2, step.id());
            insert.setObject(3, clock.instant().atOffset(ZoneOffset.UTC));
            insert.setString(4, caller.name());
            insert.setString(5, step.action());
            insert.setString(6, step.from() == null ? null : step.from().name());
            insert.setString(7, step.to().name());
            insert.setString(8, step.note());
            insert.setString(9, step.audience());
        });
        events(happenings.stream()
                .map(happening ->
                        new Event(happening.step().eventType(), happening.step().id(), happening.eventData()))
                .toList());
    }

    /** @param type without its prefix, {@code product.revised}; {@code data} holds no personal data */
    @Transactional(Transactional.TxType.MANDATORY)
    public void event(String type, UUID subject, Map<String, ?> data) {
        events(List.of(new Event(type, subject, data)));
    }

    /** An event without a row of history, as {@link #event} takes it. */
    public record Event(String type, UUID subject, Map<String, ?> data) {}

    /** Many at once, in few statements; in their order. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void events(List<Event> events) {
        batch(EVENT, events, (insert, event) -> {
            insert.setObject(1, Ids.next());
            insert.setString(2, "id.kurasi." + event.type());
            insert.setObject(3, event.subject());
            insert.setObject(4, clock.instant().atOffset(ZoneOffset.UTC));
            insert.setString(5, write(event.data()));
        });
    }

    private interface Row<T> {
        void set(PreparedStatement insert, T of) throws SQLException;
    }

    /** What the session has not written yet goes first, as before any other statement. */
    private <T> void batch(String sql, List<T> all, Row<T> row) {
        entities.flush();
        entities.unwrap(Session.class).doWork(connection -> {
            try (var insert = connection.prepareStatement(sql)) {
                for (var one : all) {
                    row.set(insert, one);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
    }

    /** @param audiences only rows for everyone and for these; none given means every row */
    public HistoryView history(String kind, UUID id, String... audiences) {
        var query = entities.createNativeQuery(
                        """
                        select at, by, action, from_state, to_state, note from history
                        where kind = :kind and subject = :subject %s order by id
                        """.formatted(
                                audiences.length == 0 ? "" : "and (audience is null or audience in (:audiences))"),
                        Object[].class)
                .setParameter("kind", kind)
                .setParameter("subject", id);
        if (audiences.length > 0) {
            query.setParameter("audiences", List.of(audiences));
        }
        @SuppressWarnings("unchecked")
        var rows = (List<Object[]>) query.getResultList();
        return new HistoryView(rows.stream().map(Journal::entry).toList());
    }

    private static HistoryView.Entry entry(Object[] row) {
        return new HistoryView.Entry(
                row[0] instanceof Timestamp at ? at.toInstant() : (Instant) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5]);
    }

    private String write(Map<String, ?> data) {
        try {
            return json.writeValueAsString(data);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("An event's data cannot be written as JSON", broken);
        }
    }
}
