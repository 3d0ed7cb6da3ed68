package id.kurasi.curation.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.stream.Collectors;

/** Asks for work: what is wanted, of what is the caller's. */
@ApplicationScoped
class WorkQuery {

    private static final String WANTED = """
            (:round = '' or cast(w.round_id as text) = any(string_to_array(:round, ',')))
            and (:region = '' or exists (select from unnest(string_to_array(:region, ',')) as asked (code)
                                         where w.region_code = asked.code or starts_with(w.region_code, asked.code || '.')))
            and (:retailer = '' or w.retailer = any(string_to_array(:retailer, ','))
                 or w.retailer is null and exists (select from round_retailer present where present.round_id = w.round_id
                                                   and present.retailer = any(string_to_array(:retailer, ','))))
            """;

    /** For who asks for what is not the own work. */
    private static final List<String> NOTHING = List.of(WorkSql.of(WorkKind.RESULTS_OVERDUE, "false"));

    private final EntityManager entities;
    private final WorkSight sight;
    private final WorkDays days;

    WorkQuery(EntityManager entities, WorkSight sight, WorkDays days) {
        this.entities = entities;
        this.sight = sight;
        this.days = days;
    }

    /** @param select what to make of {@code work w where …}, with these two left blank */
    Query of(WorkFilter wanted, String select) {
        var kinds = wanted.kind.isEmpty() ? List.of(WorkKind.values()) : wanted.kind;
        var work = kinds.stream()
                .distinct()
                .flatMap(kind -> sight.of(kind).stream().map(way -> WorkSql.of(kind, way)))
                .toList();
        var query = entities.createNativeQuery(
                "with work as materialized (" + joined(work.isEmpty() ? NOTHING : work) + ") "
                        + select.formatted("work w", WANTED),
                Object[].class);
        sight.asking(query);
        days.asking(query);
        return query.setParameter(
                        "round", wanted.round.stream().map(Object::toString).collect(Collectors.joining(",")))
                .setParameter("region", WorkSight.joined(wanted.region))
                .setParameter("retailer", WorkSight.joined(wanted.retailer));
    }

    /** What is the caller's in two ways comes once. */
    private static String joined(List<String> work) {
        return String.join(" union ", work);
    }
}
