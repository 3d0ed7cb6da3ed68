package id.kurasi.curation.conflict;

import id.kurasi.kit.web.Aggregate;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Conflict", description = "A declared conflict of interest (pernyataan benturan kepentingan)")
record ConflictView(
        UUID id,
        @Schema(examples = "kurator-1") String curator,

        @Schema(nullable = true, examples = "01930000-0000-7000-8000-000000000003")
        UUID submissionId,

        @Schema(nullable = true) UUID businessId,
        @Schema(examples = "My sister makes it.") String reason,

        @Schema(description = "DECLARED or WITHDRAWN", examples = "DECLARED")
        ConflictState state,

        Instant declaredAt,
        @Schema(nullable = true) Instant withdrawnAt,

        @Schema(nullable = true, examples = "I took it for another business of the same name.")
        String withdrawalReason,

        @Schema(description = "What the caller can do with it now", examples = "[\"withdraw\"]")
        List<String> allowedActions)
        implements Aggregate {

    static ConflictView of(Conflict conflict, String reader) {
        return new ConflictView(
                conflict.id,
                conflict.curator,
                conflict.submissionId,
                conflict.businessId,
                conflict.reason,
                conflict.state(),
                conflict.declaredAt,
                conflict.withdrawnAt,
                conflict.withdrawalReason,
                conflict.state() == ConflictState.DECLARED && conflict.curator.equals(reader)
                        ? List.of("withdraw")
                        : List.of());
    }
}
