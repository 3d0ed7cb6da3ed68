package id.kurasi.certification.work;

import id.kurasi.certification.meaning.Today;
import id.kurasi.kit.access.Caller;
import id.kurasi.kit.access.Role;
import id.kurasi.kit.list.Filters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Asks for work: what is wanted, of what the caller is responsible for. */
@ApplicationScoped
class WorkQuery {

    private static final String WANTED = """
            (:category = '' or w.categories && string_to_array(:category, ','))
            and (:type = '' or w.type = any(string_to_array(:type, ',')))
            and (:reason = '' or w.reason = any(string_to_array(:reason, ',')))
            """;

    private final EntityManager entities;
    private final LawsInForce laws;
    private final WorkConfig config;
    private final Caller caller;
    private final Today today;

    WorkQuery(EntityManager entities, LawsInForce laws, WorkConfig config, Caller caller, Today today) {
        this.entities = entities;
        this.laws = laws;
        this.config = config;
        this.caller = caller;
        this.today = today;
    }

    /** @param select what to make of {@code work w where …}, with these two left blank */
    Query of(WorkFilter wanted, String select) {
        var kinds = wanted.kind.isEmpty() ? List.of(WorkKind.values()) : wanted.kind;
        var regions = regions(wanted);
        var work = kinds.stream()
                .distinct()
                .map(kind -> WorkSql.of(kind, regions.where()))
                .collect(Collectors.joining(" union all "));
        var query = entities.createNativeQuery(
                "with work as materialized (" + work + ") " + select.formatted("work w", WANTED), Object[].class);
        days(query, kinds, today, config);
        if (kinds.contains(WorkKind.UNCERTIFIED)) {
            query.setParameter("laws", laws.on(today.date()));
        }
        regions.parameters().forEach(query::setParameter);
        return query.setParameter("category", wanted.category.isEmpty() ? "" : joined(laws.within(wanted.category)))
                .setParameter("type", joined(wanted.type))
                .setParameter("reason", joined(wanted.reason));
    }

    private Filters regions(WorkFilter wanted) {
        var regions = new Filters();
        if (!caller.is(Role.ADMIN)) {
            regions.and(regions.regionCondition("here", caller.scopes(Role.AGENCY)));
        }
        return regions.region("here", wanted.region);
    }

    private static void days(Query query, Collection<WorkKind> kinds, Today today, WorkConfig config) {
        var date = today.date();
        if (kinds.stream().anyMatch(kind -> kind != WorkKind.CASE_BLOCKED)) {
            query.setParameter("today", date);
        }
        if (kinds.contains(WorkKind.CASE_DUE)) {
            query.setParameter("near", date.plusDays(config.dueWithinDays()));
        }
        if (kinds.contains(WorkKind.CERTIFICATE_EXPIRING)) {
            query.setParameter("soon", date.plusDays(today.expiringWithinDays()));
        }
    }

    /** Codes hold no comma; what does is no code, and finds nothing. */
    private static String joined(Collection<String> codes) {
        return String.join(",", codes);
    }

    static List<String> split(Object codes) {
        return codes == null ? List.of() : Arrays.asList(((String) codes).split(","));
    }
}
