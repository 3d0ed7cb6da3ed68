package id.kurasi.curation.review;

import id.kurasi.curation.rubric.PanelResult;
import id.kurasi.kit.web.Versioned;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Review", description = "What one curator says of one submission (penilaian)")
record ReviewView(
        @Schema(nullable = true, description = "Null for a first review that was only tried")
        UUID id,

        long version,
        UUID submissionId,
        @Schema(examples = "kurator-1") String reviewer,
        UUID rubricId,
        @Schema(examples = "1") int rubricVersion,

        @Schema(examples = "{\"QUALITY\": 4, \"PACKAGING\": 3}")
        Map<String, Integer> points,

        @Schema(examples = "{\"LEGALITY\": \"Registered mark and halal certificate\"}")
        Map<String, String> comments,

        @Schema(nullable = true, examples = "Ready for a souvenir shop")
        String note,

        @Schema(examples = "false") boolean conflictOfInterest,

        @Schema(description = "Nothing is said of it, for the reason in note", examples = "false")
        boolean abstained,

        @Schema(
                description =
                        "Whether it counts: not with a conflict of interest, also one declared or known later, nor when abstained",
                examples = "true")
        boolean counted,

        @Schema(
                nullable = true,
                description = "0 to 100: Σ weight × (points − 1) / 4; null when nothing is said",
                examples = "73.75")
        BigDecimal score,

        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    static ReviewView of(Review review, int rubricVersion, boolean inConflict) {
        return new ReviewView(
                review.id,
                review.version,
                review.submissionId,
                review.reviewer,
                review.rubricId,
                rubricVersion,
                new TreeMap<>(review.points),
                new TreeMap<>(review.comments),
                review.note,
                review.conflictOfInterest,
                review.abstained,
                review.isScored() && !inConflict,
                review.score == null ? null : PanelResult.shown(review.score),
                review.createdAt,
                review.updatedAt);
    }

    /** As it would be, and is not. */
    ReviewView tried(boolean isFirst) {
        return new ReviewView(
                isFirst ? null : id,
                version,
                submissionId,
                reviewer,
                rubricId,
                rubricVersion,
                points,
                comments,
                note,
                conflictOfInterest,
                abstained,
                counted,
                score,
                createdAt,
                updatedAt);
    }
}
