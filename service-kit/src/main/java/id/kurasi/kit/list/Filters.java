package id.kurasi.kit.list;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The conditions of a list as HQL and its parameters. A filter that was not asked for adds nothing. */
public final class Filters {

    private final StringJoiner where = new StringJoiner(" and ");
    private final Map<String, Object> parameters = new TreeMap<>();

    /** Any of the values; all rows when none is given. */
    public Filters in(String path, Collection<?> values) {
        if (values != null && !values.isEmpty()) {
            where.add(path + " in (:" + parameter(List.copyOf(values)) + ")");
        }
        return this;
    }

    /**
     * A region or one below it, for any of the codes; all rows when none is given. As a range, because an index serves that for
     * any value ('/' is the character after '.'); the column has the collation "C".
     */
    public Filters region(String path, Collection<String> codes) {
        if (codes != null && !codes.isEmpty()) {
            where.add(regionCondition(path, codes));
        }
        return this;
    }

    /** The same as a condition to be combined with others; no code means no row. */
    public String regionCondition(String path, Collection<String> codes) {
        return codes.isEmpty()
                ? "1 = 0"
                : codes.stream()
                        .map(code -> path + " >= :" + parameter(code) + " and " + path + " < :" + parameter(code + "/"))
                        .collect(Collectors.joining(" or ", "(", ")"));
    }

    /** A condition with its parameters, as name and value in turn. */
    public Filters and(String condition, Object... namesAndValues) {
        where.add(condition(condition, namesAndValues));
        return this;
    }

    /** The same as a condition to be combined with others. */
    public String condition(String condition, Object... namesAndValues) {
        for (var i = 0; i < namesAndValues.length; i += 2) {
            parameters.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return condition;
    }

    private String parameter(Object value) {
        var name = "f" + parameters.size();
        parameters.put(name, value);
        return name;
    }

    public String where() {
        return where.length() == 0 ? "1 = 1" : where.toString();
    }

    public Map<String, Object> parameters() {
        return parameters;
    }

    /** Tells one set of filters from another, so that a cursor is not used with other filters than its own. */
    public String fingerprint() {
        return Integer.toHexString((where + new ArrayList<>(parameters.values()).toString()).hashCode());
    }
}
