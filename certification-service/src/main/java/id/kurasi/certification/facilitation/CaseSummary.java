package id.kurasi.certification.facilitation;

import id.kurasi.certification.facilitation.CaseView.BlockView;
import id.kurasi.certification.facilitation.checklist.Progress;
import id.kurasi.certification.facilitation.stage.StageView;
import id.kurasi.certification.programme.FundingSource;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A case in a list. */
@Schema(
        name = "FacilitationCaseSummary",
        description = "A case in a list; the case itself has its products, documents, applications and actions")
public record CaseSummary(
        @Schema(examples = "01996ab1-6a00-7f10-8e0b-2f6f6a1b9c12")
        UUID id,

        @Schema(examples = "7") long version,
        Instant createdAt,
        Instant updatedAt,
        CaseState state,
        @Schema(examples = "HALAL") String type,
        @Schema(nullable = true, examples = "SELF_DECLARE") String scheme,

        @Schema(examples = "01996ab1-2e00-7aa1-9d33-5b8e1c7f2a10")
        UUID businessId,

        @Schema(examples = "35.76.02") String regionCode,

        @Schema(nullable = true, examples = "01996ab1-7b00-7a20-9c1d-3e4f5a6b7c8d")
        UUID programmeId,

        @Schema(nullable = true, examples = "1") Integer wave,
        FundingSource fundingSource,
        @Schema(examples = "2026") int fiscalYear,
        @Schema(nullable = true) UUID applicationId,
        @Schema(examples = "2026-11-02") LocalDate registeredOn,
        Progress checklistProgress,
        @Schema(nullable = true) StageView stage,
        @Schema(nullable = true) BlockView blocked,

        @Schema(nullable = true, examples = "dinas-mojokerto")
        String companion,

        @Schema(nullable = true, examples = "2026-11-20") LocalDate closedOn,
        @Schema(nullable = true) UUID certificateId,
        boolean commitmentsPending,
        @Schema(nullable = true, examples = "2027-02-20") LocalDate commitmentsDueOn) {}
