package id.kurasi.kit.list;

import jakarta.persistence.EntityManager;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.exception.DataException;

/**
 * Reads part of a list straight into its response records. The next part starts after the last item's sort key and id, so
 * page 1 000 costs what page 1 costs.
 *
 * @param select HQL up to {@code where}: {@code select new …View(…) from Product p join p.business b}
 * @param idPath the id in HQL, {@code p.id}
 */
public record Keyset<V>(
        String select, Class<V> view, String idPath, Function<V, ?> id, Function<String, ?> parseId, Sorts<V> sorts) {

    /** For what is named by a UUID. */
    public Keyset(String select, Class<V> view, String idPath, Function<V, UUID> id, Sorts<V> sorts) {
        this(select, view, idPath, id, UUID::fromString, sorts);
    }

    /** @throws id.kurasi.kit.problem.Refusal 400 for a sort or cursor that is not this list's */
    public Page<V> page(EntityManager entities, Filters filters, String sort, Paging paging) {
        var order = sorts.order(sort);
        var queryName = view.getSimpleName() + order.name() + filters.fingerprint();
        if (paging.cursor != null) {
            after(Cursor.read(paging.cursor, queryName), order, filters);
        }
        var direction = order.descending() ? " desc" : " asc";
        var query = entities.createQuery(
                        select + " where " + filters.where() + " order by "
                                + order.key().path() + direction + ", " + idPath + direction,
                        view)
                .setMaxResults(paging.limit + 1);
        filters.parameters().forEach(query::setParameter);
        try {
            return page(query.getResultList(), order, queryName, paging.limit);
        } catch (DataException | IllegalArgumentException outOfRange) {
            // only a forged cursor holds a key that the column, or on its way there the driver, cannot take
            throw paging.cursor == null ? outOfRange : Cursor.garbled();
        }
    }

    private void after(Cursor cursor, Sorts.Order<V> order, Filters filters) {
        try {
            filters.and(
                    "(" + order.key().path() + ", " + idPath + ")" + (order.descending() ? " < " : " > ")
                            + "(:cursorKey, :cursorId)",
                    "cursorKey",
                    order.key().parse().apply(cursor.key()),
                    "cursorId",
                    parseId.apply(cursor.id()));
        } catch (DateTimeParseException | IllegalArgumentException garbled) {
            throw Cursor.garbled();
        }
    }

    private Page<V> page(List<V> found, Sorts.Order<V> order, String queryName, int limit) {
        if (found.size() <= limit) {
            return new Page<>(found, null);
        }
        var items = found.subList(0, limit);
        var last = items.get(limit - 1);
        return new Page<>(
                items, new Cursor(queryName, order.key().value().apply(last), String.valueOf(id.apply(last))).write());
    }
}
