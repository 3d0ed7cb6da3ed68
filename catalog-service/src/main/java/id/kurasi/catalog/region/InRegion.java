package id.kurasi.catalog.region;

import id.kurasi.kit.list.Filters;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Conditions on what lies in a region. Rows have the code of their province and regency beside their own, so that each level is
 * equality on one column, and an index on it gives the newest first. What is no region code equals nothing.
 */
public final class InRegion {

    private static final Map<Integer, String> COLUMNS = Map.of(2, "provinceCode", 5, "regencyCode");

    private InRegion() {}

    /**
     * In any of the regions or below it, to be combined with other conditions; no region means no row.
     *
     * @param alias of the business or product in HQL
     * @param name tells the parameters from those of other regions in the same query
     */
    public static String condition(Filters filters, String alias, String name, Collection<String> codes) {
        var byColumn = codes.stream()
                .collect(Collectors.groupingBy(
                        code -> COLUMNS.getOrDefault(code.length(), "regionCode"), TreeMap::new, Collectors.toList()));
        var any = new StringJoiner(" or ", "(", ")").setEmptyValue("1 = 0");
        byColumn.forEach((column, values) -> {
            var parameter = name + column;
            any.add(filters.condition(
                    alias + "." + column + " in (:" + parameter + ")", parameter, List.copyOf(values)));
        });
        return any.toString();
    }

    /** Limits a list to the regions asked for; all rows when none is. */
    public static void filter(Filters filters, String alias, Collection<String> codes) {
        if (!codes.isEmpty()) {
            filters.and(condition(filters, alias, "asked", codes));
        }
    }
}
