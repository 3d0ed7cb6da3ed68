package id.kurasi.catalog.duplicate;

import id.kurasi.catalog.business.BusinessAccess;
import id.kurasi.catalog.business.Businesses;
import id.kurasi.kit.list.Filters;
import id.kurasi.kit.list.Keyset;
import id.kurasi.kit.list.Page;
import id.kurasi.kit.list.Sorts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Businesses that may be one: of the same name in the same regency, or for one business also of a name nearly the same. The same
 * NIB is not there twice.
 */
@ApplicationScoped
class DuplicateBusinesses {

    /** A group is paged by the earliest of it. */
    record Head(UUID id, String regencyCode) {}

    private static final Keyset<Head> HEADS = new Keyset<>(
            "select new id.kurasi.catalog.duplicate.DuplicateBusinesses$Head(b.id, b.regencyCode) from Business b",
            Head.class,
            "b.id",
            Head::id,
            Sorts.<Head>defaultingTo("region").by("region", "b.regencyCode", Head::regencyCode, Function.identity()));

    private static final String TWIN = """
            exists (select 1 from Business e where e.regencyCode = b.regencyCode and e.nameKey = b.nameKey \
            and e.state = ACTIVE and e.nameKey <> '' and e.id %s b.id and %s)""";

    private static final String MEMBERS = """
            select h.id head, b.id, b.name, b.region_code, b.nib is not null, b.created_at, b.n
            from business h cross join lateral (
                select m.*, count(*) over () n from business m
                where m.regency_code = h.regency_code and m.name_key = h.name_key and m.state = 'ACTIVE' and m.name_key <> ''
                    and %s
                order by m.id limit 20) b
            where h.id in (:heads) order by b.id
            """.formatted(KeptRegions.condition("m.region_code"));

    private static final String ALIKE = """
            select b.id, b.name, b.region_code, b.nib is not null, b.created_at, b.name_key = me.name_key,
                cast(similarity(b.name_key, me.name_key) as float8) alike
            from business me join business b on b.regency_code = me.regency_code and b.id <> me.id
            where me.id = :id and me.state = 'ACTIVE' and b.state = 'ACTIVE' and b.name_key <> '' and %s
                and (b.name_key = me.name_key or similarity(b.name_key, me.name_key) >= :near)
            order by b.name_key = me.name_key desc, alike desc, b.id limit 20
            """.formatted(KeptRegions.condition("b.region_code"));

    private final EntityManager entities;
    private final Businesses businesses;
    private final BusinessAccess access;
    private final KeptRegions regions;

    DuplicateBusinesses(EntityManager entities, Businesses businesses, BusinessAccess access, KeptRegions regions) {
        this.entities = entities;
        this.businesses = businesses;
        this.access = access;
        this.regions = regions;
    }

    LikelyBusinesses of(UUID id) {
        access.requireRegionInScope(businesses.readable(id).regionCode());
        var query = entities.createNativeQuery(ALIKE, Object[].class)
                .setParameter("id", id)
                .setParameter("near", Row.NEARLY_THE_SAME)
                .setParameter("regions", KeptRegions.asText(regions.within(List.of())));
        return new LikelyBusinesses(
                Row.all(query).map(DuplicateBusinesses::alike).toList());
    }

    private static LikelyBusiness alike(Row row) {
        var likeness = row.flag(5) ? Likeness.SAME_NAME : Likeness.SIMILAR_NAME;
        return new LikelyBusiness(
                row.id(0), row.text(1), row.text(2), row.flag(3), row.instant(4), likeness, row.share(6));
    }

    Page<BusinessGroup> groups(DuplicateFilter by) {
        var kept = regions.within(by.region);
        var page = HEADS.page(entities, headsOfGroups(kept), null, by);
        var groups = members(page.items(), kept);
        return new Page<>(
                page.items().stream()
                        .map(head -> group(head, groups.get(head.id())))
                        .toList(),
                page.nextCursor());
    }

    private static Filters headsOfGroups(Set<String> kept) {
        var filters = new Filters();
        var scope = kept == null ? "1 = 1" : filters.regionCondition("b.regionCode", kept);
        var twinScope = kept == null ? "1 = 1" : filters.regionCondition("e.regionCode", kept);
        return filters.and("b.state = ACTIVE and b.nameKey <> ''")
                .and(scope)
                .and("not " + TWIN.formatted("<", twinScope))
                .and(TWIN.formatted(">", twinScope));
    }

    private Map<UUID, List<Row>> members(List<Head> heads, Set<String> kept) {
        if (heads.isEmpty()) {
            return Map.of();
        }
        var query = entities.createNativeQuery(MEMBERS, Object[].class)
                .setParameter("heads", heads.stream().map(Head::id).toList())
                .setParameter("regions", KeptRegions.asText(kept));
        return Row.all(query).collect(Collectors.groupingBy(row -> row.id(0)));
    }

    private static BusinessGroup group(Head head, List<Row> rows) {
        return new BusinessGroup(
                head.regencyCode(),
                rows.get(0).number(6),
                rows.stream().map(DuplicateBusinesses::twin).toList());
    }

    private static LikelyBusiness twin(Row row) {
        return new LikelyBusiness(
                row.id(1), row.text(2), row.text(3), row.flag(4), row.instant(5), Likeness.SAME_NAME, 1);
    }
}
