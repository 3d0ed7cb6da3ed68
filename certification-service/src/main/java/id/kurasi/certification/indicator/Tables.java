package id.kurasi.certification.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes tables of counters: what was asked for, with small counts withheld from outsiders. */
@ApplicationScoped
class Tables {

    /**
     * A row.
     *
     * @param withheld not to be shown
     * @param small because it is small itself, and not because it would give such a one away
     */
    record Line(Map<Dimension, String> key, Count count, boolean withheld, boolean small) {}

    private final EntityManager entities;
    private final Counters counters;

    Tables(EntityManager entities, Counters counters) {
        this.entities = entities;
        this.counters = counters;
    }

    List<Line> of(Asked asked, Set<Dimension> grouped) {
        var categories = categories();
        var whole = asked.mayPointAtSomebody(grouped);
        var told = asked.told(grouped);
        var question = new Question(
                asked.indicator().code(),
                asked.period(),
                told,
                asked.regions(whole),
                values(asked, told, whole, categories));
        var table = counters.read(question, asked.on());
        var withheld = whole ? new Suppression(told).withheld(table) : Set.<Map<Dimension, String>>of();
        var lines = new LinkedHashMap<Map<Dimension, String>, List<Cell>>();
        table.stream()
                .filter(cell -> !whole || asked.isIn(cell.key(), categories))
                .forEach(cell -> lines.computeIfAbsent(shown(cell.key(), grouped, categories), any -> new ArrayList<>())
                        .add(cell));
        return lines.entrySet().stream()
                .map(line -> line(line.getKey(), line.getValue(), withheld))
                .sorted(Comparator.comparing(line -> line.key().toString()))
                .toList();
    }

    private static Map<Dimension, List<String>> values(
            Asked asked, Set<Dimension> told, boolean whole, CategoryPaths categories) {
        var values = new EnumMap<Dimension, List<String>>(Dimension.class);
        if (!whole) {
            asked.values().forEach((dimension, value) -> values.put(dimension, List.of(value)));
        }
        var category = asked.values().get(Dimension.CATEGORY);
        if (told.contains(Dimension.SUBCATEGORY)) {
            var below = category == null || whole ? categories.subcategories() : categories.below(category);
            // no counter is of no category, where any is: nothing lies below this one
            values.put(Dimension.CATEGORY, below.isEmpty() ? List.of("") : below);
        } else if (told.contains(Dimension.CATEGORY)) {
            values.put(Dimension.CATEGORY, inCategory(category, whole, categories));
        }
        return values;
    }

    private static List<String> inCategory(String category, boolean whole, CategoryPaths categories) {
        if (category == null) {
            return categories.productGroups();
        }
        return whole ? categories.besides(category) : List.of(category);
    }

    private static Map<Dimension, String> shown(
            Map<Dimension, String> key, Set<Dimension> grouped, CategoryPaths categories) {
        var shown = new EnumMap<>(key);
        if (key.containsKey(Dimension.SUBCATEGORY)) {
            shown.put(Dimension.CATEGORY, key.get(Dimension.SUBCATEGORY));
        }
        shown.keySet().retainAll(grouped);
        shown.computeIfPresent(Dimension.CATEGORY, (dimension, code) -> categories.productGroupOf(code));
        return shown;
    }

    private static Line line(Map<Dimension, String> key, List<Cell> cells, Set<Map<Dimension, String>> withheld) {
        var hidden =
                cells.stream().filter(cell -> withheld.contains(cell.key())).toList();
        return new Line(
                key,
                Count.sum(cells.stream().map(Cell::count).toList()),
                !hidden.isEmpty(),
                cells.size() == 1 && !hidden.isEmpty() && Suppression.isSmall(hidden.get(0)));
    }

    private CategoryPaths categories() {
        var above = new TreeMap<String, Set<String>>();
        List<?> rows = entities.createNativeQuery("select category, above from category_above", Object[].class)
                .getResultList();
        rows.forEach(row -> {
            var columns = (Object[]) row;
            above.computeIfAbsent((String) columns[0], any -> new TreeSet<>()).add((String) columns[1]);
        });
        return new CategoryPaths(above);
    }
}
