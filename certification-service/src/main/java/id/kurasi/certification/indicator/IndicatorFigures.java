package id.kurasi.certification.indicator;

import id.kurasi.kit.web.Aggregate;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "IndicatorFigures", description = "An indicator in a period (capaian indikator)")
public record IndicatorFigures(
        @Schema(examples = "FACIL_ISSUED") IndicatorCode indicator,
        @Schema(examples = "CASE") Unit unit,

        @Schema(description = "Fiscal year (tahun anggaran)", examples = "2026")
        int year,

        @Schema(description = "Quarter (triwulan); null for the whole year", nullable = true, examples = "1")
        Integer quarter,

        @Schema(
                description =
                        "The day as of which the figures are: the last one of the period, or today while it lasts. A"
                                + " period that is yet to come has no figures",
                examples = "2026-11-22")
        LocalDate referenceDate,

        @Schema(description = "In which its days are meant", examples = "Asia/Jakarta")
        String timeZone,

        @Schema(description = "When what is counted here last changed; null when nothing is counted", nullable = true)
        Instant asOf,

        @Schema(examples = "[\"type\"]") List<Dimension> groupBy,

        @Schema(description = "One for each cell in which something was counted or for which a target is set")
        List<Row> rows,

        @Schema(
                description =
                        "Sum of the rows; null when one is withheld, or when they do not add up (percent, days). It may"
                                + " exceed distinctTotal, because a business or case counts once in each cell that it belongs to",
                nullable = true,
                examples = "64")
        BigDecimal total,

        @Schema(description = "Of all, each counted once, with or without a row")
        Figure distinctTotal,

        @Schema(description = "How the plan of several years (Renstra) stands; null without one", nullable = true)
        Plan plan)
        implements Aggregate {

    @Schema(name = "IndicatorRow", description = "A cell. What was not grouped by is null")
    public record Row(
            @Schema(nullable = true, examples = "35") String province,
            @Schema(nullable = true, examples = "35.76") String regency,
            @Schema(nullable = true, examples = "35.76.02") String district,

            @Schema(nullable = true, examples = "FOOD_BEVERAGE")
            String category,

            @Schema(nullable = true, examples = "SNACK") String subcategory,
            @Schema(nullable = true, examples = "HALAL") String type,

            @Schema(nullable = true, examples = "SELF_DECLARE")
            String scheme,

            @Schema(nullable = true, examples = "APBD_REGENCY")
            String fundingSource,

            @Schema(nullable = true, examples = "PACKING") String topic,
            Figure figure) {

        static Row of(Map<Dimension, String> key, Figure figure) {
            return new Row(
                    key.get(Dimension.PROVINCE),
                    key.get(Dimension.REGENCY),
                    key.get(Dimension.DISTRICT),
                    key.get(Dimension.CATEGORY),
                    key.get(Dimension.SUBCATEGORY),
                    key.get(Dimension.TYPE),
                    key.get(Dimension.SCHEME),
                    key.get(Dimension.FUNDING_SOURCE),
                    key.get(Dimension.TOPIC),
                    figure);
        }
    }

    @Schema(
            name = "IndicatorPlan",
            description = "A target over several years (target Renstra) and what they reached so far")
    public record Plan(
            @Schema(examples = "2025") int fromYear,
            @Schema(examples = "2029") int toYear,
            @Schema(examples = "160") BigDecimal target,

            @Schema(
                    description = "From the first year of the plan to the end of the year asked for; of holders and of"
                            + " certificates about to end those on the reference date. Null when withheld",
                    nullable = true,
                    examples = "40")
            BigDecimal cumulative,

            @Schema(description = "cumulative / target x 100", nullable = true, examples = "25.00")
            BigDecimal percentage) {}
}
