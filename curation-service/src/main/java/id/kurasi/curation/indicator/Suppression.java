package id.kurasi.curation.indicator;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Withholds small counts from viewers: the neighbours know whom a count of one or two businesses means. Beside a withheld row the
 * smallest other one is withheld too, or else the total would give the first away.
 */
final class Suppression {

    private Suppression() {}

    /** @param businesses how many are behind each row */
    static Set<String> withheld(Map<String, Long> businesses) {
        var withheld = new HashSet<String>();
        businesses.forEach((key, behind) -> {
            if (isSmall(behind)) {
                withheld.add(key);
            }
        });
        if (withheld.size() == 1) {
            businesses.entrySet().stream()
                    .filter(row -> !withheld.contains(row.getKey()))
                    .min(Comparator.comparing(Map.Entry<String, Long>::getValue).thenComparing(Map.Entry::getKey))
                    .ifPresent(cover -> withheld.add(cover.getKey()));
        }
        return withheld;
    }

    /** Nobody is behind nothing. */
    static boolean isSmall(long businesses) {
        return businesses > 0 && businesses < Figure.SMALLEST_SHOWN;
    }
}
