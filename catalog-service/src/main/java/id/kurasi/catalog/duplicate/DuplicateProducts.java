package id.kurasi.catalog.duplicate;

import id.kurasi.catalog.business.BusinessAccess;
import id.kurasi.catalog.product.ProductState;
import id.kurasi.catalog.product.Products;
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
import java.util.stream.Collectors;

/**
 * Products that may be one: of the same name and business, or for one product also of a name nearly the same, or with its barcode
 * in the archive.
 */
@ApplicationScoped
class DuplicateProducts {

    /** A group is paged by the earliest of it. */
    record Head(UUID id, UUID businessId) {}

    private static final Keyset<Head> HEADS = new Keyset<>(
            "select new id.kurasi.catalog.duplicate.DuplicateProducts$Head(p.id, p.business.id) from Product p",
            Head.class,
            "p.id",
            Head::id,
            Sorts.<Head>defaultingTo("business").by("business", "p.business.id", Head::businessId, UUID::fromString));

    private static final String TWIN = """
            exists (select 1 from Product e where e.business.id = p.business.id and e.nameKey = p.nameKey \
            and e.state <> ARCHIVED and e.nameKey <> '' and e.id %s p.id)""";

    private static final String COLUMNS = "p.id, p.business_id, p.name, p.gtin, p.state, p.created_at";

    private static final String MEMBERS = """
            select %s, h.id head, p.n
            from product h cross join lateral (
                select m.*, count(*) over () n from product m
                where m.business_id = h.business_id and m.name_key = h.name_key and m.state <> 'ARCHIVED' and m.name_key <> ''
                order by m.id limit 20) p
            where h.id in (:heads) order by p.id
            """.formatted(COLUMNS);

    private static final String ALIKE = """
            select %1$s, p.gtin = me.gtin same_gtin, p.name_key = me.name_key,
                cast(similarity(p.name_key, me.name_key) as float8) alike
            from product me join product p on p.business_id = me.business_id
            where me.id = :id and p.id <> me.id and p.state <> 'ARCHIVED' and p.name_key <> ''
                and (p.name_key = me.name_key or similarity(p.name_key, me.name_key) >= :near)
            union
            select %1$s, true, p.name_key = me.name_key, cast(similarity(p.name_key, me.name_key) as float8)
            from product me join product p on p.gtin = me.gtin
            where me.id = :id and p.id <> me.id and p.merged_into is null and %2$s
            order by same_gtin desc nulls last, 8 desc, alike desc, id limit 20
            """.formatted(COLUMNS, KeptRegions.condition("p.region_code"));

    private final EntityManager entities;
    private final Products products;
    private final BusinessAccess access;
    private final KeptRegions regions;

    DuplicateProducts(EntityManager entities, Products products, BusinessAccess access, KeptRegions regions) {
        this.entities = entities;
        this.products = products;
        this.access = access;
        this.regions = regions;
    }

    LikelyProducts of(UUID id) {
        access.requireRegionInScope(products.readable(id).regionCode());
        var query = entities.createNativeQuery(ALIKE, Object[].class)
                .setParameter("id", id)
                .setParameter("near", Row.NEARLY_THE_SAME)
                .setParameter("regions", KeptRegions.asText(regions.within(List.of())));
        return new LikelyProducts(Row.all(query).map(DuplicateProducts::alike).toList());
    }

    private static LikelyProduct alike(Row row) {
        if (row.columns()[6] != null && row.flag(6)) {
            return product(row, Likeness.SAME_GTIN, row.share(8));
        }
        return product(row, row.flag(7) ? Likeness.SAME_NAME : Likeness.SIMILAR_NAME, row.share(8));
    }

    private static LikelyProduct product(Row row, Likeness likeness, double similarity) {
        return new LikelyProduct(
                row.id(0),
                row.id(1),
                row.text(2),
                row.text(3),
                ProductState.valueOf(row.text(4)),
                row.instant(5),
                likeness,
                similarity);
    }

    Page<ProductGroup> groups(DuplicateFilter by) {
        var page = HEADS.page(entities, headsOfGroups(regions.within(by.region)), null, by);
        var groups = members(page.items());
        return new Page<>(
                page.items().stream()
                        .map(head -> group(head, groups.get(head.id())))
                        .toList(),
                page.nextCursor());
    }

    private static Filters headsOfGroups(Set<String> kept) {
        var filters = new Filters();
        return filters.and("p.state <> ARCHIVED and p.nameKey <> ''")
                .and(kept == null ? "1 = 1" : filters.regionCondition("p.regionCode", kept))
                .and("not " + TWIN.formatted("<"))
                .and(TWIN.formatted(">"));
    }

    private Map<UUID, List<Row>> members(List<Head> heads) {
        if (heads.isEmpty()) {
            return Map.of();
        }
        var query = entities.createNativeQuery(MEMBERS, Object[].class)
                .setParameter("heads", heads.stream().map(Head::id).toList());
        return Row.all(query).collect(Collectors.groupingBy(row -> row.id(6)));
    }

    private static ProductGroup group(Head head, List<Row> rows) {
        return new ProductGroup(
                head.businessId(),
                rows.get(0).number(7),
                rows.stream().map(row -> product(row, Likeness.SAME_NAME, 1)).toList());
    }
}
