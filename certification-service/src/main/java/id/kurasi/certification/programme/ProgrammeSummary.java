package id.kurasi.certification.programme;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A programme in a list. */
@Schema(description = "A programme in a list; the programme itself has its allocations and actions")
public record ProgrammeSummary(
        @Schema(examples = "01996ab1-7000-7c1e-8a31-0d2e4f6a8b1c")
        UUID id,

        @Schema(examples = "2") long version,
        Instant createdAt,
        Instant updatedAt,
        ProgrammeState state,
        @Schema(examples = "35.76") String agencyRegionCode,

        @Schema(examples = "Fasilitasi Sertifikat Halal IKM 2026")
        String title,

        List<OfferView> offers,
        FundingSource fundingSource,
        @Schema(examples = "2026") int fiscalYear,
        @Schema(examples = "60000000") long budgetIdr,

        @Schema(nullable = true, description = "Whole rupiah for the places taken", examples = "30000000")
        Long usedIdr,

        @Schema(examples = "24") int quota,
        @Schema(examples = "20") long allocated,
        @Schema(examples = "12") long taken,
        @Schema(examples = "12") long remaining) {}
