package id.kurasi.curation.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a viewer is not told. A row that is withheld among the others of its kind is withheld as well from who asks for it alone:
 * no two questions disagree.
 */
@ApplicationScoped
class Discretion {

    private final Counters counters;

    Discretion(Counters counters) {
        this.counters = counters;
    }

    /** The keys of the rows that are not to be told. */
    Set<String> withheld(Map<String, Map<Happening, Count>> rows, Question question) {
        return question.exact()
                ? Set.of()
                : Suppression.withheld(rows.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, row -> businesses(row.getValue()))));
    }

    /** Whether all together are not to be told: too few, or withheld among others of their kind. */
    boolean withholds(Map<Happening, Count> all, List<Happening> happenings, List<String> periods, Question question) {
        if (question.exact()) {
            return false;
        }
        return isSmall(all, happenings)
                || siblings(question).stream().anyMatch(table -> withheld(
                                counters.read(happenings, periods, table.question(), table.by()), question)
                        .contains(table.key()));
    }

    static boolean isSmall(Map<Happening, Count> counts) {
        return Suppression.isSmall(businesses(counts));
    }

    /** Of what retailers did nothing is as small as little, or else the first decision would show. */
    static boolean isSmall(Map<Happening, Count> counts, List<Happening> happenings) {
        return isSmall(counts)
                || (businesses(counts) == 0 && happenings.stream().anyMatch(Happening::isOfRetailers));
    }

    /** Whether already that there is such a row would tell that a retailer did something. */
    boolean leavesOut(Map<Happening, Count> row, Question question) {
        return !question.exact() && isSmall(row) && row.keySet().stream().anyMatch(Happening::isOfRetailers);
    }

    /** The table in which a question's answer is a row. */
    private record Sibling(Question question, Dimension by, String key) {}

    private static List<Sibling> siblings(Question question) {
        var tables = new ArrayList<Sibling>();
        if (!question.category().isEmpty()) {
            tables.add(new Sibling(question, Dimension.category, question.category()));
        }
        if (!question.retailer().isEmpty()) {
            tables.add(new Sibling(question, Dimension.retailer, question.retailer()));
        }
        question.regions().stream()
                .filter(region -> region.length() == 5)
                .map(region -> new Sibling(question.in(region.substring(0, 2)), Dimension.regency, region))
                .forEach(tables::add);
        return tables;
    }

    private static long businesses(Map<Happening, Count> counts) {
        return counts.values().stream().mapToLong(Count::businesses).max().orElse(0);
    }
}
