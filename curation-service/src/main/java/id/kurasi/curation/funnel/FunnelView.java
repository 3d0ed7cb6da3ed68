package id.kurasi.curation.funnel;

import id.kurasi.kit.web.Aggregate;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Funnel",
        description =
                "How many products and businesses of a round reached each stage (corong kurasi). Stages reached, not"
                        + " current states: what was accepted counts as submitted and reviewed as well.",
        examples = """
                {"asOf": "2026-11-21T03:00:00Z", "rows": [{"category": "BATIK", \
                "products": {"submitted": 12, "reviewed": 12, "accepted": 5}, \
                "businesses": {"submitted": 9, "reviewed": 9, "accepted": 4}}], \
                "total": {"products": {"submitted": 80, "reviewed": 78, "accepted": 31}, \
                "businesses": {"submitted": 65, "reviewed": 64, "accepted": 27}}}""")
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
            @Schema(examples = "5") long accepted) {

        static final Counts NONE = new Counts(0, 0, 0);
    }
}
