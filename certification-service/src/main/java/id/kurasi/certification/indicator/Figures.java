package id.kurasi.certification.indicator;

import id.kurasi.certification.indicator.IndicatorFigures.Plan;
import id.kurasi.certification.indicator.IndicatorFigures.Row;
import id.kurasi.certification.indicator.Tables.Line;
import id.kurasi.certification.indicator.target.Goal;
import id.kurasi.certification.meaning.MeaningConfig;
import id.kurasi.certification.meaning.Today;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Answers what an indicator was in a period, for whoever may know. */
@ApplicationScoped
class Figures {

    private static final Set<Dimension> NOT_GROUPED = EnumSet.noneOf(Dimension.class);

    private final Indicators indicators;
    private final IndicatorAccess access;
    private final Tables tables;
    private final Targets targets;
    private final Today today;
    private final MeaningConfig days;

    Figures(
            Indicators indicators,
            IndicatorAccess access,
            Tables tables,
            Targets targets,
            Today today,
            MeaningConfig days) {
        this.indicators = indicators;
        this.access = access;
        this.tables = tables;
        this.targets = targets;
        this.today = today;
        this.days = days;
    }

    IndicatorFigures of(String code, IndicatorFilter filter) {
        var indicator = indicators.get(code);
        var grouped = Dimension.of(filter.groupBy, indicator);
        var values = values(indicator, filter);
        requireTogether(grouped, values);
        var sight = access.of(filter.region);
        var date = today.date();
        var period = FiscalPeriod.of(filter.year == null ? date.getYear() : filter.year, filter.quarter);
        var asked = new Asked(indicator, period, period.referenceDate(date), sight, values);
        var known = !period.isYetToCome(date);
        var lines = known && !grouped.isEmpty() ? tables.of(asked, grouped) : List.<Line>of();
        var all = known ? all(asked) : null;
        var goals = targets.ofAll(asked);
        var rows = rows(asked, grouped, lines, known);
        return new IndicatorFigures(
                indicator.code(),
                indicator.unit(),
                period.toYear(),
                filter.quarter,
                asked.on(),
                days.zone().getId(),
                all == null ? null : all.count().changedAt(),
                List.copyOf(grouped),
                rows,
                total(indicator.code(), rows),
                figure(indicator.code(), all).against(annual(goals)),
                plan(asked, goals, known));
    }

    private static Map<Dimension, String> values(Indicator indicator, IndicatorFilter filter) {
        var values = new EnumMap<Dimension, String>(Dimension.class);
        filter.values()
                .forEach((dimension, value) -> value.ifPresent(given -> {
                    if (!indicator.dimensions().contains(dimension)) {
                        throw Refusal.invalid(Violation.query(
                                dimension.label(), "NotBrokenDownBy", indicator.code(), Dimension.labels(indicator)));
                    }
                    values.put(dimension, given);
                }));
        if (values.containsKey(Dimension.SCHEME) && !values.containsKey(Dimension.TYPE)) {
            throw Refusal.invalid(Violation.query("scheme", "SchemeOfWhichType"));
        }
        return values;
    }

    /** Counters tell categories apart together with a type only. */
    private static void requireTogether(Set<Dimension> grouped, Map<Dimension, String> values) {
        var told = EnumSet.noneOf(Dimension.class);
        told.addAll(grouped);
        told.addAll(values.keySet());
        if ((told.contains(Dimension.CATEGORY) || told.contains(Dimension.SUBCATEGORY))
                && (told.contains(Dimension.SCHEME) || told.contains(Dimension.FUNDING_SOURCE))) {
            throw Refusal.invalid(Violation.query("groupBy", "CategoryWithTypeOnly"));
        }
    }

    private Line all(Asked asked) {
        return tables.of(asked, NOT_GROUPED).stream()
                .findFirst()
                .orElse(new Line(Map.of(), Count.NOTHING, false, false));
    }

    /** Those in which something was counted, and those for which something was meant to be. */
    private List<Row> rows(Asked asked, Set<Dimension> grouped, List<Line> lines, boolean known) {
        var goals = targets.ofRows(asked, grouped);
        var all = new ArrayList<>(lines);
        var counted = new HashSet<Map<Dimension, String>>();
        lines.forEach(line -> counted.add(line.key()));
        goals.keySet().stream()
                .filter(key -> !counted.contains(key))
                .forEach(key -> all.add(new Line(key, Count.NOTHING, false, false)));
        all.sort(Comparator.comparing(line -> line.key().toString()));
        return all.stream()
                .map(line -> Row.of(
                        line.key(),
                        figure(asked.indicator().code(), known ? line : null).against(goals.get(line.key()))))
                .toList();
    }

    private static Figure figure(IndicatorCode code, Line line) {
        if (line == null) {
            return Figure.unknown();
        }
        return line.withheld() ? Figure.withheld(line.small()) : Figure.of(code, line.count());
    }

    private static BigDecimal total(IndicatorCode code, List<Row> rows) {
        var values = rows.stream().map(row -> row.figure().value()).toList();
        return code.isNullOfNothing() || values.contains(null)
                ? null
                : values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal annual(List<Goal> goals) {
        return goals.stream()
                .filter(goal -> !goal.isOfPlan())
                .findFirst()
                .map(Goal::value)
                .orElse(null);
    }

    private Plan plan(Asked asked, List<Goal> goals, boolean known) {
        return goals.stream()
                .filter(Goal::isOfPlan)
                .findFirst()
                .map(goal -> {
                    var cumulative = known ? cumulative(asked, goal.fromYear()) : null;
                    return new Plan(
                            goal.fromYear(),
                            goal.toYear(),
                            goal.value(),
                            cumulative,
                            Figure.percentage(cumulative, goal.value()));
                })
                .orElse(null);
    }

    /** Nothing of a district to an outsider: the years before could be computed from it. */
    private BigDecimal cumulative(Asked asked, int fromYear) {
        if (asked.mayPointAtSomebody(NOT_GROUPED)) {
            return null;
        }
        var years = FiscalPeriod.years(fromYear, asked.period().toYear());
        var sofar =
                new Asked(asked.indicator(), years, years.referenceDate(today.date()), asked.sight(), asked.values());
        return figure(asked.indicator().code(), all(sofar)).value();
    }
}
