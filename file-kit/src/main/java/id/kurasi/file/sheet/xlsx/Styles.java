package id.kurasi.file.sheet.xlsx;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which styles of a workbook show a number as a date; nothing else tells a date from a number there. */
final class Styles {

    /** Number formats every program knows without their code (ECMA-376 part 1, 18.8.30) that have a day in them. */
    private static final Set<Integer> BUILT_IN_DATES =
            Set.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58);

    private final BitSet dates = new BitSet();

    static Styles none() {
        return new Styles();
    }

    static Styles read(XmlPart xml) {
        Map<Integer, Boolean> own = new HashMap<>();
        List<Integer> formatOfStyle = new ArrayList<>();
        var inCellStyles = false;
        while (xml.nextTag()) {
            if (xml.starts("numFmt")) {
                own.put(xml.intAttribute("numFmtId", -1), isDate(String.valueOf(xml.attribute("formatCode"))));
            } else if (xml.starts("cellXfs")) {
                inCellStyles = true;
            } else if (xml.ends("cellXfs")) {
                inCellStyles = false;
            } else if (inCellStyles && xml.starts("xf")) {
                formatOfStyle.add(xml.intAttribute("numFmtId", 0));
            }
        }
        var styles = new Styles();
        for (var style = 0; style < formatOfStyle.size(); style++) {
            var format = formatOfStyle.get(style);
            styles.dates.set(style, own.getOrDefault(format, BUILT_IN_DATES.contains(format)));
        }
        return styles;
    }

    boolean isDate(int style) {
        return style >= 0 && dates.get(style);
    }

    /** A code with a day or a year outside quotes, brackets and escapes; months and minutes are both {@code m}. */
    static boolean isDate(String code) {
        var shown = code.replaceAll("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.|\\*.", "").toLowerCase(Locale.ROOT);
        return shown.chars().anyMatch(c -> c == 'd' || c == 'y');
    }
}
