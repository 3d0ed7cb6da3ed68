package id.kurasi.catalog.search;

import java.time.Instant;
import java.util.function.Function;

/**
 * What a list may be sorted by; ties go by id.
 *
 * @param path in HQL; never null
 * @param id in HQL, of the table that the key is in, so that one index has both
 * @param parse reads a key from its text
 */
public record ListKey(String path, String id, Function<String, ?> parse) {

    public static ListKey instant(String path, String id) {
        return new ListKey(path, id, Instant::parse);
    }

    /** A text without regard to case. */
    public static ListKey text(String path, String id) {
        return new ListKey("lower(" + path + ")", id, Function.identity());
    }

    public static ListKey number(String path, String id) {
        return new ListKey(path, id, Integer::valueOf);
    }
}
