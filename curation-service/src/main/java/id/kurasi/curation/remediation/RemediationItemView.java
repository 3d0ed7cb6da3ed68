package id.kurasi.curation.remediation;

import id.kurasi.curation.remediation.Suggestions.Help;
import id.kurasi.curation.remediation.Suggestions.Suggestion;
import id.kurasi.kit.web.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "RemediationItem",
        description = "A gap between a product and the shelf, and the plan to close it (rencana perbaikan)")
record RemediationItemView(
        UUID id,
        long version,

        @Schema(description = "OPEN, IN_PROGRESS, DONE or DROPPED", examples = "OPEN")
        RemediationState state,

        @Schema(description = "DECLINE: a reason of retailers; GATE: a gate that refused it", examples = "DECLINE")
        GapSource source,

        @Schema(description = "The reason or gate", examples = "PACKAGING_WEAK")
        String code,

        @Schema(
                nullable = true,
                description = "What it means, in the reader's language",
                examples = "The packaging leaks, is not attractive, or has the wrong size.")
        String explanation,

        @Schema(description = "Help that the agency can give (bantuan)")
        List<Suggestion> suggestions,

        @Schema(description = "Who named it; empty for a gate of the round", examples = "[\"the-keranjang-bali\"]")
        List<String> retailers,

        UUID submissionId,
        Reference round,
        Reference product,
        Reference business,
        @Schema(examples = "35.76.02") String businessRegion,
        Owner owner,

        @Schema(description = "The day by which it is to be closed", examples = "2025-07-01")
        LocalDate dueOn,

        @Schema(nullable = true, description = "When the business said that it is done")
        Instant reportedDoneAt,

        @Schema(nullable = true, examples = "The product is no longer made.")
        String dropReason,

        @Schema(nullable = true, description = "The later submission that answered it")
        UUID answeredBy,

        Instant createdAt,
        Instant updatedAt,

        @Schema(description = "What the caller can do with it now", examples = "[\"start\", \"complete\", \"drop\"]")
        List<String> allowedActions)
        implements Versioned {

    @Schema(name = "RemediationReference")
    record Reference(
            UUID id,
            @Schema(examples = "Keripik Tempe Original") String name) {}

    @Schema(name = "RemediationOwner", description = "Who sees to it (penanggung jawab)")
    record Owner(
            @Schema(examples = "AGENCY") OwnerKind kind,

            @Schema(description = "Region code of the agency, or id of the business", examples = "35.76")
            String id) {}

    static RemediationItemView of(RemediationItem item, Help help, List<String> allowedActions) {
        return new RemediationItemView(
                item.id,
                item.version,
                item.state,
                item.source,
                item.reasonCode,
                help.explanation(),
                help.suggestions(),
                item.retailers.stream().sorted().toList(),
                item.submissionId,
                new Reference(item.round.id(), item.round.title()),
                new Reference(item.productId, item.productName),
                new Reference(item.businessId, item.businessName),
                item.businessRegion,
                new Owner(item.ownerKind, item.owner),
                item.dueOn,
                item.reportedDoneAt,
                item.dropReason,
                item.answeredBy,
                item.createdAt,
                item.updatedAt,
                allowedActions);
    }
}
