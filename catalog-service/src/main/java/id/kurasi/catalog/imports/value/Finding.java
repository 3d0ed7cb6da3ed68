package id.kurasi.catalog.imports.value;

import java.util.Arrays;
import java.util.List;

/**
 * Something to say about a cell or a row.
 *
 * @param args what its text mentions; never what stood in a personal column
 * @param candidates what may have been meant, as it would be written in the sheet
 */
public record Finding(Code code, List<String> args, List<String> candidates) {

    public static Finding of(Code code, Object... args) {
        return new Finding(code, Arrays.stream(args).map(String::valueOf).toList(), List.of());
    }

    public Finding offering(List<String> candidates) {
        return new Finding(code, args, candidates);
    }
}
