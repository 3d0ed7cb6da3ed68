package id.kurasi.curation.conflict;

import id.kurasi.kit.web.Aggregate;
import java.time.Instant;
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
        Instant declaredAt)
        implements Aggregate {

    static ConflictView of(Conflict conflict) {
        return new ConflictView(
                conflict.id,
                conflict.curator,
                conflict.submissionId,
                conflict.businessId,
                conflict.reason,
                conflict.declaredAt);
    }
}
