package id.kurasi.curation.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the curators together think of each criterion; of one curator alone nobody is told. */
@ApplicationScoped
class CriterionMeans {

    private static final String MEANS = """
        select review.submission_id, given.key, round(avg(cast(given.value as numeric)), 2)
        from review, jsonb_each_text(review.points) as given
        where review.submission_id in (:submissions) and review.score is not null
        group by review.submission_id, given.key
        having count(*) > 1
        """;

    private final EntityManager entities;

    CriterionMeans(EntityManager entities) {
        this.entities = entities;
    }

    /** By submission and criterion; none for what a single curator scored. */
    Map<UUID, Map<String, BigDecimal>> of(Collection<UUID> submissions) {
        @SuppressWarnings("unchecked")
        var rows = (List<Object[]>) entities.createNativeQuery(MEANS, Object[].class)
                .setParameter("submissions", submissions)
                .getResultList();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0],
                        Collectors.toMap(
                                row -> (String) row[1],
                                row -> (BigDecimal) row[2],
                                (one, other) -> one,
                                TreeMap::new)));
    }
}
