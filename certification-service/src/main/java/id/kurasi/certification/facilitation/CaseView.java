package id.kurasi.certification.facilitation;

import id.kurasi.certification.facilitation.checklist.Document;
import id.kurasi.certification.facilitation.checklist.Progress;
import id.kurasi.certification.facilitation.prerequisite.PrerequisiteView;
import id.kurasi.certification.facilitation.stage.StageView;
import id.kurasi.certification.programme.FundingSource;
import id.kurasi.kit.web.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A case as a caller sees it. */
@Schema(
        name = "FacilitationCase",
        description = "A facilitation case (fasilitasi): help with one certificate for some products")
public record CaseView(
        @Schema(examples = "01996ab1-6a00-7f10-8e0b-2f6f6a1b9c12")
        UUID id,

        @Schema(examples = "7") long version,
        Instant createdAt,
        Instant updatedAt,
        CaseState state,
        @Schema(examples = "HALAL") String type,

        @Schema(nullable = true, description = "Null where the type has one route only", examples = "SELF_DECLARE")
        String scheme,

        @Schema(examples = "01996ab1-2e00-7aa1-9d33-5b8e1c7f2a10")
        UUID businessId,

        @Schema(description = "Where the business lay when the case was registered", examples = "35.76.02")
        String regionCode,

        List<Product> products,

        @Schema(nullable = true, examples = "01996ab1-7b00-7a20-9c1d-3e4f5a6b7c8d")
        UUID programmeId,

        @Schema(nullable = true, examples = "1") Integer wave,
        FundingSource fundingSource,
        @Schema(examples = "2026") int fiscalYear,

        @Schema(nullable = true, description = "Common to the cases that were registered together")
        UUID applicationId,

        @Schema(nullable = true, description = "The refused case against which this one appeals")
        UUID appealOf,

        @Schema(examples = "2026-11-02") LocalDate registeredOn,
        List<Document> checklist,
        Progress checklistProgress,

        @Schema(nullable = true, description = "What the type needs to be there first; null when nothing")
        PrerequisiteView prerequisite,

        @Schema(description = "The cases for which this one waits")
        List<UUID> dependsOn,

        @Schema(
                description =
                        "Every submission, oldest first; the last one lies with the issuer while it is not closed")
        List<Filing> applications,

        @Schema(nullable = true, description = "The stage it is in; null while the issuer does not examine it")
        StageView stage,

        @Schema(description = "The stages that are over, oldest first")
        List<StageView> pastStages,

        @Schema(nullable = true, description = "What holds it up; null when nothing does")
        BlockView blocked,

        @Schema(nullable = true, description = "Account of the companion", examples = "dinas-mojokerto")
        String companion,

        List<Visit> visits,

        @Schema(nullable = true, description = "The day of the issue, refusal or withdrawal", examples = "2026-11-20")
        LocalDate closedOn,

        @Schema(nullable = true, description = "The certificate that was obtained")
        UUID certificateId,

        @Schema(description = "Issued on commitments that have still to be fulfilled")
        boolean commitmentsPending,

        @Schema(nullable = true, description = "By when; null when no limit is known", examples = "2027-02-20")
        LocalDate commitmentsDueOn,

        @Schema(nullable = true, description = "Why the issuer refused; null when it did not")
        RefusalView refusal,

        @Schema(description = "What this caller can do with it now", examples = "[\"submit\", \"withdraw\"]")
        List<String> allowedActions)
        implements Versioned {

    @Schema(name = "CaseProduct")
    public record Product(
            @Schema(examples = "01996ab1-3f00-7cc2-b1c4-0a6f5f0e9d01")
            UUID productId,

            @Schema(description = "The recipe at registration, then the one that was submitted", examples = "1")
            int compositionRevision) {}

    @Schema(name = "CaseBlock")
    public record BlockView(
            BlockedReason reason,

            @Schema(nullable = true, examples = "Audit calendar full until March")
            String note,

            @Schema(examples = "2026-11-12") LocalDate since) {

        static BlockView of(Block block) {
            return block == null
                    ? null
                    : new BlockView(block.blockedReason(), block.blockedNote(), block.blockedSince());
        }
    }

    @Schema(name = "CaseRefusal")
    public record RefusalView(
            RefusalReason reasonCode,

            @Schema(examples = "Too like an earlier mark in class 30")
            String reasonText,

            @Schema(
                    nullable = true,
                    description =
                            "Who hears an appeal. To appeal, register a case with appealOf. Null: there is nobody")
            AppealBodies.AppealBody appealBody) {}
}
