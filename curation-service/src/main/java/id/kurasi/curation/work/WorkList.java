package id.kurasi.curation.work;

import id.kurasi.kit.list.Cursor;
import id.kurasi.kit.list.Page;
import id.kurasi.kit.list.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** The work list, the most urgent first, and how much is on it. */
@ApplicationScoped
class WorkList {

    private static final String ITEMS = """
            select w.kind, cast(w.due_on as text), w.id, w.round_id, w.title, w.submission_id, w.product, w.business_id,
                   w.region_code, w.retailer, w.curator
            from %s where %s
              and (w.due_on, w.kind, w.id) > (cast(:afterDue as date), :afterKind, cast(:afterId as uuid))
            order by w.due_on, w.kind, w.id limit :rows""";

    private static final String COUNTS = """
            select w.kind, %s, %s, %s, count(*), count(distinct w.business_id)
            from %%s where %%s group by 1, 2, 3, 4 order by 1, 2, 3, 4""";

    /** The day of what has none, behind all others. */
    private static final String NO_DAY = "infinity";

    private static final Cursor BEGINNING = new Cursor("", "-infinity ", new UUID(0, 0).toString());

    private final WorkQuery query;

    WorkList(WorkQuery query) {
        this.query = query;
    }

    Page<WorkItem> page(WorkFilter wanted, Paging paging) {
        var name = "curation-work"
                + Integer.toHexString(Objects.hash(wanted.kind, wanted.round, wanted.region, wanted.retailer));
        var after = paging.cursor == null ? BEGINNING : checked(Cursor.read(paging.cursor, name));
        var key = after.key().split(" ", -1);
        List<?> found = query.of(wanted, ITEMS)
                .setParameter("afterDue", key[0])
                .setParameter("afterKind", key[1])
                .setParameter("afterId", after.id())
                .setParameter("rows", paging.limit + 1)
                .getResultList();
        var items = found.stream()
                .limit(paging.limit)
                .map(row -> item((Object[]) row))
                .toList();
        if (found.size() <= paging.limit) {
            return new Page<>(items, null);
        }
        var last = (Object[]) found.get(paging.limit - 1);
        var place = last[1] + " " + last[0];
        return new Page<>(items, new Cursor(name, place, last[2].toString()).write());
    }

    WorkCounts counts(WorkFilter wanted, Collection<WorkGrouping> by) {
        var columns = Stream.of(WorkGrouping.values())
                .map(grouping -> by.contains(grouping) ? grouping.column() : "cast(null as text)")
                .toArray();
        List<?> found = query.of(wanted, COUNTS.formatted(columns)).getResultList();
        return new WorkCounts(found.stream().map(row -> count((Object[]) row)).toList());
    }

    /** @throws id.kurasi.kit.problem.Refusal 400 for a forged one */
    private static Cursor checked(Cursor cursor) {
        try {
            var key = cursor.key().split(" ", -1);
            UUID.fromString(cursor.id());
            if (key.length == 2
                    && (key[0].equals(NO_DAY) || LocalDate.parse(key[0]).getYear() < 10_000)) {
                WorkKind.valueOf(key[1]);
                return cursor;
            }
        } catch (DateTimeException | IllegalArgumentException forged) {
            // said below
        }
        throw Cursor.garbled();
    }

    private static WorkItem item(Object[] row) {
        return new WorkItem(
                WorkKind.valueOf((String) row[0]),
                row[1].equals(NO_DAY) ? null : LocalDate.parse((String) row[1]),
                (UUID) row[2],
                (UUID) row[3],
                (String) row[4],
                (UUID) row[5],
                (String) row[6],
                (UUID) row[7],
                (String) row[8],
                (String) row[9],
                (String) row[10]);
    }

    private static WorkCounts.Row count(Object[] row) {
        return new WorkCounts.Row(
                WorkKind.valueOf((String) row[0]),
                row[1] == null ? null : UUID.fromString((String) row[1]),
                (String) row[2],
                (String) row[3],
                ((Number) row[4]).longValue(),
                ((Number) row[5]).longValue());
    }
}
