package id.kurasi.curation.indicator;

import id.kurasi.curation.indicator.IndicatorCode.Unit;
import id.kurasi.kit.web.Aggregate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CurationIndicator", description = "An indicator of a period (indikator kurasi)")
record FiguresView(
        @Schema(examples = "CUR_ACCEPTED") IndicatorCode code,
        @Schema(examples = "PRODUCT") Unit unit,

        @Schema(description = "2026, 2026-Q2 or 2026-04", examples = "2026")
        String period,

        @Schema(examples = "2026-01-01") LocalDate from,
        @Schema(examples = "2026-12-31") LocalDate until,

        @Schema(description = "The day as of which it is told", examples = "2026-11-21")
        LocalDate referenceDate,

        @Schema(examples = "Asia/Jakarta") String timeZone,

        @Schema(nullable = true, description = "When one of the figures last changed; not for viewers")
        Instant changedAt,

        @Schema(nullable = true, examples = "category") Dimension groupBy,
        List<Row> rows,

        @Schema(description = "Of all of it: who is in two rows counts once here, so that rows may sum to more")
        Figure distinctTotal)
        implements Aggregate {

    @Schema(name = "CurationIndicatorRow")
    record Row(
            @Schema(description = "Of what groupBy names: a code, slug or id", examples = "FOOD_BEVERAGE")
            String key,

            Figure figure) {}
}
