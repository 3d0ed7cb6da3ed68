package id.kurasi.catalog.imports.value;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a cell says that a business is registered as a taxpayer: by its number (NPWP; 15 digits, 16 since 2024, 22 of a place of
 * business), which is read here and kept nowhere, or by a word.
 */
public final class TaxNumber {

    /** A spreadsheet takes leading zeros off, and rounds. */
    private static final Pattern NUMBER = Pattern.compile("\\d{13,22}|\\d([.,]\\d+)?e\\+?(1[2-9]|2[01])");

    private static final Pattern SEPARATORS = Pattern.compile("[\\s.\\-/'’`]");
    private static final Set<String> YES =
            Set.of("ya", "y", "yes", "true", "ada", "sudah", "punya", "sudah ada", "v", "√", "✓");
    private static final Set<String> NO = Set.of("tidak", "tdk", "no", "n", "false", "tidak terdaftar");

    private TaxNumber() {}

    /** Nothing for what is blank or not understood. */
    public static Reading<Boolean> read(CellText cell) {
        if (cell.isBlank()) {
            return Reading.nothing();
        }
        var text = cell.lower();
        if (YES.contains(text) || NO.contains(text)) {
            return Reading.of(YES.contains(text));
        }
        var scientific = text.contains("e+") ? text : SEPARATORS.matcher(text).replaceAll("");
        return NUMBER.matcher(scientific).matches()
                ? Reading.with(true, Code.TAX_NUMBER_REMOVED)
                : Reading.not(Code.TAX_NUMBER_UNREADABLE);
    }
}
