package id.kurasi.catalog.statistics;

import id.kurasi.catalog.statistics.StatisticsView.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes tables of counters: what was asked for, with small counts withheld from outsiders. */
@ApplicationScoped
class Tables {

    /** A row, and when what it counts last changed. */
    record Line(Row row, Instant changedAt) {}

    private record Counted(Cell cell, Instant changedAt) {}

    private final Counters counters;
    private final CategoryCodes categories;

    Tables(Counters counters, CategoryCodes categories) {
        this.counters = counters;
        this.categories = categories;
    }

    List<Line> of(Asked asked, Set<Dimension> grouped) {
        if (asked.states().isEmpty()) {
            return List.of();
        }
        var withholding = !asked.sight().insider()
                && (grouped.contains(Dimension.DISTRICT)
                        || grouped.contains(Dimension.INCLUSION_GROUP)
                        || asked.sight().regions().stream().anyMatch(Tables::isDistrict));
        var told = told(asked, grouped, withholding);
        var table = cells(asked, question(asked, told, withholding));
        var withheld = withholding
                ? new Suppression(asked.subject(), told)
                        .withheld(table.stream().map(Counted::cell).toList())
                : Set.<Cell>of();
        var picked = table.stream()
                .filter(counted -> !withholding || isAskedFor(counted.cell(), asked, told))
                .toList();
        return lines(picked, withheld, grouped);
    }

    /** A filter tells apart what it picks from, where something may have to be withheld; else the counters are read filtered. */
    private static Set<Dimension> told(Asked asked, Set<Dimension> grouped, boolean withholding) {
        var told = EnumSet.noneOf(Dimension.class);
        told.addAll(grouped);
        if (asked.category() != null && !told.contains(Dimension.SUBCATEGORY)) {
            told.add(Dimension.CATEGORY);
        }
        if (!asked.filter().organisation.isEmpty()) {
            told.add(Dimension.ORGANISATION);
        }
        if (withholding && !asked.scales().isEmpty()) {
            told.add(Dimension.BUSINESS_SCALE);
        }
        if (withholding && asked.sight().regions().stream().anyMatch(Tables::isDistrict)) {
            told.add(Dimension.DISTRICT);
        }
        return told;
    }

    private Question question(Asked asked, Set<Dimension> told, boolean whole) {
        var within = !told.contains(Dimension.SUBCATEGORY);
        return new Question(
                asked.subject(),
                told,
                within,
                whole
                        ? asked.sight().regions().stream()
                                .map(region -> isDistrict(region) ? region.substring(0, 5) : region)
                                .distinct()
                                .toList()
                        : asked.sight().regions(),
                categories(asked.category(), told, within, whole),
                whole ? List.of() : asked.filter().organisation,
                whole ? List.of() : asked.scales(),
                asked.stateNames());
    }

    private List<String> categories(String code, Set<Dimension> told, boolean within, boolean whole) {
        if (within) {
            if (!told.contains(Dimension.CATEGORY)) {
                return List.of();
            }
            if (code == null) {
                return categories.productGroups();
            }
            return whole ? categories.besides(code) : List.of(code);
        }
        return code == null || whole ? List.of() : categories.within(code);
    }

    private List<Counted> cells(Asked asked, Question question) {
        return counters.read(question).stream()
                .map(row -> new Counted(new Cell(key(row, question), row.count()), row.changedAt()))
                .toList();
    }

    private Map<Dimension, String> key(Counters.Row row, Question question) {
        var key = new EnumMap<Dimension, String>(Dimension.class);
        put(key, Dimension.PROVINCE, row.region(), 2);
        put(key, Dimension.REGENCY, row.region(), 5);
        put(key, Dimension.DISTRICT, row.region(), 8);
        if (!question.tells(Dimension.DISTRICT)) {
            key.remove(Dimension.DISTRICT);
        }
        if (!row.category().isEmpty()) {
            key.put(question.within() ? Dimension.CATEGORY : Dimension.SUBCATEGORY, row.category());
            if (!question.within()) {
                key.put(Dimension.CATEGORY, categories.productGroupOf(row.category()));
            }
        }
        put(key, Dimension.ORGANISATION, row.organisation(), 1);
        put(key, Dimension.INCLUSION_GROUP, row.inclusionGroup(), 1);
        put(key, Dimension.BUSINESS_SCALE, row.scale(), 1);
        put(key, Dimension.STATE, row.state(), 1);
        return key;
    }

    /** Regions are cut to the level; of other values all is taken. */
    private static void put(Map<Dimension, String> key, Dimension dimension, String value, int least) {
        if (value.length() >= least) {
            key.put(dimension, dimension.compareTo(Dimension.DISTRICT) <= 0 ? value.substring(0, least) : value);
        }
    }

    private boolean isAskedFor(Cell cell, Asked asked, Set<Dimension> told) {
        var key = cell.key();
        var category = asked.category();
        return asked.sight().regions().stream().anyMatch(region -> isIn(region, key))
                && (asked.scales().isEmpty() || asked.scales().contains(key.get(Dimension.BUSINESS_SCALE)))
                && (asked.filter().organisation.isEmpty()
                        || asked.filter().organisation.contains(key.get(Dimension.ORGANISATION)))
                && (category == null
                        || (told.contains(Dimension.SUBCATEGORY)
                                ? categories.within(category).contains(key.get(Dimension.SUBCATEGORY))
                                : category.equals(key.get(Dimension.CATEGORY))));
    }

    private static boolean isIn(String region, Map<Dimension, String> key) {
        return switch (region.length()) {
            case 0 -> true;
            case 2 -> region.equals(key.get(Dimension.PROVINCE));
            case 5 -> region.equals(key.get(Dimension.REGENCY));
            default -> region.equals(key.get(Dimension.DISTRICT));
        };
    }

    private static boolean isDistrict(String region) {
        return region.length() == 8;
    }

    private List<Line> lines(List<Counted> cells, Set<Cell> withheld, Set<Dimension> grouped) {
        var byKey = new LinkedHashMap<Map<Dimension, String>, List<Counted>>();
        for (var counted : cells) {
            var key = new EnumMap<>(counted.cell().key());
            key.keySet().retainAll(grouped);
            key.computeIfPresent(Dimension.CATEGORY, (dimension, code) -> categories.productGroupOf(code));
            byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(counted);
        }
        return byKey.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue(), withheld))
                .sorted(Comparator.comparing(line -> line.row().toString()))
                .toList();
    }

    private static Line line(Map<Dimension, String> key, List<Counted> cells, Set<Cell> withheld) {
        var changedAt =
                cells.stream().map(Counted::changedAt).max(Instant::compareTo).orElseThrow();
        var hidden =
                cells.stream().map(Counted::cell).filter(withheld::contains).toList();
        if (hidden.isEmpty()) {
            var count =
                    cells.stream().mapToInt(counted -> counted.cell().count()).sum();
            return new Line(Row.of(key, count, null), changedAt);
        }
        var small = cells.size() == 1 && Suppression.isSmall(hidden.get(0));
        return new Line(Row.of(key, null, small ? Suppression.SMALLEST_SHOWN : null), changedAt);
    }
}
