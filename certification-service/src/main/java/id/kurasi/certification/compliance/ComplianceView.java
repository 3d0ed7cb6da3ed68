package id.kurasi.certification.compliance;

import id.kurasi.certification.obligation.Basis;
import id.kurasi.certification.obligation.Rule;
import id.kurasi.certification.obligation.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How products stand to their obligations. */
@Schema(name = "Compliance", description = "How products stand to their obligations, in the order of the request")
public record ComplianceView(
        @Schema(examples = "2026-11-21") LocalDate on, List<Result> results) {

    /** One product. */
    @Schema(name = "ProductCompliance")
    public record Result(
            @Schema(examples = "01996ab1-3f00-7cc2-b1c4-0a6f5f0e9d01")
            UUID productId,

            @Schema(
                    description =
                            "Whether every requirement is satisfied, not applicable, or only advised (`severity` ADVISED)",
                    examples = "false")
            boolean compliant,

            List<RequirementView> requirements) {}

    /** One requirement. */
    @Schema(name = "Requirement")
    public record RequirementView(
            @Schema(examples = "HALAL") String requirement,
            Basis basis,
            Severity severity,
            Outcome outcome,

            @Schema(
                    nullable = true,
                    description = "The certificate that decided",
                    examples = "01996ab1-5c00-7d10-8e0b-2f6f6a1b9c11")
            UUID certificateId,

            @Schema(
                    nullable = true,
                    description = "The application that satisfies it, or that will replace what is missing")
            PendingApplication application,

            @Schema(nullable = true, description = "The rule it rests on; null when no rule concerns the product")
            RuleReference rule,

            @Schema(
                    description =
                            "Certificate types and facts (GTIN, NIB, NPWP) that meet the requirement for this product",
                    examples = "[\"HALAL\"]")
            List<String> anyOf,

            @Schema(examples = "The recipe changed after the certificate was verified.")
            String message,

            @Schema(nullable = true) NextStep nextStep) {

        static RequirementView of(Verdict verdict, String message) {
            var rule = verdict.rule();
            return new RequirementView(
                    rule.requirement(),
                    rule.basis(),
                    rule.severity(),
                    verdict.outcome(),
                    verdict.evidence().certificateId(),
                    verdict.evidence().filing(),
                    verdict.concerned() ? RuleReference.to(rule) : null,
                    verdict.anyOf(),
                    message,
                    verdict.nextStep());
        }
    }

    /** A rule of {@code GET /v1/obligations}, in short. */
    public record RuleReference(
            @Schema(examples = "halal-food-umk") String id,

            @Schema(
                    nullable = true,
                    description = "First day on which it is mandatory; null: always",
                    examples = "2026-10-17")
            LocalDate mandatoryFrom,

            @Schema(examples = "PP 42/2024 art. 160") String source,

            @Schema(description = "Whether no legal text was read that says so, or its first day is not known")
            boolean unverified) {

        static RuleReference to(Rule rule) {
            return new RuleReference(rule.id(), rule.mandatoryFrom(), rule.source(), rule.unverified());
        }
    }
}
