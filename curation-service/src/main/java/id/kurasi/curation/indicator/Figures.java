package id.kurasi.curation.indicator;

import id.kurasi.curation.indicator.FiguresView.Row;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Answers what an indicator was in a period, for whoever may know. */
@ApplicationScoped
class Figures {

    private final IndicatorAccess access;
    private final Counters counters;
    private final Registers registers;
    private final Discretion discretion;
    private final Clock clock;

    Figures(IndicatorAccess access, Counters counters, Registers registers, Discretion discretion, Clock clock) {
        this.access = access;
        this.counters = counters;
        this.registers = registers;
        this.discretion = discretion;
        this.clock = clock;
    }

    FiguresView of(IndicatorCode code, IndicatorFilter filter) {
        var by = by(code, filter);
        var question = access.of(filter);
        var today = LocalDate.ofInstant(clock.instant(), FiscalPeriod.ZONE);
        var period =
                FiscalPeriod.of(Objects.requireNonNullElse(filter.year, today.getYear()), filter.quarter, filter.month);
        var known = !period.isYetToCome(today);
        var tables = known ? tables(code, period, question, by) : Tables.NONE;
        return new FiguresView(
                code,
                code.unit(),
                period.label(),
                period.firstDay(),
                period.lastDay(),
                period.referenceDate(today),
                FiscalPeriod.ZONE.getId(),
                question.exact() ? tables.changedAt() : null,
                by,
                rows(code, tables.rows(), question),
                known ? total(code, tables.all(), periods(code, period), question) : Figure.unknown());
    }

    /** @param rows by key; what is counted in each */
    private record Tables(Map<String, Map<Happening, Count>> rows, Map<Happening, Count> all) {

        static final Tables NONE = new Tables(Map.of(), Map.of());

        Instant changedAt() {
            return all.values().stream()
                    .map(Count::changedAt)
                    .filter(Objects::nonNull)
                    .max(Comparator.naturalOrder())
                    .orElse(null);
        }
    }

    private Tables tables(IndicatorCode code, FiscalPeriod period, Question question, Dimension by) {
        if (code.isOfARegister()) {
            var all = registers.count(code, period, question, null);
            return new Tables(
                    by == null ? Map.of() : asCounts(registers.count(code, period, question, by)),
                    asCounts(all).getOrDefault("", Map.of()));
        }
        counters.catchUp();
        var periods = periods(code, period);
        var rows = by == null
                ? Map.<String, Map<Happening, Count>>of()
                : counters.read(code.happenings(), periods, question, by);
        return new Tables(
                rows, counters.read(code.happenings(), periods, question, null).getOrDefault("", Map.of()));
    }

    private static Map<String, Map<Happening, Count>> asCounts(Map<String, Long> register) {
        return register.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        row -> Map.of(Happening.SUBMITTED, new Count(row.getValue(), 0, 0, 0, null))));
    }

    private static List<String> periods(IndicatorCode code, FiscalPeriod period) {
        return code.isOfADay() ? period.sinceEver() : List.of(period.label());
    }

    private List<Row> rows(IndicatorCode code, Map<String, Map<Happening, Count>> cells, Question question) {
        var withheld = discretion.withheld(cells, question);
        return cells.entrySet().stream()
                .filter(cell -> cell.getValue().values().stream()
                        .anyMatch(count -> count.items() != 0 || count.amountIdr() != 0))
                .filter(cell -> !discretion.leavesOut(cell.getValue(), question))
                .sorted(Map.Entry.comparingByKey())
                .map(cell -> new Row(
                        cell.getKey(),
                        withheld.contains(cell.getKey())
                                ? Figure.withheld(Discretion.isSmall(cell.getValue()))
                                : figure(code, cell.getValue())))
                .toList();
    }

    private Figure total(IndicatorCode code, Map<Happening, Count> all, List<String> periods, Question question) {
        return discretion.withholds(all, code.happenings(), periods, question)
                ? Figure.withheld(Discretion.isSmall(all, code.happenings()))
                : figure(code, all);
    }

    private static Figure figure(IndicatorCode code, Map<Happening, Count> counts) {
        return code.isOfARegister()
                ? Figure.plain(
                        counts.getOrDefault(Happening.SUBMITTED, Count.NOTHING).items())
                : Figure.of(code, counts);
    }

    /** @throws Refusal 400 for what the indicator is not broken down by */
    private static Dimension by(IndicatorCode code, IndicatorFilter filter) {
        if (code.isOfARegister() && (filter.category != null || filter.round != null)) {
            throw notBrokenDown(filter.round == null ? "category" : "round", code);
        }
        if (filter.groupBy != null && !code.dimensions().contains(filter.groupBy)) {
            throw notBrokenDown("groupBy", code);
        }
        return code == IndicatorCode.REJECT_REASONS ? Dimension.reason : filter.groupBy;
    }

    private static Refusal notBrokenDown(String parameter, IndicatorCode code) {
        var there = code.dimensions().stream().map(Dimension::label).collect(Collectors.joining(", "));
        return Refusal.invalid(Violation.query(parameter, "NotBrokenDownBy", code, there));
    }
}
