package id.kurasi.catalog.imports.value;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/** Lists in one cell: {@code 1. Ikan segar⏎2. Garam}, {@code terigu, mentega, telur}, {@code 1.jamur 2.tepung}. */
public final class Ingredients {

    private static final Pattern NUMBERED = Pattern.compile("\\s*1\\s*[.)]\\s*\\D.*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("(?:^|[\\s,;])\\d{1,2}\\s*[.)]\\s*(?=\\D)");
    private static final Pattern BULLET = Pattern.compile("^[\\s\\-–•*·:]+");
    private static final Pattern AND = Pattern.compile("^(?:dan|serta|and|&)\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern END = Pattern.compile("[\\s.;,]+$");
    private static final int MOST = 100;
    private static final int LONGEST = 200;

    private Ingredients() {}

    public static Reading<List<String>> list(CellText cell) {
        var text = cell.text();
        if (NUMBERED.matcher(text).matches()) {
            text = NUMBER.matcher(text).replaceAll("\n");
        }
        var items = new LinkedHashSet<String>();
        for (var part : split(text)) {
            var item = END.matcher(
                            AND.matcher(BULLET.matcher(part).replaceFirst("")).replaceFirst(""))
                    .replaceFirst("")
                    .replaceAll("\\s+", " ");
            if (!Blank.is(item)) {
                items.add(item);
            }
        }
        if (items.size() > MOST || items.stream().anyMatch(item -> item.length() > LONGEST)) {
            return Reading.not(Code.TEXT_TOO_LONG, LONGEST);
        }
        return Reading.of(List.copyOf(items));
    }

    /** At line ends, commas and semicolons, but not inside brackets and not in {@code 0,5}. */
    private static List<String> split(String text) {
        var parts = new ArrayList<String>();
        var depth = 0;
        var start = 0;
        // a list that is divided by semicolons has its commas inside its items
        var atCommas = text.indexOf(';') < 0;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth = Math.max(0, depth - 1);
            } else if (c == '\n' || depth == 0 && (c == ';' || c == ',' && atCommas && !isDecimal(text, i))) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }

    private static boolean isDecimal(String text, int comma) {
        return comma > 0
                && comma + 1 < text.length()
                && Character.isDigit(text.charAt(comma - 1))
                && Character.isDigit(text.charAt(comma + 1));
    }
}
