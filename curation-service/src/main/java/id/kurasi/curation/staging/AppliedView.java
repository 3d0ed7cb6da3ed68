package id.kurasi.curation.staging;

import id.kurasi.curation.decision.DecisionAction;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AppliedDecisions", description = "What was decided together, or with dryRun would be")
record AppliedView(
        UUID roundId,
        @Schema(examples = "the-keranjang-bali") String retailer,

        @Schema(description = "Whether nothing was done", examples = "false")
        boolean dryRun,

        @Schema(description = "In the order of their ids") List<Applied> items) {

    @Schema(name = "AppliedDecision")
    record Applied(
            UUID submissionId, @Schema(examples = "ACCEPT") DecisionAction action) {}
}
