package id.kurasi.curation.conflict;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "ConflictOfInterest",
        description = "A curator and a submission that is not for this curator to judge (benturan kepentingan)")
record ConflictOfInterestView(
        UUID submissionId,
        @Schema(examples = "kurator-1") String curator,
        @Schema(examples = "SAME_ASSOCIATION") ConflictKind kind,

        @Schema(nullable = true, description = "What the curator said; null for what was computed")
        String reason,

        @Schema(nullable = true, description = "The declaration, which can be withdrawn; null for what was computed")
        UUID declarationId) {

    /** Where it stands in a list: of one curator and submission there is at most one of a kind that matters. */
    String place() {
        return curator + "/" + kind;
    }
}
