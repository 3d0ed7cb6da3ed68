package id.kurasi.certification.indicator;

import static id.kurasi.file.export.SheetColumn.of;
import static id.kurasi.file.export.SheetColumn.worded;

import id.kurasi.certification.indicator.IndicatorFigures.Plan;
import id.kurasi.certification.indicator.IndicatorFigures.Row;
import id.kurasi.file.export.SheetColumn;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** What sheets of indicators say: as annual reports (LKjIP) do, target, realisation and percentage of the year and of the plan. */
final class IndicatorColumns {

    private static final Map<Dimension, SheetColumn<SheetLine>> DIMENSIONS = new EnumMap<>(Map.of(
            Dimension.PROVINCE, cell(IndicatorColumn.PROVINCE, Row::province),
            Dimension.REGENCY, cell(IndicatorColumn.REGENCY, Row::regency),
            Dimension.DISTRICT, cell(IndicatorColumn.DISTRICT, Row::district),
            Dimension.CATEGORY, cell(IndicatorColumn.CATEGORY, Row::category),
            Dimension.SUBCATEGORY, cell(IndicatorColumn.SUBCATEGORY, Row::subcategory),
            Dimension.TYPE, cell(IndicatorColumn.TYPE, Row::type),
            Dimension.SCHEME, cell(IndicatorColumn.SCHEME, Row::scheme),
            Dimension.FUNDING_SOURCE, cell(IndicatorColumn.FUNDING_SOURCE, Row::fundingSource),
            Dimension.TOPIC, cell(IndicatorColumn.TOPIC, Row::topic)));

    private static final List<SheetColumn<SheetLine>> FIRST = List.of(
            of(IndicatorColumn.CODE, line -> line.indicator().code().name()),
            worded(
                    IndicatorColumn.NAME,
                    (line, wording) -> wording.choose(
                            line.indicator().name().id(),
                            line.indicator().name().en())),
            of(IndicatorColumn.UNIT, line -> line.indicator().unit().name()),
            of(IndicatorColumn.YEAR, line -> line.figures().year()),
            of(IndicatorColumn.QUARTER, line -> line.figures().quarter()));

    private static final List<SheetColumn<SheetLine>> LAST = List.of(
            figure(IndicatorColumn.TARGET, Figure::target),
            of(IndicatorColumn.VALUE, SheetLine::value),
            figure(IndicatorColumn.PERCENTAGE, figure -> number(figure.percentage())),
            figure(IndicatorColumn.CASES, Figure::cases),
            figure(IndicatorColumn.CERTIFICATES, Figure::certificates),
            figure(IndicatorColumn.BUSINESSES, Figure::businesses),
            figure(IndicatorColumn.PRODUCTS, Figure::products),
            plan(IndicatorColumn.PLAN, plan -> plan.fromYear() + "-" + plan.toYear()),
            plan(IndicatorColumn.PLAN_TARGET, Plan::target),
            plan(IndicatorColumn.CUMULATIVE, Plan::cumulative),
            plan(IndicatorColumn.PLAN_PERCENTAGE, plan -> number(plan.percentage())),
            of(IndicatorColumn.REFERENCE_DATE, line -> line.figures().referenceDate()));

    private IndicatorColumns() {}

    /** With a column for each dimension that lines are told apart by. */
    static List<SheetColumn<SheetLine>> by(Collection<Dimension> dimensions) {
        return Stream.of(FIRST.stream(), dimensions.stream().map(DIMENSIONS::get), LAST.stream())
                .flatMap(columns -> columns)
                .toList();
    }

    /** As a workbook shows it, so that both kinds of sheet say the same. */
    private static BigDecimal number(BigDecimal percentage) {
        return percentage == null
                ? null
                : new BigDecimal(percentage.stripTrailingZeros().toPlainString());
    }

    private static SheetColumn<SheetLine> cell(IndicatorColumn column, Function<Row, Object> value) {
        return of(column, line -> value.apply(line.row()));
    }

    private static SheetColumn<SheetLine> figure(IndicatorColumn column, Function<Figure, Object> value) {
        return of(column, line -> value.apply(line.figure()));
    }

    private static SheetColumn<SheetLine> plan(IndicatorColumn column, Function<Plan, Object> value) {
        return of(column, line -> line.plan() == null ? null : value.apply(line.plan()));
    }
}
