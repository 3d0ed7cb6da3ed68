package id.kurasi.catalog.imports.value;

import java.util.List;
import java.util.function.Function;

/**
 * What was understood of a cell.
 *
 * @param value null when the cell says nothing, or nothing that can be used
 */
public record Reading<T>(T value, List<Finding> findings) {

    public static <T> Reading<T> of(T value) {
        return new Reading<>(value, List.of());
    }

    public static <T> Reading<T> nothing() {
        return new Reading<>(null, List.of());
    }

    /** Not understood, or only with a warning that it was left out. */
    public static <T> Reading<T> not(Code code, Object... args) {
        return new Reading<>(null, List.of(Finding.of(code, args)));
    }

    public static <T> Reading<T> not(Finding finding) {
        return new Reading<>(null, List.of(finding));
    }

    public static <T> Reading<T> with(T value, Code warning, Object... args) {
        return new Reading<>(value, List.of(Finding.of(warning, args)));
    }

    public <R> Reading<R> map(Function<T, R> to) {
        return new Reading<>(value == null ? null : to.apply(value), findings);
    }
}
