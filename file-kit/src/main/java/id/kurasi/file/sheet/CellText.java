package id.kurasi.file.sheet;

/** Makes text that came from a sheet fit to be kept: what nobody can see in it is not meant. */
public final class CellText {

    private CellText() {}

    /** Line ends as LF; no other control characters but tab, no halves of characters; trimmed, of hard spaces and marks too. */
    public static String clean(String raw) {
        var text = isClean(raw) ? raw : rewritten(raw);
        var from = 0;
        var to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isClean(String raw) {
        for (var i = 0; i < raw.length(); i++) {
            var c = raw.charAt(i);
            if (Character.isISOControl(c) && c != '\n' && c != '\t' || Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    private static String rewritten(String raw) {
        var clean = new StringBuilder(raw.length());
        raw.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> {
            var control = Character.isISOControl(c) && c != '\n' && c != '\t';
            if (!control && Character.getType(c) != Character.SURROGATE) {
                clean.appendCodePoint(c);
            }
        });
        return clean.toString();
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }
}
