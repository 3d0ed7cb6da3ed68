package id.kurasi.curation.review;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NextReview", description = "What the caller should review next (berikutnya)", examples = """
        {"next": {"submissionId": "01930000-0000-7000-8000-000000000003", "roundId": "01930000-0000-7000-8000-000000000001", \
        "product": "Keripik Tempe Original", "category": "SNACK", "dueOn": "2027-05-05"}}""")
record NextReview(
        @Schema(nullable = true, description = "Null when there is nothing left to review")
        Item next) {

    @Schema(name = "NextReviewItem")
    record Item(
            UUID submissionId,
            UUID roundId,
            @Schema(examples = "Keripik Tempe Original") String product,
            @Schema(examples = "SNACK") String category,

            @Schema(
                    nullable = true,
                    description = "The last day of the caller's assignment; null without one",
                    examples = "2027-05-05")
            LocalDate dueOn) {}
}
