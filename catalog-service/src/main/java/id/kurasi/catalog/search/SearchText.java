package id.kurasi.catalog.search;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What somebody typed to find something by. Only its words count; what separates them (punctuation, quotes, operators of search
 * languages, emoji) means nothing.
 */
public record SearchText(List<String> words) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** Words that are in every description and tell nothing, unless nothing else was typed. */
    private static final Set<String> STOP_WORDS = Set.of(
            "dan", "yang", "di", "ke", "dari", "untuk", "dengan", "pada", "atau", "ini", "itu", "adalah", "dalam",
            "oleh");

    /** @return null when nothing was typed, which is no search */
    public static SearchText of(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var words = WORD.matcher(typed.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        var telling = words.stream().filter(word -> !STOP_WORDS.contains(word)).toList();
        return new SearchText(telling.isEmpty() ? words : telling);
    }

    String text() {
        return String.join(" ", words);
    }
}
