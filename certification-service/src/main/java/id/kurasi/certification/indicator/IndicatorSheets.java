package id.kurasi.certification.indicator;

import id.kurasi.file.export.SheetAnswer;
import id.kurasi.file.export.SheetAnswers;
import id.kurasi.file.export.SheetPaths;
import id.kurasi.file.export.Wording;
import id.kurasi.file.sheet.Format;
import id.kurasi.kit.list.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestResponse;

/** Indicators as sheets. */
@ApplicationScoped
class IndicatorSheets implements SheetPaths {

    private static final Pattern PATHS = Pattern.compile("/v1/certification-indicators(/[A-Z_]+)?");

    private final Indicators indicators;
    private final Figures figures;
    private final SheetAnswers answers;

    IndicatorSheets(Indicators indicators, Figures figures, SheetAnswers answers) {
        this.indicators = indicators;
        this.figures = figures;
        this.answers = answers;
    }

    @Override
    public boolean offers(String path) {
        return PATHS.matcher(path).matches();
    }

    RestResponse<StreamingOutput> of(String code, IndicatorFilter filter, Format format, String headers) {
        var found = figures.of(code, filter);
        var lines = SheetLine.of(indicators.get(code), found).toList();
        return answer(format, Wording.of(headers), found.groupBy(), lines);
    }

    /** Every indicator, by type or topic. */
    RestResponse<StreamingOutput> report(PeriodFilter period, Format format, String headers) {
        var lines = indicators.all().stream()
                .flatMap(indicator -> SheetLine.of(
                        indicator, figures.of(indicator.code().name(), IndicatorFilter.of(period, indicator.kind()))))
                .toList();
        return answer(format, Wording.of(headers), List.of(Dimension.TYPE, Dimension.TOPIC), lines);
    }

    private RestResponse<StreamingOutput> answer(
            Format format, Wording wording, List<Dimension> by, List<SheetLine> lines) {
        return answers.answer(new SheetAnswer<>(
                format,
                wording.choose("indikator", "indicators"),
                wording,
                IndicatorColumns.by(by),
                List.of(new Page<>(lines, null)).iterator()));
    }
}
