package id.kurasi.certification.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A training in a list. */
@Schema(description = "A training in a list; the training itself has its turnout and actions")
public record TrainingSummary(
        @Schema(examples = "01996ab1-7400-7d2f-9b42-1e3f5a7b9c2d")
        UUID id,

        @Schema(examples = "3") long version,
        Instant createdAt,
        Instant updatedAt,
        TrainingState state,
        @Schema(examples = "35.76") String agencyRegionCode,
        @Schema(examples = "LOGO_PACKAGING_DESIGN") String topic,

        @Schema(examples = "Pelatihan desain logo dan kemasan IKM 2026")
        String title,

        @Schema(examples = "dinas-35.76") String organiser,
        @Schema(nullable = true, examples = "35.76.02") String regionCode,
        @Schema(examples = "2026-03-09") LocalDate startsOn,
        @Schema(examples = "2026-03-10") LocalDate endsOn,
        @Schema(description = "In persons", examples = "40") int capacity,
        @Schema(description = "In persons", examples = "16") int seatsLeft,

        @Schema(nullable = true, examples = "01996ab1-7000-7c1e-8a31-0d2e4f6a8b1c")
        UUID programmeId) {}
