package id.kurasi.curation.ranking;

import id.kurasi.curation.rubric.Grade;
import id.kurasi.curation.rubric.Recommendation;
import id.kurasi.curation.submission.Submission;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RankedSubmission", description = "A product in the ranking of its round (peringkat)")
record Ranked(
        @Schema(description = "From 1, among what the caller sees and asked for; no two share a rank", examples = "3")
        long rank,

        @Schema(
                nullable = true,
                description =
                        "Where the score shown is that of the one above: what ranked this below it, SCORE_BEFORE_ROUNDING, a"
                                + " criterion of the rubric, or EARLIER_SUBMISSION; else null",
                examples = "QUALITY")
        String tieBrokenBy,

        UUID submissionId,
        @Schema(examples = "Keripik Tempe Original") String product,
        @Schema(examples = "Contoh Rasa Maja") String business,
        @Schema(examples = "35.76.02") String regionCode,
        @Schema(examples = "SNACK") String category,

        @Schema(description = "0 to 100; the rank rests on it before it was rounded", examples = "78.13")
        BigDecimal score,

        @Schema(examples = "B") Grade grade,
        @Schema(examples = "PASS") Recommendation recommendation,

        @Schema(description = "Whether the authority overruled the panel's recommendation", examples = "false")
        boolean overridden,

        @Schema(examples = "8.75") BigDecimal spread,
        @Schema(examples = "false") boolean spreadFlagged) {

    static Ranked of(long rank, String tieBrokenBy, Submission submission) {
        var panel = submission.panel();
        return new Ranked(
                rank,
                tieBrokenBy,
                submission.id(),
                submission.product().name(),
                submission.business().name(),
                submission.businessRegion(),
                submission.category(),
                panel.shownScore(),
                panel.grade(),
                submission.recommendation(),
                submission.isOverruled(),
                panel.shownSpread(),
                panel.spreadFlagged());
    }
}
