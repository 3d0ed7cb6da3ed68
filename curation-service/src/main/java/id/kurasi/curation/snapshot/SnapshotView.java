package id.kurasi.curation.snapshot;

import id.kurasi.curation.gate.GateView;
import id.kurasi.curation.submission.BusinessSnapshot;
import id.kurasi.curation.submission.ProductSnapshot;
import id.kurasi.kit.web.Aggregate;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "SubmissionSnapshot",
        description = "What was submitted, one of the times it was (salinan); never changed")
record SnapshotView(
        UUID submissionId,

        @Schema(description = "From 1 on; the last one is what is judged", examples = "2")
        int number,

        Instant submittedAt,
        ProductSnapshot product,
        BusinessSnapshot business,

        @Schema(description = "As far as the caller may see them")
        List<GateView> gates)
        implements Aggregate {}
