package id.kurasi.kit.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kurasi.kit.Ids;
import id.kurasi.kit.access.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes down every change in the transaction that makes it: a row of history for people, an event for machines. */
@ApplicationScoped
public class Journal {

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
        entities.createNativeQuery("""
                        insert into history (kind, subject, at, by, action, from_state, to_state, note, audience)
                        values (:kind, :subject, :at, :by, :action, :from, :to, :note, :audience)
                        """)
                .setParameter("kind", step.kind())
                .setParameter("subject", step.id())
                .setParameter("at", clock.instant())
                .setParameter("by", caller.name())
                .setParameter("action", step.action())
                .setParameter("from", step.from() == null ? null : step.from().name())
                .setParameter("to", step.to().name())
                .setParameter("note", step.note())
                .setParameter("audience", step.audience())
                .executeUpdate();
        event(step.eventType(), step.id(), eventData);
    }

    /** @param type without its prefix, {@code product.revised}; {@code data} holds no personal data */
    @Transactional(Transactional.TxType.MANDATORY)
    public void event(String type, UUID subject, Map<String, ?> data) {
        entities.createNativeQuery("""
                        insert into event (id, type, subject, time, data)
                        values (:id, :type, :subject, :time, cast(:data as jsonb))
                        """)
                .setParameter("id", Ids.next())
                .setParameter("type", "id.kurasi." + type)
                .setParameter("subject", subject)
                .setParameter("time", clock.instant())
                .setParameter("data", write(data))
                .executeUpdate();
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
