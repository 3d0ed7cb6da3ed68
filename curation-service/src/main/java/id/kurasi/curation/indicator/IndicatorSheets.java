package id.kurasi.curation.indicator;

import id.kurasi.curation.indicator.FiguresView.Row;
import id.kurasi.file.export.SheetAnswer;
import id.kurasi.file.export.SheetAnswers;
import id.kurasi.file.export.SheetColumn;
import id.kurasi.file.export.SheetPaths;
import id.kurasi.file.export.Wording;
import id.kurasi.file.sheet.Format;
import id.kurasi.kit.list.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestResponse;

/** Indicators as sheets: a line for each row, and the last for all together. */
@ApplicationScoped
class IndicatorSheets implements SheetPaths {

    private static final Pattern PATHS = Pattern.compile("/v1/curation-indicators/[A-Z_]+");

    private static final List<SheetColumn<Line>> COLUMNS = List.of(
            SheetColumn.of(IndicatorColumn.CODE, line -> line.figures().code().name()),
            SheetColumn.of(IndicatorColumn.UNIT, line -> line.figures().unit().name()),
            SheetColumn.of(IndicatorColumn.PERIOD, line -> line.figures().period()),
            SheetColumn.of(IndicatorColumn.GROUP, Line::groupBy),
            SheetColumn.of(IndicatorColumn.KEY, line -> line.row().key()),
            SheetColumn.of(IndicatorColumn.FIGURE, Line::value),
            SheetColumn.of(IndicatorColumn.PRODUCTS, line -> line.row().figure().products()),
            SheetColumn.of(
                    IndicatorColumn.BUSINESSES, line -> line.row().figure().businesses()),
            SheetColumn.of(IndicatorColumn.ITEMS, line -> line.row().figure().items()),
            SheetColumn.of(IndicatorColumn.OUT_OF, line -> line.row().figure().outOf()),
            SheetColumn.of(
                    IndicatorColumn.REFERENCE_DATE, line -> line.figures().referenceDate()));

    private final Figures figures;
    private final SheetAnswers answers;

    IndicatorSheets(Figures figures, SheetAnswers answers) {
        this.figures = figures;
        this.answers = answers;
    }

    private record Line(FiguresView figures, Row row) {

        String groupBy() {
            return figures.groupBy() == null || row.key() == null
                    ? null
                    : figures.groupBy().label();
        }

        /** The value, or that it is smaller than what is shown. */
        Object value() {
            var figure = row.figure();
            return figure.lessThan() == null ? figure.value() : "< " + figure.lessThan();
        }
    }

    @Override
    public boolean offers(String path) {
        return PATHS.matcher(path).matches();
    }

    RestResponse<StreamingOutput> of(IndicatorCode code, IndicatorFilter filter, Format format, String headers) {
        var found = figures.of(code, filter);
        var lines = Stream.concat(found.rows().stream(), Stream.of(new Row(null, found.distinctTotal())))
                .map(row -> new Line(found, row))
                .toList();
        var wording = Wording.of(headers);
        return answers.answer(new SheetAnswer<>(
                format,
                wording.choose("indikator", "indicators"),
                wording,
                COLUMNS,
                List.of(new Page<>(lines, null)).iterator()));
    }
}
