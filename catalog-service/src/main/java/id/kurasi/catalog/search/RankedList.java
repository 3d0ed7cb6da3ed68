package id.kurasi.catalog.search;

import id.kurasi.kit.list.Cursor;
import id.kurasi.kit.list.Filters;
import id.kurasi.kit.list.Page;
import id.kurasi.kit.list.Paging;
import jakarta.persistence.EntityManager;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hibernate.exception.DataException;

/**
 * Reads part of a list straight into its response records: first rank, then the order within the rank. The next part starts
 * after rank, sort key and id of the last item, so page 1 000 costs what page 1 costs. Mostly one rank is one statement and
 * fills the page.
 *
 * @param select the view in HQL: {@code new …View(v.id, …)}
 * @param from the rows of the page in HQL, with the joins that the view needs: {@code join Product v on v.id = f.id}
 * @param id of an item
 */
public record RankedList<V>(String select, String from, Class<V> view, Function<V, UUID> id) {

    /** Only when it is known which rows are on the page, all that is shown of them is read. */
    private static final String PAGE = """
            select %s, f.key from (select %s as key, %s as id %s where %s and %s and %s %s limit :limit) f
            %s order by f.key %10$s, f.id %10$s""";

    /**
     * What is asked for.
     *
     * @param from HQL, with the joins that the conditions need
     * @param tiers the ranks, best first; one is asked for only when the page is not full
     */
    public record Question(String from, Filters filters, ListOrder order, List<Supplier<Optional<Tier>>> tiers) {}

    private record Row<V>(V item, Object key, int tier) {}

    /** Where the list goes on: in which rank, and after what. */
    private record Start(int tier, Map<String, Object> parameters) {}

    /** @throws id.kurasi.kit.problem.Refusal 400 for a cursor that is not of this list with these filters, words and order */
    public Page<V> page(EntityManager entities, Question question, String words, Paging paging) {
        var name = view.getSimpleName()
                + question.order().name()
                + question.filters().fingerprint()
                + Integer.toHexString(String.valueOf(words).hashCode());
        var start = paging.cursor == null
                ? new Start(0, Map.of())
                : start(Cursor.read(paging.cursor, name), question.order());
        var rows = new ArrayList<Row<V>>();
        try {
            for (var tier = start.tier(); tier < question.tiers().size() && rows.size() <= paging.limit; tier++) {
                var after = tier == start.tier() ? start.parameters() : Map.<String, Object>of();
                rows.addAll(read(entities, question, tier, after, paging.limit + 1 - rows.size()));
            }
        } catch (DataException | IllegalArgumentException outOfRange) {
            // only a forged cursor holds a key that the column, or on its way there the driver, cannot take
            throw paging.cursor == null ? outOfRange : Cursor.garbled();
        }
        return page(rows, name, paging.limit);
    }

    private static Start start(Cursor cursor, ListOrder order) {
        try {
            var key = cursor.key().split(" ", 2);
            return new Start(
                    Integer.parseUnsignedInt(key[0]),
                    Map.of(
                            "cursorKey", order.key().parse().apply(key.length == 2 ? key[1] : ""),
                            "cursorId", UUID.fromString(cursor.id())));
        } catch (DateTimeParseException | IllegalArgumentException garbled) {
            throw Cursor.garbled();
        }
    }

    private List<Row<V>> read(
            EntityManager entities, Question question, int number, Map<String, Object> after, int limit) {
        return question.tiers()
                .get(number)
                .get()
                .map(tier -> {
                    var order = tier.fewLeft() ? question.order().ofFew() : question.order();
                    var query =
                            entities.createQuery(statement(question, tier, order, !after.isEmpty()), Object[].class);
                    query.setParameter("limit", limit);
                    Stream.of(question.filters().parameters(), tier.parameters(), after)
                            .forEach(parameters -> parameters.forEach(query::setParameter));
                    return query.getResultList().stream()
                            .map(row -> new Row<>(view.cast(row[0]), row[1], number))
                            .toList();
                })
                .orElse(List.of());
    }

    private String statement(Question question, Tier tier, ListOrder order, boolean goesOn) {
        return PAGE.formatted(
                select,
                order.key().path(),
                order.key().id(),
                question.from() + tier.joins(),
                question.filters().where(),
                tier.condition(),
                goesOn ? order.after() : "1 = 1",
                order.orderBy(),
                from,
                order.direction());
    }

    private Page<V> page(List<Row<V>> rows, String name, int limit) {
        if (rows.size() <= limit) {
            return new Page<>(rows.stream().map(Row::item).toList(), null);
        }
        var items = rows.subList(0, limit);
        var last = items.get(limit - 1);
        var cursor = new Cursor(
                name, last.tier() + " " + last.key(), id.apply(last.item()).toString());
        return new Page<>(items.stream().map(Row::item).toList(), cursor.write());
    }
}
