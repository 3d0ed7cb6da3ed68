package id.kurasi.curation.work;

import id.kurasi.curation.clockwork.Unattended;
import id.kurasi.kit.journal.Journal;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/** Tells in the feed, once, what has become due. */
@ApplicationScoped
public class Reminders {

    private static final String NEW = """
            with due as materialized (%s),
            told as (
                insert into reminder (kind, subject, due_on, reminded_at)
                select due.kind, due.id, due.due_on, %s from due order by due.id, due.due_on
                on conflict do nothing returning subject, due_on)
            select due.id, cast(due.due_on as text), due.round_id, due.submission_id, due.business_id, due.region_code,
                   due.retailer
            from told join due on due.id = told.subject and due.due_on = told.due_on""";

    private final EntityManager entities;
    private final Journal journal;
    private final WorkDays days;
    private final Unattended unattended;

    Reminders(EntityManager entities, Journal journal, WorkDays days, Unattended unattended) {
        this.entities = entities;
        this.journal = journal;
        this.days = days;
        this.unattended = unattended;
    }

    /** Of two instances that look at the same moment, the second waits for the first and then finds that it is told. */
    @Scheduled(
            every = "${kurasi.clockwork.remind-every:15m}",
            delayed = "${kurasi.clockwork.start-after:20s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void remind() {
        for (var kind : WorkKind.values()) {
            kind.event().ifPresent(event -> unattended.run(() -> remind(kind, event)));
        }
    }

    private void remind(WorkKind kind, String event) {
        var query =
                entities.createNativeQuery(NEW.formatted(WorkSql.of(kind, WorkSight.ALL), WorkSql.NOW), Object[].class);
        days.asking(query);
        List<?> due = query.getResultList();
        journal.events(due.stream().map(row -> event(event, (Object[]) row)).toList());
    }

    private static Journal.Event event(String type, Object[] row) {
        var data = new LinkedHashMap<String, Object>();
        data.put("dueOn", row[1]);
        data.put("roundId", row[2]);
        data.put("submissionId", row[3]);
        data.put("businessId", row[4]);
        data.put("regionCode", row[5]);
        data.put("retailer", row[6]);
        return new Journal.Event(type, (UUID) row[0], data);
    }
}
