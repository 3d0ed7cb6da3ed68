package id.kurasi.catalog.statistics;

import id.kurasi.catalog.product.ProductState;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Counts businesses and products for whoever may know. */
@ApplicationScoped
class Statistics {

    /** Western Indonesia Time (WIB), in which agencies' years begin; the figures themselves are of now. */
    private static final String TIME_ZONE = "Asia/Jakarta";

    private final StatisticsAccess access;
    private final Tables tables;

    Statistics(StatisticsAccess access, Tables tables) {
        this.access = access;
        this.tables = tables;
    }

    StatisticsView businesses(StatisticsFilter by) {
        var grouped = Dimension.of(by.groupBy, EnumSet.complementOf(EnumSet.of(Dimension.STATE)));
        var sight = access.of(by.region);
        // a business that a draft alone puts into a category is not seen there by outsiders
        var states =
                sight.insider() ? List.of(ProductState.DRAFT, ProductState.PUBLISHED) : List.of(ProductState.PUBLISHED);
        return count(new Asked(Subject.BUSINESSES, by, sight, states), grouped);
    }

    StatisticsView products(ProductStatisticsFilter by) {
        var grouped = Dimension.of(by.groupBy, EnumSet.allOf(Dimension.class));
        var sight = access.of(by.region);
        var asked = by.state.isEmpty() ? defaultStates(grouped) : by.state;
        var states = asked.stream()
                .filter(state -> sight.insider() || state == ProductState.PUBLISHED)
                .distinct()
                .toList();
        return count(new Asked(Subject.PRODUCTS, by, sight, states), grouped);
    }

    private static List<ProductState> defaultStates(Set<Dimension> grouped) {
        return grouped.contains(Dimension.STATE)
                ? List.of(ProductState.values())
                : List.of(ProductState.DRAFT, ProductState.PUBLISHED);
    }

    private StatisticsView count(Asked asked, Set<Dimension> grouped) {
        var byOrganisation = grouped.contains(Dimension.ORGANISATION)
                || !asked.filter().organisation.isEmpty();
        if (byOrganisation && grouped.contains(Dimension.INCLUSION_GROUP)) {
            throw Refusal.invalid(Violation.query("groupBy", "NotTogether", "organisation, inclusionGroup"));
        }
        var rows = tables.of(asked, grouped);
        var all = tables.of(asked, EnumSet.noneOf(Dimension.class));
        var asOf = Stream.concat(rows.stream(), all.stream())
                .map(Tables.Line::changedAt)
                .max(Instant::compareTo)
                .orElse(null);
        var withheld = rows.stream().anyMatch(line -> line.row().count() == null);
        return new StatisticsView(
                asOf,
                TIME_ZONE,
                Arrays.stream(Dimension.values())
                        .filter(grouped::contains)
                        .map(Dimension::label)
                        .toList(),
                rows.stream().map(Tables.Line::row).toList(),
                withheld
                        ? null
                        : rows.stream().mapToInt(line -> line.row().count()).sum(),
                all.isEmpty() ? (Integer) 0 : all.get(0).row().count());
    }
}
