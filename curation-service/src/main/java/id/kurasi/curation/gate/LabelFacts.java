package id.kurasi.curation.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What labels state. Data with dates, because rules on labels change. */
@ApplicationScoped
class LabelFacts {

    private final EntityManager entities;

    LabelFacts(EntityManager entities) {
        this.entities = entities;
    }

    /** Fields of the catalog by product group; a group that is missing has no label to speak of. */
    Map<String, List<String>> on(LocalDate day) {
        @SuppressWarnings("unchecked")
        var rows = (List<Object[]>) entities.createNativeQuery("""
                        select category_group, field from label_fact
                        where effective_from <= :day and (effective_to is null or effective_to > :day)
                        order by category_group, field
                        """, Object[].class)
                .setParameter("day", day)
                .getResultList();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    }
}
