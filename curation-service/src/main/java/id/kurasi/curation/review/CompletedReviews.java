package id.kurasi.curation.review;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CompletedReviews", description = "What is reviewed now, and what lacks reviews (selesai dinilai)")
record CompletedReviews(
        @Schema(description = "Submissions that are REVIEWED now")
        List<UUID> completed,

        @Schema(description = "Submissions with fewer reviews than the round asks for, at most 200")
        List<Lacking> lacking,

        @Schema(description = "Whether more could be completed: ask again", examples = "false")
        boolean more) {

    @Schema(name = "LackingReviews")
    record Lacking(
            UUID submissionId,

            @Schema(description = "Reviews that count", examples = "1")
            int reviews,

            @Schema(examples = "2") int minimumReviews) {}
}
