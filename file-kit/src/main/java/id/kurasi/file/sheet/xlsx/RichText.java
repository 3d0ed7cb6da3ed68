package id.kurasi.file.sheet.xlsx;

import id.kurasi.file.sheet.SheetLimits;
import id.kurasi.file.sheet.SheetProblem;
import id.kurasi.file.sheet.SheetRefused;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text of a workbook: runs of different fonts, with characters that XML cannot hold written as {@code _x000D_}. */
public final class RichText {

    private static final Pattern WRITTEN_OUT = Pattern.compile("_x(\\p{XDigit}{4})_");

    private RichText() {}

    /** The text of this element ({@code si} or {@code is}) without its readings ({@code rPh}). */
    static String read(XmlPart xml, int row) {
        var container = xml.element();
        var text = new StringBuilder();
        while (xml.nextTag() && !xml.ends(container)) {
            if (xml.starts("t")) {
                xml.text(text, row);
            } else if (xml.starts("rPh")) {
                xml.skip();
            }
        }
        return decoded(text, row);
    }

    static String decoded(StringBuilder raw, int row) {
        var text = raw.indexOf("_x") < 0
                ? raw.toString()
                : WRITTEN_OUT
                        .matcher(raw)
                        .replaceAll(match ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
        if (text.length() > SheetLimits.CELL) {
            throw tooLong(row);
        }
        return text;
    }

    /** @param row 0 where it is not known yet which row has the text */
    static SheetRefused tooLong(int row) {
        return SheetProblem.CELL_TOO_LONG.refusal(row == 0 ? "?" : row, SheetLimits.CELL);
    }

    /** Keeps text that looks written out from being taken for it. */
    public static String encoded(String text) {
        return text.contains("_x") ? WRITTEN_OUT.matcher(text).replaceAll("_x005F_x$1_") : text;
    }
}
