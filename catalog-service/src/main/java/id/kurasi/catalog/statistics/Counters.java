package id.kurasi.catalog.statistics;

import id.kurasi.kit.list.Filters;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Reads the counters, which the database keeps by function {@code tally}. What is read has as many rows as the answer. */
@ApplicationScoped
class Counters {

    /** More cells than anybody reads; beyond it the caller narrows the question. */
    private static final int MOST = 5_000;

    private static final int[] WIDTHS = {0, 2, 5, 8};

    /** One counter, summed over the scales and states that were not told apart. */
    record Row(
            String region,
            String category,
            String organisation,
            String inclusionGroup,
            String scale,
            String state,
            int count,
            Instant changedAt) {}

    private final EntityManager entities;

    Counters(EntityManager entities) {
        this.entities = entities;
    }

    /** Of all regions of the question's level that are in its regions. */
    List<Row> read(Question question) {
        var rows = new ArrayList<Row>();
        for (var region : question.regions()) {
            rows.addAll(read(question, region));
        }
        if (rows.size() > MOST) {
            throw Refusal.invalid(Violation.query("groupBy", "TooManyCells", MOST));
        }
        return rows;
    }

    private List<Row> read(Question question, String region) {
        var level = Math.max(question.level(), levelOf(region));
        var filters = new Filters()
                .and("s.shape = :shape", "shape", level + question.shape())
                .in("s.category", question.categories())
                .in("s.organisation", question.organisations())
                .in("s.business_scale", question.scales())
                .in("s.state", question.states());
        if (!region.isEmpty()) {
            filters.region("s.region", List.of(region));
        }
        var query = entities.createNativeQuery(
                        """
                select s.region, s.category, s.organisation, s.inclusion_group, %s, %s, sum(s.%s), max(s.updated_at)
                from statistic s where %s group by 1, 2, 3, 4, 5, 6 having sum(s.%s) > 0""".formatted(
                                        question.tells(Dimension.BUSINESS_SCALE) ? "s.business_scale" : "''",
                                        question.tells(Dimension.STATE) ? "s.state" : "''",
                                        question.subject().column(),
                                        filters.where(),
                                        question.subject().column()),
                        Object[].class)
                .setMaxResults(MOST + 1);
        filters.parameters().forEach(query::setParameter);
        return ((List<?>) query.getResultList())
                .stream().map(columns -> row((Object[]) columns)).toList();
    }

    private static Row row(Object[] column) {
        return new Row(
                (String) column[0],
                (String) column[1],
                (String) column[2],
                (String) column[3],
                (String) column[4],
                (String) column[5],
                ((Number) column[6]).intValue(),
                (Instant) column[7]);
    }

    static int levelOf(String region) {
        var level = 0;
        while (WIDTHS[level] < region.length()) {
            level++;
        }
        return level;
    }
}
