package id.kurasi.catalog.imports.value;

import id.kurasi.kit.privacy.Nik;
import java.util.regex.Pattern;

/** Finds a citizen's number in a cell, also as a spreadsheet rounds it: one of sixteen digits in scientific notation. */
public final class NikInCell {

    private static final Pattern SCIENTIFIC =
            Pattern.compile("(?<![\\p{L}\\d])\\d(?:[.,]\\d+)?\\s?[eE]\\s?\\+\\s?15(?!\\d)");
    private static final Pattern ROUNDED = Pattern.compile("[1-9]\\d{14}0");

    /** Ids of this catalog, as its exports have them, may hold sixteen digits in a row too. */
    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private NikInCell() {}

    public static boolean isIn(String text) {
        return text.length() >= 5
                && !ID.matcher(text).matches()
                && (Nik.isIn(text)
                        || SCIENTIFIC.matcher(text).find()
                        || ROUNDED.matcher(text).matches());
    }
}
