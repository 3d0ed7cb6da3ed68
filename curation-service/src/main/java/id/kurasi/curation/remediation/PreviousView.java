package id.kurasi.curation.remediation;

import id.kurasi.curation.decision.DecisionView;
import id.kurasi.curation.submission.SubmissionState;
import id.kurasi.curation.submission.SubmissionView;
import id.kurasi.curation.submission.SubmissionView.ReviewSummary;
import id.kurasi.curation.submission.SubmissionView.RoundReference;
import id.kurasi.kit.web.Aggregate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "PreviousSubmission",
        description = "How the product did before (pengajuan sebelumnya), as far as the caller may see it")
record PreviousView(
        UUID submissionId,
        RoundReference round,

        @Schema(description = "As the caller sees it", examples = "DECLINED")
        SubmissionState state,

        @Schema(nullable = true, description = "The panel's result then")
        ReviewSummary review,

        @Schema(description = "For a buyer the own retailer's alone")
        List<DecisionView> decisions,

        @Schema(nullable = true, description = "The panel's result now")
        ReviewSummary reviewNow)
        implements Aggregate {

    static PreviousView of(SubmissionView earlier, SubmissionView now) {
        return new PreviousView(
                earlier.id(), earlier.round(), earlier.state(), earlier.review(), earlier.decisions(), now.review());
    }
}
