package id.kurasi.curation.funnel;

import id.kurasi.curation.funnel.FunnelView.Counts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Counts products and businesses as they reach a stage, in the transaction in which they do. Each counts once per product
 * group and once in the round as a whole, however often it comes.
 */
@ApplicationScoped
public class FunnelCounters {

    /** In place of a retailer: any of them. Slugs are lower case, so that none is called so. */
    static final String ANY = "ANY";

    /** In place of a product group: the round as a whole. */
    static final String ALL = "ALL";

    // The rows are touched in one order by everybody (members, then counters, each sorted), so that two transactions
    // wait
    // for each other at most in one direction.
    private static final String REACH = """
            with member (category, kind, id) as (
                values (:category, 'BUSINESS', :business), (:category, 'PRODUCT', :product),
                       ('ALL', 'BUSINESS', :business), ('ALL', 'PRODUCT', :product)),
            newcomer as (
                insert into funnel_member (round_id, retailer, category, stage, kind, member_id)
                select :round, :retailer, category, :stage, kind, cast(id as uuid) from member order by category, kind
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
            select category,
                   coalesce(max(products) filter (where stage = 'SUBMITTED'), 0),
                   coalesce(max(products) filter (where stage = 'REVIEWED'), 0),
                   coalesce(max(products) filter (where stage = 'ACCEPTED'), 0),
                   coalesce(max(businesses) filter (where stage = 'SUBMITTED'), 0),
                   coalesce(max(businesses) filter (where stage = 'REVIEWED'), 0),
                   coalesce(max(businesses) filter (where stage = 'ACCEPTED'), 0),
                   max(updated_at)
            from funnel_counter
            where round_id = :round
              and ((stage <> 'ACCEPTED' and retailer = 'ANY') or (stage = 'ACCEPTED' and retailer = :acceptedBy))
            group by category order by category
            """;

    private final EntityManager entities;

    FunnelCounters(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional(TxType.MANDATORY)
    public void reached(Passage passage) {
        count(passage, ANY);
    }

    /** An acceptance by one retailer, which counts for that retailer's own funnel as well. */
    @Transactional(TxType.MANDATORY)
    public void acceptedBy(String retailer, Passage passage) {
        count(passage, ANY);
        count(passage, retailer);
    }

    /** @param acceptedBy a retailer's slug, or {@link #ANY} */
    List<Tally> read(UUID round, String acceptedBy) {
        @SuppressWarnings("unchecked")
        var rows = (List<Object[]>) entities.createNativeQuery(READ, Object[].class)
                .setParameter("round", round)
                .setParameter("acceptedBy", acceptedBy)
                .getResultList();
        return rows.stream()
                .map(row -> new Tally(
                        (String) row[0],
                        new Counts(count(row[1]), count(row[2]), count(row[3])),
                        new Counts(count(row[4]), count(row[5]), count(row[6])),
                        (Instant) row[7]))
                .toList();
    }

    private static long count(Object figure) {
        return ((Number) figure).longValue();
    }

    private void count(Passage passage, String retailer) {
        entities.createNativeQuery(REACH)
                .setParameter("round", passage.roundId())
                .setParameter("retailer", retailer)
                .setParameter("stage", passage.stage().name())
                .setParameter("category", passage.categoryGroup())
                .setParameter("product", passage.productId().toString())
                .setParameter("business", passage.businessId().toString())
                .setParameter("at", passage.at())
                .executeUpdate();
    }
}
