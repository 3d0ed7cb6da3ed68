package id.kurasi.kit.list;

import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The orders that a list may be asked for. Each key is never null in the database, and ties are broken by id.
 *
 * @param <V> what the list is made of
 */
public final class Sorts<V> {

    private final String defaultSort;
    private final Map<String, Key<V>> keys = new LinkedHashMap<>();

    private Sorts(String defaultSort) {
        this.defaultSort = defaultSort;
    }

    /** @param sort a name declared below, with {@code -} before it for descending */
    public static <V> Sorts<V> defaultingTo(String sort) {
        return new Sorts<>(sort);
    }

    /**
     * @param path the key in HQL
     * @param value the key of an item, to go on after it
     * @param parse reads the key from its text
     */
    public <K> Sorts<V> by(String name, String path, Function<V, K> value, Function<String, K> parse) {
        keys.put(name, new Key<>(path, view -> String.valueOf(value.apply(view)), parse::apply));
        return this;
    }

    public Order<V> order(String asked) {
        var sort = asked == null ? defaultSort : asked;
        var descending = sort.startsWith("-");
        var key = keys.get(descending ? sort.substring(1) : sort);
        if (key == null) {
            throw Refusal.invalid(Violation.query("sort", "Sort", String.join(", ", keys.keySet())));
        }
        return new Order<>(sort, key, descending);
    }

    public record Key<V>(String path, Function<V, String> value, Function<String, Object> parse) {}

    public record Order<V>(String name, Key<V> key, boolean descending) {}
}
