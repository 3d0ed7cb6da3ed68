package id.kurasi.catalog.product;

import com.fasterxml.jackson.databind.node.TextNode;
import id.kurasi.catalog.category.Categories;
import id.kurasi.catalog.product.completeness.Profiles;
import id.kurasi.catalog.region.InRegion;
import id.kurasi.kit.list.Filters;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/** What products have to satisfy to be in a list, on {@code Product p} alone: what was asked for, among what the caller may read. */
@ApplicationScoped
class ProductConditions {

    private final Categories categories;
    private final ProductAccess access;
    private final Profiles profiles;

    ProductConditions(Categories categories, ProductAccess access, Profiles profiles) {
        this.categories = categories;
        this.access = access;
        this.profiles = profiles;
    }

    Filters of(ProductFilter by) {
        var filters = new Filters()
                .in("p.id", by.id)
                .in("p.business.id", by.business)
                .in("p.state", by.state)
                .in("p.facts.gtin", by.gtin)
                .in("lower(p.facts.brand)", lowerCase(by.brand));
        InRegion.filter(filters, "p", by.region);
        category(filters, by.category);
        price(filters, by);
        maker(filters, by);
        completeness(filters, by);
        access.limit(filters);
        return filters;
    }

    /** Product groups have a column of their own, so that the newest of a group are together in an index. */
    private void category(Filters filters, List<String> codes) {
        var groups = codes.stream()
                .allMatch(code ->
                        categories.exists(code) && categories.pathOf(code).size() == 1);
        filters.in(groups ? "p.productGroup" : "p.facts.category", groups ? codes : categories.within(codes));
    }

    private static void price(Filters filters, ProductFilter by) {
        if (by.minRetailPriceIdr != null) {
            filters.and("p.facts.retailPriceIdr >= :minPrice", "minPrice", by.minRetailPriceIdr.longValue());
        }
        if (by.maxRetailPriceIdr != null) {
            filters.and("p.facts.retailPriceIdr <= :maxPrice", "maxPrice", by.maxRetailPriceIdr.longValue());
        }
    }

    private static void maker(Filters filters, ProductFilter by) {
        if (!by.businessScale.isEmpty()) {
            filters.and("p.business.businessScale in (:scales)", "scales", by.businessScale);
        }
        if (!by.fosteredBy.isEmpty()) {
            var any = new StringJoiner(" or ", "(", ")");
            for (var organisation : by.fosteredBy) {
                var name = "fostered" + any.length();
                any.add(filters.condition(
                        "cast(sql('? @> cast(? as jsonb)', %s.fosteredBy, :" + name + ") as Boolean) = true",
                        name,
                        "[{\"organisation\": " + TextNode.valueOf(organisation) + ", \"until\": null}]"));
            }
            // who fosters is mostly the agency of the region, which the planner cannot know: within a region it is told
            // to look
            // at the newest products one by one, instead of at all businesses of the organisation
            filters.and(
                    by.region.isEmpty()
                            ? any.toString().replace("%s", "p.business")
                            : "(select true from Business m where m.id = p.business.id and "
                                    + any.toString().replace("%s", "m") + ") = true");
        }
    }

    private void completeness(Filters filters, ProductFilter by) {
        var violations = new ArrayList<Violation>();
        by.uri.getQueryParameters().forEach((name, values) -> {
            if (!name.startsWith(Completeness.PREFIX)) {
                return;
            }
            var profile = name.substring(Completeness.PREFIX.length());
            if (!profiles.codes().contains(profile)) {
                violations.add(Violation.query(name, "UnknownProfile", String.join(", ", profiles.codes())));
            } else if (!values.stream().allMatch(value -> value.matches("\\d{1,2}|100"))) {
                violations.add(Violation.query(name, "Percent"));
            } else {
                var least = values.stream().mapToInt(Integer::parseInt).min().orElseThrow();
                var n = "Of" + filters.parameters().size();
                filters.and(
                        "exists (select 1 from Completeness c where c.productId = p.id and c.profile = :profile" + n
                                + " and c.percent >= :percent" + n + ")",
                        "profile" + n,
                        profile,
                        "percent" + n,
                        least);
            }
        });
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
    }

    private static List<String> lowerCase(List<String> names) {
        return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    }
}
