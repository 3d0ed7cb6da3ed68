package id.kurasi.catalog.statistics;

import id.kurasi.catalog.product.ProductState;
import java.util.List;

/**
 * What somebody wants to know.
 *
 * @param states of products that count for who asks
 */
record Asked(Subject subject, StatisticsFilter filter, Sight sight, List<ProductState> states) {

    String category() {
        return filter.category.isEmpty() ? null : filter.category.get(0);
    }

    List<String> scales() {
        return filter.businessScale.stream().map(Enum::name).toList();
    }

    List<String> stateNames() {
        return states.stream().map(Enum::name).toList();
    }
}
