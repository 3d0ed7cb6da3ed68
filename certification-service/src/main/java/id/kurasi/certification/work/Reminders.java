package id.kurasi.certification.work;

import id.kurasi.certification.meaning.Today;
import id.kurasi.kit.journal.Journal;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tells in the feed, once, what has become due. */
@ApplicationScoped
class Reminders {

    private static final Map<WorkKind, String> EVENTS = Map.of(
            WorkKind.CASE_OVERDUE, "facilitation-case.overdue",
            WorkKind.CASE_DUE, "facilitation-case.due",
            WorkKind.CERTIFICATE_EXPIRING, "certificate.expiring");

    private static final String NEW = """
            with due as materialized (%s),
            told as (
                insert into reminder (kind, subject, due_on, reminded_at)
                select kind, id, due_on, :now from due order by kind, id, due_on
                on conflict do nothing returning subject, due_on)
            select told.subject, cast(told.due_on as text), due.business_id, due.region_code, due.type
            from told join due on due.id = told.subject and due.due_on = told.due_on""";

    private final EntityManager entities;
    private final Journal journal;
    private final WorkConfig config;
    private final Today today;

    Reminders(EntityManager entities, Journal journal, WorkConfig config, Today today) {
        this.entities = entities;
        this.journal = journal;
        this.config = config;
        this.today = today;
    }

    @Transactional
    @Scheduled(
            every = "${kurasi.work.remind-every:15m}",
            delayed = "30s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void remind() {
        EVENTS.forEach(this::remind);
    }

    private void remind(WorkKind kind, String event) {
        var date = today.date();
        var query = entities.createNativeQuery(NEW.formatted(WorkSql.of(kind, "true")), Object[].class)
                .setParameter("now", today.now())
                .setParameter("today", date);
        if (kind == WorkKind.CASE_DUE) {
            query.setParameter("near", date.plusDays(config.dueWithinDays()));
        }
        if (kind == WorkKind.CERTIFICATE_EXPIRING) {
            query.setParameter("soon", date.plusDays(today.expiringWithinDays()));
        }
        List<?> due = query.getResultList();
        due.forEach(row -> tell(event, (Object[]) row));
    }

    private void tell(String event, Object[] row) {
        journal.event(
                event,
                (UUID) row[0],
                Map.of("dueOn", row[1], "businessId", row[2], "regionCode", row[3], "type", row[4]));
    }
}
