package id.kurasi.curation.funnel;

import id.kurasi.curation.funnel.FunnelView.Counts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Counts products and businesses as they reach a stage, in the transaction in which they do. Each counts once per product
 * group and once in the round as a whole, however often it comes.
 */
@ApplicationScoped
public class FunnelCounters {

    /** In place of a retailer: any of them. Slugs are lower case, so that none is called so. */
    static final String ANY = "ANY";

    /** No retailer, so that nothing counts that a retailer has to do with. */
    static final String NOBODY = "NOBODY";

    /** In place of a product group: the round as a whole. */
    static final String ALL = "ALL";

    // Everybody touches the rows in one order (members, then counters, each sorted): two transactions wait for each
    // other at most in one direction.
    private static final String REACH = """
            with passed (category, product, business) as (
                select * from unnest(cast(:categories as text[]), cast(:products as uuid[]), cast(:businesses as uuid[]))),
            member (category, kind, id) as (
                select distinct counted.category, member.kind, member.id
                from passed, lateral (values (passed.category), ('ALL')) counted (category),
                     lateral (values ('BUSINESS', business), ('PRODUCT', product)) member (kind, id)),
            newcomer as (
                insert into funnel_member (round_id, retailer, category, stage, kind, member_id)
                select :round, :retailer, category, :stage, kind, id from member order by category, kind, id
                on conflict do nothing
                returning category, kind)
            insert into funnel_counter (round_id, retailer, category, stage, products, businesses, updated_at)
            select :round, :retailer, category, :stage,
                   count(*) filter (where kind = 'PRODUCT'), count(*) filter (where kind = 'BUSINESS'), :at
            from newcomer group by category order by category
            on conflict (round_id, retailer, category, stage) do update
                set products = funnel_counter.products + excluded.products,
                    businesses = funnel_counter.businesses + excluded.businesses,
                    updated_at = greatest(funnel_counter.updated_at, excluded.updated_at)
            """;

    private static final String READ = """
            select category, stage, products, businesses, updated_at
            from funnel_counter
            where round_id = :round
              and retailer = case when stage in ('SUBMITTED', 'REVIEWED') then 'ANY' else :retailer end
            order by category
            """;

    private final EntityManager entities;

    FunnelCounters(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional(TxType.MANDATORY)
    public void reached(Passage passage) {
        count(List.of(passage), ANY);
    }

    /**
     * Many of one round that reach one stage together: in one statement, because who counts one after the other holds counters
     * while it waits for the next member.
     */
    @Transactional(TxType.MANDATORY)
    public void reached(List<Passage> passages) {
        if (!passages.isEmpty()) {
            count(passages, ANY);
        }
    }

    /** An acceptance by one retailer, which counts for that retailer's own funnel as well. */
    @Transactional(TxType.MANDATORY)
    public void acceptedBy(String retailer, Passage passage) {
        reachedWith(retailer, passage);
    }

    /** A stage on the way to one retailer's shelf, which counts for that retailer's own funnel as well. */
    @Transactional(TxType.MANDATORY)
    public void reachedWith(String retailer, Passage passage) {
        count(List.of(passage), ANY);
        count(List.of(passage), retailer);
    }

    /**
     * @param retailer a slug, {@link #ANY} or {@link #NOBODY}: whose acceptances and shelves to count; up to the review it is all
     *     the same
     */
    List<Tally> read(UUID round, String retailer) {
        @SuppressWarnings("unchecked")
        var rows = (List<Object[]>) entities.createNativeQuery(READ, Object[].class)
                .setParameter("round", round)
                .setParameter("retailer", retailer)
                .getResultList();
        return rows.stream()
                .map(row -> new Cell((String) row[0], Stage.valueOf((String) row[1]), row))
                .collect(Collectors.groupingBy(Cell::category, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(category -> tally(category.getKey(), category.getValue()))
                .toList();
    }

    private record Cell(String category, Stage stage, Object[] row) {

        long figure(int column) {
            return ((Number) row[column]).longValue();
        }

        Instant updatedAt() {
            return (Instant) row[4];
        }
    }

    private static Tally tally(String category, List<Cell> cells) {
        return new Tally(
                category,
                Counts.of(figures(cells, 2)),
                Counts.of(figures(cells, 3)),
                cells.stream()
                        .map(Cell::updatedAt)
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
    }

    private static Map<Stage, Long> figures(List<Cell> cells, int column) {
        return cells.stream().collect(Collectors.toMap(Cell::stage, cell -> cell.figure(column)));
    }

    private void count(List<Passage> passages, String retailer) {
        var first = passages.get(0);
        entities.createNativeQuery(REACH)
                .setParameter("round", first.roundId())
                .setParameter("retailer", retailer)
                .setParameter("stage", first.stage().name())
                .setParameter("categories", each(passages, Passage::categoryGroup))
                .setParameter("products", each(passages, Passage::productId))
                .setParameter("businesses", each(passages, Passage::businessId))
                .setParameter("at", first.at())
                .executeUpdate();
    }

    private static String[] each(List<Passage> passages, Function<Passage, Object> what) {
        return passages.stream().map(what).map(Object::toString).toArray(String[]::new);
    }
}
