package id.kurasi.curation.decision;

import id.kurasi.kit.web.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Condition", description = "What has to happen before an acceptance holds (syarat)")
public record ConditionView(
        UUID id,
        long version,
        @Schema(examples = "the-keranjang-bali") String retailer,
        @Schema(examples = "Nutrition facts on the label") String text,
        @Schema(examples = "2025-06-30") LocalDate dueOn,

        @Schema(description = "OPEN, MET, MISSED or WAIVED", examples = "OPEN")
        ConditionState state,

        @Schema(
                nullable = true,
                description = "What the producer says has been done",
                examples = "New labels printed, photo sent on 12 June.")
        String evidence,

        @Schema(nullable = true) Instant reportedAt,

        @Schema(
                nullable = true,
                description = "What the retailer says to it",
                examples = "Seen on the second delivery.")
        String note,

        @Schema(nullable = true) Instant settledAt,
        Instant createdAt,
        Instant updatedAt,

        @Schema(
                description = "What the caller can do with it now; empty inside a submission",
                examples = "[\"meet\", \"waive\", \"miss\"]")
        List<String> allowedActions)
        implements Versioned {

    public static ConditionView of(Condition condition, List<String> allowedActions) {
        return new ConditionView(
                condition.id,
                condition.version,
                condition.retailer,
                condition.text,
                condition.dueOn,
                condition.state,
                condition.evidence,
                condition.reportedAt,
                condition.note,
                condition.settledAt,
                condition.createdAt,
                condition.updatedAt,
                allowedActions);
    }
}
