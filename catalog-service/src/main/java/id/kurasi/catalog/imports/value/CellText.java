package id.kurasi.catalog.imports.value;

import java.util.Locale;

/**
 * A cell as it is kept until its row is imported.
 *
 * @param kind how the sheet held it: {@code t} text, {@code n} number in plain notation, {@code d} ISO date, {@code b} TRUE or
 *     FALSE, {@code e} an error of Excel's, {@code f} a formula
 */
public record CellText(char kind, String text) {

    public static final CellText EMPTY = new CellText('t', "");

    public static CellText of(String text) {
        return new CellText('t', text);
    }

    public static CellText number(String plain) {
        return new CellText('n', plain);
    }

    /** As {@link #stored()} wrote it. */
    public static CellText parse(String stored) {
        return new CellText(stored.charAt(0), stored.substring(1));
    }

    public String stored() {
        return kind + text;
    }

    public boolean isNumber() {
        return kind == 'n';
    }

    public boolean isDate() {
        return kind == 'd';
    }

    public boolean isFormula() {
        return kind == 'f';
    }

    public boolean isError() {
        return kind == 'e';
    }

    /** Whether it says nothing, in whatever way people say nothing. */
    public boolean isBlank() {
        return kind != 'f' && kind != 'e' && Blank.is(text);
    }

    public String lower() {
        return text.toLowerCase(Locale.ROOT).strip();
    }
}
