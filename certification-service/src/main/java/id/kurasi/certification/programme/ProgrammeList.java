package id.kurasi.certification.programme;

import id.kurasi.kit.list.Keyset;
import id.kurasi.kit.list.Page;
import id.kurasi.kit.list.Sorts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Lists programmes: one query for the page, one for what its programmes offer. */
@ApplicationScoped
class ProgrammeList {

    private static final Keyset<ProgrammeRow> LIST = new Keyset<>(
            """
            select new id.kurasi.certification.programme.ProgrammeRow(
                p.id, p.version, p.createdAt, p.updatedAt, p.state, p.plan,
                (select coalesce(sum(a.quota), 0) from p.allocations a),
                (select coalesce(sum(a.taken), 0) from p.allocations a))
            from Programme p""",
            ProgrammeRow.class,
            "p.id",
            ProgrammeRow::id,
            Sorts.<ProgrammeRow>defaultingTo("-createdAt")
                    .by("createdAt", "p.createdAt", ProgrammeRow::createdAt, Instant::parse)
                    .by("fiscalYear", "p.plan.fiscalYear", row -> row.plan().fiscalYear(), Integer::valueOf));

    private static final String PLACE_LEFT = "exists (select 1 from p.allocations a where a.taken < a.quota)";

    private final EntityManager entities;
    private final ProgrammeAccess access;

    ProgrammeList(EntityManager entities, ProgrammeAccess access) {
        this.entities = entities;
        this.access = access;
    }

    Page<ProgrammeSummary> page(ProgrammeFilter wanted) {
        var filters = access.filters()
                .in("p.plan.fiscalYear", wanted.fiscalYear)
                .in("p.plan.fundingSource", wanted.fundingSource)
                .in("p.state", wanted.state)
                .region("p.plan.agencyRegionCode", wanted.region);
        if (!wanted.type.isEmpty()) {
            filters.and("exists (select 1 from p.offers o where o.type in (:types))", "types", wanted.type);
        }
        if (wanted.withPlaces != null) {
            filters.and(wanted.withPlaces ? PLACE_LEFT : "not " + PLACE_LEFT);
        }
        var page = LIST.page(entities, filters, wanted.sort, wanted);
        var offers = offers(page.items().stream().map(ProgrammeRow::id).toList());
        return new Page<>(
                page.items().stream()
                        .map(row -> row.summary(offers.getOrDefault(row.id(), List.of())))
                        .toList(),
                page.nextCursor());
    }

    private Map<UUID, List<Offer>> offers(List<UUID> programmes) {
        if (programmes.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select p.id, o from Programme p join p.offers o where p.id in (:ids)", Object[].class)
                .setParameter("ids", programmes)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> (Offer) row[1], Collectors.toList())));
    }
}
