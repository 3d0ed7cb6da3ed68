package id.kurasi.curation.funnel;

import id.kurasi.kit.web.Aggregate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Funnel",
        description =
                "How many products and businesses of a round reached each stage (corong kurasi). Stages reached, not"
                        + " current states: what was accepted counts as submitted and reviewed as well.",
        examples = """
                {"asOf": "2026-11-21T03:00:00Z", "rows": [{"category": "BATIK", \
                "products": {"submitted": 12, "reviewed": 12, "accepted": 5, "listed": 4, "ordered": 3, "sold": 2}, \
                "businesses": {"submitted": 9, "reviewed": 9, "accepted": 4, "listed": 3, "ordered": 2, "sold": 2}}], \
                "total": {"products": {"submitted": 80, "reviewed": 78, "accepted": 31, "listed": 20, "ordered": 18, "sold": 15}, \
                "businesses": {"submitted": 65, "reviewed": 64, "accepted": 27, "listed": 17, "ordered": 15, "sold": 13}}}""")
record FunnelView(
        @Schema(description = "When one of the figures last changed")
        Instant asOf,

        List<Row> rows,

        @Schema(
                description =
                        "Of the whole round. A business with products in two groups counts once here, so that rows may"
                                + " sum to more")
        Figures total)
        implements Aggregate {

    @Schema(name = "FunnelRow")
    record Row(
            @Schema(description = "Product group", examples = "BATIK")
            String category,

            Counts products,
            Counts businesses) {}

    @Schema(name = "FunnelFigures")
    record Figures(Counts products, Counts businesses) {}

    @Schema(name = "StageCounts")
    record Counts(
            @Schema(examples = "12") long submitted,
            @Schema(examples = "12") long reviewed,
            @Schema(examples = "5") long accepted,

            @Schema(description = "Came to a shelf", examples = "4")
            long listed,

            @Schema(description = "Had a first order", examples = "3")
            long ordered,

            @Schema(description = "Sales were reported of it", examples = "2")
            long sold) {

        static final Counts NONE = of(Map.of());

        static Counts of(Map<Stage, Long> figures) {
            return new Counts(
                    figures.getOrDefault(Stage.SUBMITTED, 0L),
                    figures.getOrDefault(Stage.REVIEWED, 0L),
                    figures.getOrDefault(Stage.ACCEPTED, 0L),
                    figures.getOrDefault(Stage.LISTED, 0L),
                    figures.getOrDefault(Stage.ORDERED, 0L),
                    figures.getOrDefault(Stage.SOLD, 0L));
        }
    }
}
