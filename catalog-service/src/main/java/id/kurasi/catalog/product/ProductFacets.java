package id.kurasi.catalog.product;

import id.kurasi.catalog.product.ProductFacetsView.Facet;
import id.kurasi.catalog.search.SearchText;
import id.kurasi.catalog.search.Tier;
import id.kurasi.catalog.search.Tiers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counts what a list would show, up to a bound that keeps the cost of it bounded too. */
@ApplicationScoped
class ProductFacets {

    static final int MOST = 2_000;

    private record Group(String category, String region, ProductState state, int count) {}

    private final EntityManager entities;
    private final ProductConditions conditions;
    private final Tiers tiers;

    ProductFacets(EntityManager entities, ProductConditions conditions, Tiers tiers) {
        this.entities = entities;
        this.conditions = conditions;
        this.tiers = tiers;
    }

    ProductFacetsView of(ProductFilter by) {
        var groups = tiers.altogether(SearchText.of(by.q), "p.allWords")
                .map(tier -> groups(by, tier))
                .orElse(List.of());
        var count = groups.stream().mapToInt(Group::count).sum();
        return new ProductFacetsView(
                count,
                count < MOST,
                facets(groups, Group::category),
                facets(groups, Group::region),
                facets(groups, group -> group.state().name()));
    }

    private List<Group> groups(ProductFilter by, Tier found) {
        var filters = conditions.of(by);
        var region = by.region.stream().anyMatch(code -> code.length() > 2) ? "p.regionCode" : "p.regencyCode";
        var query =
                entities.createQuery("""
                select f.category, f.region, f.state, count(*) from (
                    select p.facts.category as category, %s as region, p.state as state from Product p where %s and %s
                    order by p.createdAt desc, p.id desc limit %d) f
                group by f.category, f.region, f.state""".formatted(region, filters.where(), found.condition(), MOST), Object[].class);
        var parameters = new HashMap<>(filters.parameters());
        parameters.putAll(found.parameters());
        parameters.forEach(query::setParameter);
        return query.getResultList().stream()
                .map(row ->
                        new Group((String) row[0], (String) row[1], (ProductState) row[2], ((Long) row[3]).intValue()))
                .toList();
    }

    private static List<Facet> facets(List<Group> groups, Function<Group, String> value) {
        return groups.stream()
                .collect(Collectors.groupingBy(value, Collectors.summingInt(Group::count)))
                .entrySet()
                .stream()
                .map(entry -> new Facet(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Facet::count).reversed().thenComparing(Facet::value))
                .toList();
    }
}
