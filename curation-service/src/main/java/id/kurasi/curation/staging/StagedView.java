package id.kurasi.curation.staging;

import id.kurasi.curation.decision.DecisionAction;
import id.kurasi.curation.decision.Verdict;
import id.kurasi.kit.web.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "StagedDecision",
        description =
                "A decision that is prepared and not taken (keputusan yang disiapkan); for the retailer's buyers alone")
record StagedView(
        UUID id,
        long version,
        UUID roundId,
        @Schema(examples = "the-keranjang-bali") String retailer,
        UUID submissionId,
        @Schema(examples = "ACCEPT") DecisionAction action,
        Verdict verdict,

        @Schema(description = "The account that wrote it last", examples = "keranjang-bali")
        String stagedBy,

        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    static StagedView of(StagedDecision staged) {
        return new StagedView(
                staged.id,
                staged.version,
                staged.roundId,
                staged.retailer,
                staged.submissionId,
                staged.action,
                staged.verdict,
                staged.stagedBy,
                staged.createdAt,
                staged.updatedAt);
    }
}
