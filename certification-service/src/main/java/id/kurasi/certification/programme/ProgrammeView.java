package id.kurasi.certification.programme;

import id.kurasi.kit.web.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A programme as a caller sees it. */
@Schema(name = "FacilitationProgramme", description = "A facilitation programme (program fasilitasi) and its places")
public record ProgrammeView(
        @Schema(examples = "01996ab1-7000-7c1e-8a31-0d2e4f6a8b1c")
        UUID id,

        @Schema(description = "Of the plan; a place taken or freed is no change of it", examples = "2")
        long version,

        Instant createdAt,
        Instant updatedAt,
        ProgrammeState state,
        @Schema(examples = "35.76") String agencyRegionCode,

        @Schema(examples = "Fasilitasi Sertifikat Halal IKM 2026")
        String title,

        List<OfferView> offers,

        @Schema(description = "Source of the money (sumber dana)")
        FundingSource fundingSource,

        @Schema(nullable = true, examples = "Bank Contoh") String fundedBy,
        @Schema(examples = "2026") int fiscalYear,

        @Schema(description = "Whole rupiah", examples = "60000000")
        long budgetIdr,

        @Schema(nullable = true, description = "Whole rupiah for one place, where known", examples = "2500000")
        Long unitCostIdr,

        @Schema(
                nullable = true,
                description = "Whole rupiah for the places taken; null where the unit cost is not known",
                examples = "30000000")
        Long usedIdr,

        @Schema(description = "Places in all (kuota)", examples = "24")
        int quota,

        @Schema(description = "Of them shared out to regions and waves", examples = "20")
        int allocated,

        @Schema(description = "By cases that were not withdrawn", examples = "12")
        int taken,

        @Schema(description = "Of the quota not taken yet", examples = "12")
        int remaining,

        List<AllocationView> allocations,
        @Schema(nullable = true, examples = "2026-02-02") LocalDate openedOn,
        @Schema(nullable = true, examples = "2026-11-30") LocalDate closedOn,

        @Schema(description = "What this caller can do with it now", examples = "[\"change\", \"close\"]")
        List<String> allowedActions)
        implements Versioned {}
