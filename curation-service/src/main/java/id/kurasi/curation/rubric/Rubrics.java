package id.kurasi.curation.rubric;

import id.kurasi.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@ApplicationScoped
public class Rubrics implements PanacheRepositoryBase<Rubric, UUID> {

    /** Judges every product group that has no rubric of its own. */
    public static final String ANY_OTHER_GROUP = "*";

    private static final String GENERIC = "GENERIC";

    public Rubric get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refusal.notFound("rubric", id));
    }

    /** The rubric in force for each product group; {@link #ANY_OTHER_GROUP} for groups without their own. */
    public Map<String, RubricRef> inForce() {
        @SuppressWarnings("unchecked")
        var rows = (List<Object[]>) getEntityManager()
                .createNativeQuery("""
                        select distinct on (category_group) category_group, rubric.id, rubric.code, rubric.version
                        from (select category_group, rubric_code from rubric_category
                              union all values (:others, :generic)) as judged
                        join rubric on rubric.code = judged.rubric_code
                        order by category_group, rubric.version desc
                        """, Object[].class)
                .setParameter("others", ANY_OTHER_GROUP)
                .setParameter("generic", GENERIC)
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> (String) row[0],
                        row -> new RubricRef((UUID) row[1], (String) row[2], (Integer) row[3])));
    }

    /** Of every rubric there is. */
    public Set<String> criterionCodes() {
        return all().flatMap(rubric -> rubric.criteria().stream())
                .map(Criterion::code)
                .collect(Collectors.toSet());
    }

    Stream<Rubric> all() {
        return list("order by code, version desc").stream();
    }
}
