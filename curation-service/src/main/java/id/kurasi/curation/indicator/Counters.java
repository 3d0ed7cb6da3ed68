package id.kurasi.curation.indicator;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The counters, brought up to date by whoever reads them. */
@ApplicationScoped
class Counters {

    /** So many at once that a statement stays short. */
    private static final int BATCH = 500;

    private final EntityManager entities;

    Counters(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Adds what was noted since somebody last asked, part by part: who comes second waits for one part at most, and finds the
     * less to do.
     */
    void catchUp() {
        while (isBehind() && QuarkusTransaction.requiringNew().call(this::next) == BATCH) {
            // there may be more
        }
    }

    private int next() {
        entities.createNativeQuery(
                        "select 1 from pg_advisory_xact_lock(hashtextextended('indicator counters', 0))", Integer.class)
                .getSingleResult();
        return (Integer) entities.createNativeQuery("select count_indicator_facts(:most)", Integer.class)
                .setParameter("most", BATCH)
                .getSingleResult();
    }

    /**
     * By value of the dimension (one empty without), and by what happened. Of several periods or reasons the most businesses of
     * one of them: that is told to nobody, and decides what is too small to tell.
     */
    Map<String, Map<Happening, Count>> read(
            List<Happening> happenings, List<String> periods, Question question, Dimension by) {
        var query = entities.createNativeQuery(sql(question, by), Object[].class)
                .setParameter("happenings", happenings.stream().map(Enum::name).toArray(String[]::new))
                .setParameter("periods", periods.toArray(String[]::new))
                .setParameter("regions", question.regions().toArray(String[]::new));
        if (by != Dimension.retailer) {
            query.setParameter("retailer", question.retailer());
        }
        if (by != Dimension.category) {
            query.setParameter("category", question.category());
        }
        if (by == Dimension.round) {
            query.setParameter("roundsOf", question.roundsOf().toArray(String[]::new));
        } else {
            query.setParameter("round", question.roundId());
        }
        @SuppressWarnings("unchecked")
        var rows = (List<Object[]>) query.getResultList();
        var cells = new HashMap<String, Map<Happening, Count>>();
        rows.forEach(row -> cells.computeIfAbsent((String) row[0], any -> new HashMap<>())
                .put(Happening.valueOf((String) row[1]), Count.of(row, 2)));
        return cells;
    }

    private boolean isBehind() {
        return (Boolean)
                entities.createNativeQuery("select exists (select from indicator_fact_to_count)", Boolean.class)
                        .getSingleResult();
    }

    /** Every part of it is one of ours; what the caller gave comes as parameters. */
    private static String sql(Question question, Dimension by) {
        return """
                select %s, c.happening, cast(sum(c.items) as bigint), cast(sum(c.amount_idr) as bigint),
                       cast(sum(c.products) as bigint),
                       cast(case when cardinality(:periods) > 1 or count(distinct c.code) > 1 then max(c.businesses)
                                 else sum(c.businesses) end as bigint),
                       max(c.changed_at)
                from indicator_count as c
                where c.happening = any (:happenings) and c.period = any (:periods) and %s and %s and %s and %s
                group by 1, 2
                """.formatted(
                        by == null ? "''" : by.column(),
                        region(question, by),
                        by == Dimension.round ? ROUNDS : "c.round_id = :round",
                        by == Dimension.retailer ? "c.retailer <> ''" : "c.retailer = :retailer",
                        by == Dimension.category ? "c.category_group <> ''" : "c.category_group = :category");
    }

    private static final String ROUNDS = """
            c.round_id in (select cast(r.id as text) from round as r
                           where exists (select from unnest(:roundsOf) as mine (code)
                                         where mine.code = '' or r.agency_region_code = mine.code
                                               or starts_with(r.agency_region_code, mine.code || '.')))""";

    private static String region(Question question, Dimension by) {
        if (by != null && by.isRegion()) {
            return "length(c.region) = " + by.regionWidth()
                    + " and exists (select from unnest(:regions) as mine (code) where starts_with(c.region, mine.code))";
        }
        // a round is told apart without a region
        return by == Dimension.round ? "c.region = '' and :regions is not null" : "c.region = any (:regions)";
    }
}
