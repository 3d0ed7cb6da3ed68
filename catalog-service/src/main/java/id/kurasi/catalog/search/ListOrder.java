package id.kurasi.catalog.search;

import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import java.util.Map;

/** An order of a list, by the name under which it was asked for. */
public record ListOrder(String name, ListKey key, boolean descending) {

    /**
     * @param sort a name, with {@code -} before it for descending
     * @param known all names that this list takes
     * @throws Refusal 400 for another
     */
    public static ListOrder of(String sort, Map<String, ListKey> known) {
        var descending = sort.startsWith("-");
        var key = known.get(descending ? sort.substring(1) : sort);
        if (key == null) {
            throw Refusal.invalid(Violation.query("sort", "Sort", String.join(", ", known.keySet())));
        }
        return new ListOrder(sort, key, descending);
    }

    /**
     * The same where few rows are looked for: the key is put so that no index gives it, or else the planner, who takes ranks
     * below the first for as frequent as it, would walk all rows in search of them.
     */
    ListOrder ofFew() {
        return new ListOrder(
                name,
                new ListKey("coalesce(" + key.path() + ", " + key.path() + ")", key.id(), key.parse()),
                descending);
    }

    String orderBy() {
        return "order by " + key.path() + " " + direction() + ", " + key.id() + " " + direction();
    }

    String direction() {
        return descending ? "desc" : "asc";
    }

    String after() {
        return "(" + key.path() + ", " + key.id() + ")" + (descending ? " < " : " > ") + "(:cursorKey, :cursorId)";
    }
}
