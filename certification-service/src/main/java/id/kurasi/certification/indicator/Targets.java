package id.kurasi.certification.indicator;

import id.kurasi.certification.indicator.target.Goal;
import id.kurasi.certification.indicator.target.Goals;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the targets that belong to figures: those that are set for exactly what a figure counts. */
@ApplicationScoped
class Targets {

    /** Targets are set for a region and a type or topic, and for nothing finer. */
    private static final Set<Dimension> SETTABLE =
            EnumSet.of(Dimension.PROVINCE, Dimension.REGENCY, Dimension.DISTRICT, Dimension.TYPE, Dimension.TOPIC);

    private final Goals goals;

    Targets(Goals goals) {
        this.goals = goals;
    }

    /** For all that is asked for together: of the year and of plans. */
    List<Goal> ofAll(Asked asked) {
        var regions = asked.sight().regions();
        return regions.size() != 1
                        || regions.contains("")
                        || !SETTABLE.containsAll(asked.values().keySet())
                ? List.of()
                : goals.of(asked.indicator().code(), asked.period().toYear(), regions.get(0), kind(asked.values()));
    }

    /** Of the rows of a table, by their keys. */
    Map<Map<Dimension, String>, BigDecimal> ofRows(Asked asked, Set<Dimension> grouped) {
        var width = width(asked, grouped);
        if (grouped.isEmpty()
                || width == 0
                || !SETTABLE.containsAll(grouped)
                || !SETTABLE.containsAll(asked.values().keySet())) {
            return Map.of();
        }
        var kinds = grouped.contains(Dimension.TYPE) || grouped.contains(Dimension.TOPIC);
        var level = Goals.Level.of(width, kinds, kind(asked.values()));
        var found = new HashMap<Map<Dimension, String>, BigDecimal>();
        goals.within(
                        asked.indicator().code(),
                        asked.period().toYear(),
                        asked.sight().regions(),
                        level)
                .forEach(goal -> found.put(key(goal, grouped), goal.value()));
        return found;
    }

    /** How long the codes of the rows' regions are; 0 where rows are of no one region. */
    private static int width(Asked asked, Set<Dimension> grouped) {
        var regions = asked.sight().regions();
        var asFine = regions.stream().mapToInt(String::length).max().orElse(0);
        var told = grouped.contains(Dimension.DISTRICT)
                ? 8
                : grouped.contains(Dimension.REGENCY) ? 5 : grouped.contains(Dimension.PROVINCE) ? 2 : 0;
        if (told >= asFine && told > 0) {
            return told;
        }
        return regions.size() == 1 && told == 0 ? asFine : 0;
    }

    private static Map<Dimension, String> key(Goal goal, Set<Dimension> grouped) {
        var key = new EnumMap<Dimension, String>(Dimension.class);
        for (var dimension : grouped) {
            key.put(
                    dimension,
                    switch (dimension) {
                        case PROVINCE -> goal.regionCode().substring(0, 2);
                        case REGENCY -> goal.regionCode().substring(0, 5);
                        case DISTRICT -> goal.regionCode();
                        default -> goal.kind();
                    });
        }
        return key;
    }

    private static String kind(Map<Dimension, String> values) {
        return values.getOrDefault(Dimension.TYPE, values.get(Dimension.TOPIC));
    }
}
