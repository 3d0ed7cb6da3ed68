package id.kurasi.certification.indicator;

import id.kurasi.certification.indicator.IndicatorFigures.Plan;
import id.kurasi.certification.indicator.IndicatorFigures.Row;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A line of a sheet: a cell of an indicator, or at the end all of it together.
 *
 * @param plan null but for all together
 */
record SheetLine(Indicator indicator, IndicatorFigures figures, Row row, Plan plan) {

    static Stream<SheetLine> of(Indicator indicator, IndicatorFigures figures) {
        var all = Row.of(Map.of(), figures.distinctTotal());
        return Stream.concat(
                figures.rows().stream().map(row -> new SheetLine(indicator, figures, row, null)),
                Stream.of(new SheetLine(indicator, figures, all, figures.plan())));
    }

    Figure figure() {
        return row.figure();
    }

    /** The value, or that it is smaller than what is shown. */
    Object value() {
        return figure().lessThan() == null ? figure().value() : "< " + figure().lessThan();
    }
}
