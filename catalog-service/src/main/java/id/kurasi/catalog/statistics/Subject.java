package id.kurasi.catalog.statistics;

import java.util.Locale;
import java.util.Set;

/** What is counted; the names are columns of the counters. */
enum Subject {
    BUSINESSES(Set.of(Dimension.PROVINCE, Dimension.REGENCY, Dimension.DISTRICT, Dimension.BUSINESS_SCALE)),
    PRODUCTS(Set.of(
            Dimension.PROVINCE,
            Dimension.REGENCY,
            Dimension.DISTRICT,
            Dimension.BUSINESS_SCALE,
            Dimension.CATEGORY,
            Dimension.SUBCATEGORY,
            Dimension.STATE));

    private final Set<Dimension> partitions;

    Subject(Set<Dimension> partitions) {
        this.partitions = partitions;
    }

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether each counted thing is in one cell only along this dimension, so that the cells add up to the total. */
    boolean isSplitBy(Dimension dimension) {
        return partitions.contains(dimension);
    }
}
