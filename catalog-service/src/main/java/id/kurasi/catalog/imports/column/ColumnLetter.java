package id.kurasi.catalog.imports.column;

/** The names of columns in a spreadsheet: A, B … Z, AA. */
public final class ColumnLetter {

    private ColumnLetter() {}

    /** @param index from 0 */
    public static String of(int index) {
        var letters = new StringBuilder();
        for (var left = index + 1; left > 0; left = (left - 1) / 26) {
            letters.insert(0, (char) ('A' + (left - 1) % 26));
        }
        return letters.toString();
    }

    /** From 0; -1 for what is no column. */
    public static int index(String letters) {
        if (!letters.matches("[A-Za-z]{1,3}")) {
            return -1;
        }
        var index = 0;
        for (var letter : letters.toUpperCase(java.util.Locale.ROOT).toCharArray()) {
            index = index * 26 + letter - 'A' + 1;
        }
        return index - 1;
    }
}
