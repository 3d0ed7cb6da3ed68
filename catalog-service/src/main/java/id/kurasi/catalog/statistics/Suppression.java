package id.kurasi.catalog.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Withholds small counts from outsiders: one or two businesses of a district, or of an inclusive community, are somebody whom
 * the neighbours know. A count under 3 is withheld; so is the smallest other count beside it in each direction in which cells
 * add up to a total, or else the total would give it away. It looks at whole tables (all districts of a regency, all scales)
 * before a filter picks from them, so that no two questions disagree about what is withheld.
 */
record Suppression(Subject subject, Set<Dimension> dimensions) {

    static final int SMALLEST_SHOWN = 3;

    /** @return the cells that are not to be shown */
    Set<Cell> withheld(List<Cell> table) {
        var withheld = table.stream().filter(Suppression::isSmall).collect(Collectors.toCollection(HashSet::new));
        var before = -1;
        while (before != withheld.size()) {
            before = withheld.size();
            for (var dimension : dimensions) {
                if (subject.isSplitBy(dimension)) {
                    lines(table, dimension)
                            .forEach(line -> cover(line, withheld).ifPresent(withheld::add));
                }
            }
        }
        return withheld;
    }

    static boolean isSmall(Cell cell) {
        return cell.count() < SMALLEST_SHOWN;
    }

    /** The smallest shown count of a line in which only small ones are withheld. */
    private static Optional<Cell> cover(List<Cell> line, Set<Cell> withheld) {
        var hidden = line.stream().filter(withheld::contains).toList();
        return hidden.isEmpty() || !hidden.stream().allMatch(Suppression::isSmall)
                ? Optional.empty()
                : line.stream()
                        .filter(cell -> !withheld.contains(cell))
                        .min(Comparator.comparingInt(Cell::count)
                                .thenComparing(cell -> cell.key().toString()));
    }

    /** Cells that differ in one dimension only and add up to a cell that may be asked for. */
    private static List<List<Cell>> lines(List<Cell> table, Dimension along) {
        var lines = new HashMap<Map<Dimension, String>, List<Cell>>();
        for (var cell : table) {
            var others = new HashMap<>(cell.key());
            others.remove(along);
            lines.computeIfAbsent(others, any -> new ArrayList<>()).add(cell);
        }
        return List.copyOf(lines.values());
    }
}
