package id.kurasi.catalog.statistics;

import id.kurasi.kit.web.Aggregate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Statistics", description = "Counts of now (statistik)")
public record StatisticsView(
        @Schema(
                description =
                        "The last change of what is counted here; the figures hold until the next. Null when nothing is"
                                + " counted",
                nullable = true)
        Instant asOf,

        @Schema(description = "In which days and years are meant", examples = "Asia/Jakarta")
        String timeZone,

        @Schema(examples = "[\"category\"]") List<String> groupBy,
        List<Row> rows,

        @Schema(
                description =
                        "Sum of the rows; null when one is withheld. It may exceed distinctTotal, because a business counts"
                                + " once in each cell that it belongs to",
                nullable = true,
                examples = "64")
        Integer total,

        @Schema(
                description = "How many there are, each counted once, with or without a row; null when withheld",
                nullable = true,
                examples = "64")
        Integer distinctTotal)
        implements Aggregate {

    @Schema(name = "StatisticsRow", description = "A cell. What was not grouped by is null")
    public record Row(
            @Schema(nullable = true, examples = "35") String province,
            @Schema(nullable = true, examples = "35.76") String regency,
            @Schema(nullable = true, examples = "35.76.02") String district,

            @Schema(nullable = true, examples = "FOOD_BEVERAGE")
            String category,

            @Schema(nullable = true, examples = "SNACK") String subcategory,
            @Schema(nullable = true, examples = "MICRO") String businessScale,

            @Schema(nullable = true, examples = "dinas-35.76")
            String organisation,

            @Schema(nullable = true, examples = "Kampung Contoh")
            String inclusionGroup,

            @Schema(nullable = true, examples = "PUBLISHED") String state,

            @Schema(description = "Null when withheld", nullable = true, examples = "38")
            Integer count,

            @Schema(
                    description =
                            "3 where the count is withheld because it is smaller; null where it is withheld because it would"
                                    + " give such a one away",
                    nullable = true,
                    examples = "3")
            Integer lessThan) {

        static Row of(Map<Dimension, String> key, Integer count, Integer lessThan) {
            return new Row(
                    key.get(Dimension.PROVINCE),
                    key.get(Dimension.REGENCY),
                    key.get(Dimension.DISTRICT),
                    key.get(Dimension.CATEGORY),
                    key.get(Dimension.SUBCATEGORY),
                    key.get(Dimension.BUSINESS_SCALE),
                    key.get(Dimension.ORGANISATION),
                    key.get(Dimension.INCLUSION_GROUP),
                    key.get(Dimension.STATE),
                    count,
                    lessThan);
        }
    }
}
