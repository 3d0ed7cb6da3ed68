package id.kurasi.curation.inbox;

import id.kurasi.curation.decision.DecisionState;
import id.kurasi.curation.gate.Gate;
import id.kurasi.curation.gate.GateResult;
import id.kurasi.curation.rubric.Grade;
import id.kurasi.curation.rubric.Recommendation;
import id.kurasi.curation.submission.Submission;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "InboxItem", description = "A product that a retailer decides on, in short")
record InboxItem(
        UUID submissionId,

        @Schema(description = "For which of the caller's retailers", examples = "the-keranjang-bali")
        String retailer,

        @Schema(examples = "PENDING") InboxTab tab,

        @Schema(description = "The retailer's own", examples = "PENDING")
        DecisionState decision,

        RoundReference round,
        ProductSummary product,
        @Schema(examples = "78.13") BigDecimal score,
        @Schema(examples = "B") Grade grade,

        @Schema(description = "Highest minus lowest score of the curators", examples = "8.75")
        BigDecimal spread,

        @Schema(examples = "PASS") Recommendation recommendation,
        GateCounts gates,
        @Schema(description = "Since when it waits") Instant reviewedAt,

        @Schema(nullable = true, description = "The day on which the round's results are due", examples = "2025-05-20")
        LocalDate decideBy,

        @Schema(nullable = true, description = "Until then; below zero when it is over", examples = "6")
        Long daysLeft) {

    @Schema(name = "InboxRound")
    record RoundReference(
            UUID id,

            @Schema(examples = "Kurasi Batik, Kriya, Makanan dan Minuman 2025")
            String title) {}

    @Schema(name = "InboxProduct", description = "As it was submitted")
    record ProductSummary(
            UUID id,
            @Schema(examples = "Keripik Tempe Original") String name,
            @Schema(examples = "Contoh Rasa") String brand,
            @Schema(examples = "SNACK") String category,
            @Schema(examples = "Contoh Rasa Maja") String business,
            @Schema(examples = "35.76.02") String regionCode,
            @Schema(nullable = true, examples = "18000") Long retailPriceIdr,
            @Schema(nullable = true, examples = "12000") Long producerPriceIdr) {

        static ProductSummary of(Submission submission) {
            var product = submission.product();
            return new ProductSummary(
                    product.id(),
                    product.name(),
                    product.brand(),
                    product.category(),
                    submission.business().name(),
                    submission.business().regionCode(),
                    product.retailPriceIdr(),
                    product.producerPriceIdr());
        }
    }

    @Schema(name = "InboxGates", description = "Gates of the round and of this retailer in short")
    record GateCounts(
            @Schema(examples = "9") long passed,

            @Schema(description = "Those that warn", examples = "[\"GTIN\"]")
            List<Gate> warnings,

            @Schema(description = "Neither passed nor warn: not applicable, or waived", examples = "3")
            long others) {

        static GateCounts of(List<GateResult> gates) {
            var passed = gates.stream()
                    .filter(gate -> gate.result() == GateResult.Outcome.PASS)
                    .count();
            var warnings = gates.stream()
                    .filter(gate -> gate.result() == GateResult.Outcome.WARN)
                    .map(GateResult::gate)
                    .toList();
            return new GateCounts(passed, warnings, gates.size() - passed - warnings.size());
        }
    }
}
