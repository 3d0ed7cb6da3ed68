package id.kurasi.file.sheet.xlsx;

/** Addresses of cells: {@code B3}. */
final class CellReference {

    /** XFD is the last that Excel has; beyond it the letters are nonsense. */
    private static final int LONGEST_COLUMN = 3;

    private CellReference() {}

    /** The column from 0; −1 when the reference is none. */
    static int column(String reference) {
        var column = 0;
        var i = 0;
        for (;
                i < reference.length()
                        && Character.toUpperCase(reference.charAt(i)) >= 'A'
                        && Character.toUpperCase(reference.charAt(i)) <= 'Z';
                i++) {
            column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
            if (i >= LONGEST_COLUMN) {
                return -1;
            }
        }
        return column - 1;
    }

    /** The row from 1; −1 when the reference is none. */
    static int row(String reference) {
        var digits = reference.replaceFirst("^[A-Za-z]+", "");
        return digits.matches("[1-9]\\d{0,6}") ? Integer.parseInt(digits) : -1;
    }
}
