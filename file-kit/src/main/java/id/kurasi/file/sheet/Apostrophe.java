package id.kurasi.file.sheet;

import java.util.regex.Pattern;

/**
 * The apostrophe before text that Excel would compute when it opens a CSV file: a name like {@code =HYPERLINK(…)} or
 * {@code -5} is to be read, not run. Text that has such apostrophes already gets one more, so that one can always be taken.
 */
public final class Apostrophe {

    /** What makes Excel compute, or skip to what does; the wide forms are taken for the same in some locales. */
    private static final Pattern WOULD_RUN = Pattern.compile("'*[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20]");

    private Apostrophe() {}

    static String given(String text) {
        return WOULD_RUN.matcher(text).lookingAt() ? "'" + text : text;
    }

    /** Undoes what {@link #given} did. */
    public static String taken(String text) {
        return text.startsWith("'") && WOULD_RUN.matcher(text).lookingAt() ? text.substring(1) : text;
    }
}
