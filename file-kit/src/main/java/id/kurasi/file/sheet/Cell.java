package id.kurasi.file.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What stands in a cell. The cells of a CSV file are all EMPTY or TEXT, since the file says no more.
 *
 * @param text trimmed; lines end with LF; no control characters but that and tab. A NUMBER in plain notation ({@code
 *     9120005871688}, {@code 1.5}), a DATE as ISO, a BOOLEAN as TRUE or FALSE, an ERROR as Excel shows it; "" when EMPTY
 * @param formula the text is what Excel last computed here
 */
public record Cell(Kind kind, String text, boolean formula) {

    public static final Cell EMPTY = new Cell(Kind.EMPTY, "", false);

    public enum Kind {
        EMPTY,
        TEXT,
        NUMBER,
        DATE,
        BOOLEAN,
        /** Excel could not compute it: #N/A, #REF! … */
        ERROR
    }

    /** A text cell; empty when nothing is left of the text once it is clean. */
    public static Cell text(String raw) {
        var clean = CellText.clean(raw);
        return clean.isEmpty() ? EMPTY : new Cell(Kind.TEXT, clean, false);
    }

    public boolean isEmpty() {
        return kind == Kind.EMPTY;
    }

    public Cell asFormula() {
        return isEmpty() ? this : new Cell(kind, text, true);
    }

    /** As {@link SheetWriter} takes it, so that a sheet can be written again as it was. */
    public Object value() {
        return switch (kind) {
            case EMPTY -> null;
            case NUMBER -> new BigDecimal(text);
            case DATE -> LocalDate.parse(text);
            case BOOLEAN -> Boolean.valueOf(text);
            case TEXT, ERROR -> text;
        };
    }
}
