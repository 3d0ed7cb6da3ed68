package id.kurasi.certification.indicator;

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
 * Withholds small counts of districts from outsiders: the neighbours know whom a count of one or two businesses means. A cell
 * that fewer than 3 are behind is withheld; so is the smallest other one beside it in each direction in which cells add up to a
 * total, or else the total would give it away. It looks at whole tables (all districts of a regency, all types, all quarters)
 * before a filter picks from them, so that no two questions disagree about what is withheld.
 */
record Suppression(Set<Dimension> dimensions) {

    static final int SMALLEST_SHOWN = 3;

    /** @return the keys of the cells that are not to be shown */
    Set<Map<Dimension, String>> withheld(List<Cell> table) {
        var withheld = table.stream()
                .filter(Suppression::isSmall)
                .map(Cell::key)
                .collect(Collectors.toCollection(HashSet::new));
        var before = -1;
        while (before != withheld.size()) {
            before = withheld.size();
            for (var dimension : dimensions) {
                lines(table, dimension).forEach(line -> cover(line, withheld).ifPresent(withheld::add));
            }
        }
        return withheld;
    }

    static boolean isSmall(Cell cell) {
        return cell.count().smallest() < SMALLEST_SHOWN;
    }

    /** The smallest shown cell of a line in which only small ones are withheld. */
    private static Optional<Map<Dimension, String>> cover(List<Cell> line, Set<Map<Dimension, String>> withheld) {
        var hidden = line.stream().filter(cell -> withheld.contains(cell.key())).toList();
        return hidden.isEmpty() || !hidden.stream().allMatch(Suppression::isSmall)
                ? Optional.empty()
                : line.stream()
                        .filter(cell -> !withheld.contains(cell.key()))
                        .min(Comparator.comparingInt((Cell cell) -> cell.count().smallest())
                                .thenComparing(cell -> cell.key().toString()))
                        .map(Cell::key);
    }

    /** Cells that differ in one dimension only. */
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
