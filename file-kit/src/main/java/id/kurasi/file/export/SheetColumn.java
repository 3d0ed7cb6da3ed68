package id.kurasi.file.export;

import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A column of a sheet with what stands in it.
 *
 * @param <T> what a row is about
 */
public record SheetColumn<T>(String headerId, String headerEn, BiFunction<T, Wording, Object> value) {

    public static <T> SheetColumn<T> of(Headed column, Function<T, Object> value) {
        return worded(column, (row, wording) -> value.apply(row));
    }

    /** For a value that has a word in it. */
    public static <T> SheetColumn<T> worded(Headed column, BiFunction<T, Wording, Object> value) {
        return new SheetColumn<>(column.headerId(), column.headerEn(), value);
    }

    String header(Wording wording) {
        return wording.choose(headerId, headerEn);
    }

    Object value(T row, Wording wording) {
        return value.apply(row, wording);
    }
}
