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

        @Schema(
                nullable = true,
                description = "0 to 100: Σ weight × (points − 1) / 4; null with a conflict of interest",
                examples = "73.75")
        BigDecimal score,

        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    static ReviewView of(Review review, int rubricVersion) {
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
                review.score == null ? null : PanelResult.shown(review.score),
                review.createdAt,
                review.updatedAt);
    }
}
