package id.kurasi.certification.indicator;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What somebody wants to know.
 *
 * @param values that are filtered by
 * @param on the reference date
 */
record Asked(Indicator indicator, FiscalPeriod period, LocalDate on, Sight sight, Map<Dimension, String> values) {

    /** Whether what is told of these must not point at single businesses. */
    boolean mayPointAtSomebody(Set<Dimension> grouped) {
        return !sight.insider()
                && (grouped.contains(Dimension.DISTRICT)
                        || sight.regions().stream().anyMatch(Asked::isDistrict));
    }

    /** A filter tells apart what it picks from. */
    Set<Dimension> told(Set<Dimension> grouped) {
        var told = EnumSet.noneOf(Dimension.class);
        told.addAll(grouped);
        told.addAll(values.keySet());
        if (told.contains(Dimension.SUBCATEGORY)) {
            told.remove(Dimension.CATEGORY);
        }
        if (mayPointAtSomebody(grouped)) {
            if (sight.regions().stream().anyMatch(Asked::isDistrict)) {
                told.add(Dimension.DISTRICT);
            }
            if (period.quarter() > 0 && !indicator.code().isOfADay()) {
                told.add(Dimension.QUARTER);
            }
        }
        return told;
    }

    /** Where something may have to be withheld, regencies are looked at as a whole. */
    List<String> regions(boolean whole) {
        return sight.regions().stream()
                .map(region -> whole && isDistrict(region) ? region.substring(0, 5) : region)
                .distinct()
                .toList();
    }

    /** Whether this is one of the cells that were asked for. */
    boolean isIn(Map<Dimension, String> key, CategoryPaths categories) {
        return sight.regions().stream().anyMatch(region -> isIn(region, key))
                && values.entrySet().stream().allMatch(value -> fits(value.getKey(), value.getValue(), key, categories))
                && key.getOrDefault(Dimension.QUARTER, String.valueOf(period.quarter()))
                        .equals(String.valueOf(period.quarter()));
    }

    private static boolean fits(
            Dimension dimension, String value, Map<Dimension, String> key, CategoryPaths categories) {
        if (dimension == Dimension.CATEGORY && key.containsKey(Dimension.SUBCATEGORY)) {
            return categories.below(value).contains(key.get(Dimension.SUBCATEGORY));
        }
        return value.equals(key.get(dimension));
    }

    private static boolean isIn(String region, Map<Dimension, String> key) {
        return switch (region.length()) {
            case 0 -> true;
            case 2 -> region.equals(key.get(Dimension.PROVINCE));
            case 5 -> region.equals(key.get(Dimension.REGENCY));
            default -> region.equals(key.get(Dimension.DISTRICT));
        };
    }

    private static boolean isDistrict(String region) {
        return region.length() == 8;
    }
}
