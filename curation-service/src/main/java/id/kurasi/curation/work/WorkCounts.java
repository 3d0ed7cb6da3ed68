package id.kurasi.curation.work;

import id.kurasi.kit.web.Aggregate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much work there is. */
@Schema(name = "CurationWorkCounts", description = "How much work there is for the caller")
public record WorkCounts(
        @Schema(
                examples =
                        "[{\"kind\": \"DRAFT_CLOSING\", \"regionCode\": \"35.76\", \"items\": 4, \"businesses\": 3}]")
        List<Row> rows)
        implements Aggregate {

    @Schema(name = "CurationWorkCount", description = "One cell. What was not grouped by is null")
    public record Row(
            WorkKind kind,
            @Schema(nullable = true) UUID roundId,

            @Schema(nullable = true, description = "Regency or city", examples = "35.76")
            String regionCode,

            @Schema(nullable = true, examples = "the-keranjang-bali")
            String retailer,

            @Schema(examples = "4") long items,

            @Schema(description = "Distinct businesses", examples = "3")
            long businesses) {}
}
