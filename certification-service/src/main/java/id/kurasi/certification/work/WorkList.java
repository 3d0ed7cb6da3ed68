package id.kurasi.certification.work;

import id.kurasi.certification.meaning.Today;
import id.kurasi.kit.list.Cursor;
import id.kurasi.kit.list.Page;
import id.kurasi.kit.list.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The work list, the most urgent first, and how much is on it. */
@ApplicationScoped
class WorkList {

    private static final String ITEMS = """
            select w.kind, cast(w.due_on as text), w.id, w.business_id, w.region_code, w.type, w.reason,
                   array_to_string(w.categories, ','), w.products, w.case_id, w.certificate_id
            from %s where %s
              and (w.due_on, w.kind, w.id, w.type) > (cast(:afterDue as date), :afterKind, cast(:afterId as uuid), :afterType)
            order by w.due_on, w.kind, w.id, w.type limit :rows""";

    private static final String COUNTS = """
            select w.kind, %s, %s, %s, %s, count(distinct (w.id, w.type)), count(distinct w.business_id)
            from %%s %s where %%s group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5""";

    private static final Cursor BEGINNING = new Cursor("", "-infinity  ", new UUID(0, 0).toString());

    private final WorkQuery query;
    private final Today today;

    WorkList(WorkQuery query, Today today) {
        this.query = query;
        this.today = today;
    }

    private record Row(UUID id, WorkItem item) {}

    Page<WorkItem> page(WorkFilter wanted, Paging paging) {
        var name = "work"
                + Integer.toHexString(
                        Objects.hash(wanted.kind, wanted.region, wanted.category, wanted.type, wanted.reason));
        var after = paging.cursor == null ? BEGINNING : checked(Cursor.read(paging.cursor, name));
        var key = after.key().split(" ", -1);
        List<?> found = query.of(wanted, ITEMS)
                .setParameter("afterDue", key[0])
                .setParameter("afterKind", key[1])
                .setParameter("afterType", key[2])
                .setParameter("afterId", after.id())
                .setParameter("rows", paging.limit + 1)
                .getResultList();
        var rows = found.stream().map(row -> row((Object[]) row)).toList();
        var items = rows.stream().limit(paging.limit).map(Row::item).toList();
        if (rows.size() <= paging.limit) {
            return new Page<>(items, null);
        }
        var last = rows.get(paging.limit - 1);
        var place = String.join(
                " ",
                last.item().dueOn().toString(),
                last.item().kind().name(),
                last.item().type());
        return new Page<>(items, new Cursor(name, place, last.id().toString()).write());
    }

    WorkCounts counts(WorkFilter wanted, Collection<WorkGrouping> by) {
        var columns = List.of(WorkGrouping.values()).stream()
                .map(grouping -> by.contains(grouping) ? grouping.column() : "cast(null as text)")
                .toArray();
        var select = COUNTS.formatted(
                columns[0],
                columns[1],
                columns[2],
                columns[3],
                by.contains(WorkGrouping.CATEGORY)
                        ? "left join lateral unnest(w.categories) as made (category) on true"
                        : "");
        List<?> found = query.of(wanted, select).getResultList();
        return new WorkCounts(
                today.date(), found.stream().map(row -> count((Object[]) row)).toList());
    }

    /** @throws id.kurasi.kit.problem.Refusal 400 for a forged one */
    private static Cursor checked(Cursor cursor) {
        try {
            var key = cursor.key().split(" ", -1);
            LocalDate.parse(key[0]);
            WorkKind.valueOf(key[1]);
            UUID.fromString(cursor.id());
            if (key.length == 3) {
                return cursor;
            }
        } catch (DateTimeParseException | IllegalArgumentException | ArrayIndexOutOfBoundsException forged) {
            // said below
        }
        throw Cursor.garbled();
    }

    private static Row row(Object[] row) {
        var item = new WorkItem(
                WorkKind.valueOf((String) row[0]),
                LocalDate.parse((String) row[1]),
                (UUID) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                WorkQuery.split(row[7]),
                ((Number) row[8]).intValue(),
                (UUID) row[9],
                (UUID) row[10]);
        return new Row((UUID) row[2], item);
    }

    private static WorkCounts.Row count(Object[] row) {
        return new WorkCounts.Row(
                WorkKind.valueOf((String) row[0]),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                ((Number) row[5]).longValue(),
                ((Number) row[6]).longValue());
    }
}
