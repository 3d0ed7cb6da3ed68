package id.kurasi.curation.submission;

import id.kurasi.curation.correction.ChangeItemView;
import id.kurasi.curation.decision.DecisionView;
import id.kurasi.curation.gate.GateView;
import id.kurasi.curation.round.RoundState;
import id.kurasi.curation.rubric.Grade;
import id.kurasi.curation.rubric.Recommendation;
import id.kurasi.kit.web.Versioned;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Submission", description = "One product in one round (pengajuan), as far as the caller may see it")
public record SubmissionView(
        UUID id,
        long version,

        @Schema(
                description =
                        "DRAFT, SUBMITTED, CHANGES_REQUESTED, REVIEWED, ACCEPTED, DECLINED or WITHDRAWN; for a buyer"
                                + " it follows from the own decision alone",
                examples = "REVIEWED")
        SubmissionState state,

        RoundReference round,
        ProductSnapshot product,
        BusinessSnapshot business,

        @Schema(nullable = true, description = "The submission of an earlier round that this one answers")
        UUID previousSubmissionId,

        @Schema(description = "How the product fared at each gate when it was submitted; empty before")
        List<GateView> gates,

        @Schema(description = "What curators or the agency last asked to correct")
        List<ChangeItemView> requestedChanges,

        @Schema(nullable = true, description = "The panel's result; for businesses once the round is published")
        ReviewSummary review,

        @Schema(description = "Each retailer's decision as far as the caller may see it")
        List<DecisionView> decisions,

        @Schema(nullable = true) Instant submittedAt,
        @Schema(nullable = true) Instant reviewedAt,
        Instant createdAt,
        Instant updatedAt,

        @Schema(
                description =
                        "What the caller can do with it now; to submit in a round that is closed takes an access code",
                examples = "[\"shortlist\", \"accept\", \"accept-with-conditions\", \"decline\"]")
        List<String> allowedActions)
        implements Versioned {

    @Schema(name = "RoundReference")
    public record RoundReference(
            UUID id,

            @Schema(examples = "Kurasi Batik, Kriya, Makanan dan Minuman 2025")
            String title,

            @Schema(
                    description = "CANCELLED and PUBLISHED: nothing about its submissions changes any more",
                    examples = "OPEN")
            RoundState state) {}

    @Schema(name = "ReviewSummary", description = "What the panel says (hasil penilaian)")
    public record ReviewSummary(
            @Schema(examples = "2") int count,

            @Schema(description = "0 to 100", examples = "78.13")
            BigDecimal score,

            @Schema(examples = "B") Grade grade,

            @Schema(description = "The authority's if it overruled the panel", examples = "PASS")
            Recommendation recommendation,

            @Schema(
                    description = "The rule, or the part of it that failed",
                    examples = "score ≥ 70, no criterion at 1, quality ≥ 3")
            String decidedBy,

            @Schema(description = "Highest minus lowest score", examples = "8.75")
            BigDecimal spread,

            @Schema(description = "Whether the spread is worth a discussion, as the rubric says", examples = "false")
            boolean spreadFlagged,

            @Schema(nullable = true, description = "Set when the authority overruled the panel's recommendation")
            OverrideView override) {

        static ReviewSummary of(Submission submission, Sight sight) {
            var panel = submission.panel;
            return new ReviewSummary(
                    panel.reviewCount(),
                    panel.shownScore(),
                    panel.grade(),
                    submission.recommendation(),
                    panel.decidedBy(),
                    panel.shownSpread(),
                    panel.spreadFlagged(),
                    OverrideView.of(submission, sight));
        }
    }

    @Schema(name = "RecommendationOverride", description = "The authority recommends otherwise (keputusan dinas)")
    record OverrideView(
            @Schema(description = "What the panel itself recommends", examples = "NOT_YET")
            Recommendation panelRecommendation,

            Instant at,

            @Schema(nullable = true, description = "For who oversees the round alone", examples = "dinas-mojokerto")
            String by,

            @Schema(
                    nullable = true,
                    description = "Not for businesses and viewers",
                    examples = "The packaging was replaced while the panel sat.")
            String reason) {

        static OverrideView of(Submission submission, Sight sight) {
            var overruling = submission.overruling;
            return overruling == null
                    ? null
                    : new OverrideView(
                            submission.panel.recommendation(),
                            overruling.at(),
                            sight.oversees() ? overruling.by() : null,
                            sight.seesWhyOverruled() ? overruling.reason() : null);
        }
    }
}
