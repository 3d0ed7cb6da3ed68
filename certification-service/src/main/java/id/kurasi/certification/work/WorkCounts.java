package id.kurasi.certification.work;

import id.kurasi.kit.web.Aggregate;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much work there is. */
@Schema(description = "How much work there is on a day")
public record WorkCounts(
        @Schema(description = "Today in the service's time zone", examples = "2026-11-21")
        LocalDate asOf,

        @Schema(examples = "[{\"kind\": \"CASE_OVERDUE\", \"regionCode\": \"35.76\", \"items\": 4, \"businesses\": 3}]")
        List<Row> rows)
        implements Aggregate {

    @Schema(name = "WorkCount", description = "One cell. What was not grouped by is null")
    public record Row(
            WorkKind kind,

            @Schema(nullable = true, description = "Regency or city", examples = "35.76")
            String regionCode,

            @Schema(
                    nullable = true,
                    description = "Category; an item about several counts in each, one about none in null",
                    examples = "SNACK")
            String category,

            @Schema(nullable = true, examples = "HALAL") String type,

            @Schema(nullable = true, examples = "AUDIT_SLOT_FULL")
            String reason,

            @Schema(examples = "4") long items,

            @Schema(description = "Distinct businesses", examples = "3")
            long businesses) {}
}
