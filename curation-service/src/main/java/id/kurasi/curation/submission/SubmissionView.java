package id.kurasi.curation.submission;

import id.kurasi.curation.decision.DecisionView;
import id.kurasi.curation.gate.Gate;
import id.kurasi.curation.gate.GateResult;
import id.kurasi.curation.rubric.Grade;
import id.kurasi.curation.rubric.PanelResult;
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
        List<RequestedChange> requestedChanges,

        @Schema(nullable = true, description = "The panel's result; for businesses once the round is published")
        ReviewSummary review,

        @Schema(description = "Each retailer's decision as far as the caller may see it")
        List<DecisionView> decisions,

        @Schema(nullable = true) Instant submittedAt,
        @Schema(nullable = true) Instant reviewedAt,
        Instant createdAt,
        Instant updatedAt,

        @Schema(
                description = "What the caller can do with it now",
                examples = "[\"shortlist\", \"accept\", \"accept-with-conditions\", \"decline\"]")
        List<String> allowedActions)
        implements Versioned {

    @Schema(name = "RoundReference")
    record RoundReference(
            UUID id,

            @Schema(examples = "Kurasi Batik, Kriya, Makanan dan Minuman 2025")
            String title) {}

    @Schema(name = "GateResult", description = "How the product fared at one gate (syarat)")
    record GateView(
            @Schema(examples = "HALAL") Gate gate,

            @Schema(
                    nullable = true,
                    description = "Whose gate; null for the round's own",
                    examples = "the-keranjang-bali")
            String retailer,

            @Schema(examples = "PASS") GateResult.Outcome result,

            @Schema(description = "Why, as a stable name", examples = "PASS")
            String code,

            @Schema(examples = "Passed.") String message,
            @Schema(nullable = true) UUID certificateId,
            @Schema(nullable = true) GateResult.LegalRule rule) {}

    @Schema(name = "ReviewSummary", description = "What the panel says (hasil penilaian)")
    record ReviewSummary(
            @Schema(examples = "2") int count,

            @Schema(description = "0 to 100", examples = "78.13")
            BigDecimal score,

            @Schema(examples = "B") Grade grade,
            @Schema(examples = "PASS") Recommendation recommendation,

            @Schema(
                    description = "The rule, or the part of it that failed",
                    examples = "score ≥ 70, no criterion at 1, quality ≥ 3")
            String decidedBy,

            @Schema(description = "Highest minus lowest score; over 20 is worth a discussion", examples = "8.75")
            BigDecimal spread) {

        static ReviewSummary of(PanelResult panel) {
            return new ReviewSummary(
                    panel.reviewCount(),
                    panel.shownScore(),
                    panel.grade(),
                    panel.recommendation(),
                    panel.decidedBy(),
                    panel.shownSpread());
        }
    }
}
