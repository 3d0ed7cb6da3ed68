package id.kurasi.certification.training;

import id.kurasi.kit.web.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A training as a caller sees it. */
@Schema(name = "Training", description = "A training (pelatihan): facilitation without a certificate")
public record TrainingView(
        @Schema(examples = "01996ab1-7400-7d2f-9b42-1e3f5a7b9c2d")
        UUID id,

        @Schema(examples = "3") long version,
        Instant createdAt,
        Instant updatedAt,
        TrainingState state,
        @Schema(examples = "35.76") String agencyRegionCode,
        @Schema(examples = "LOGO_PACKAGING_DESIGN") String topic,

        @Schema(description = "Codes of the gaps that it answers", examples = "[\"PACKAGING_WEAK\"]")
        List<String> answers,

        @Schema(examples = "Pelatihan desain logo dan kemasan IKM 2026")
        String title,

        @Schema(description = "Penyelenggara", examples = "dinas-35.76")
        String organiser,

        @Schema(nullable = true, description = "Where; null when online", examples = "35.76.02")
        String regionCode,

        @Schema(examples = "2026-03-09") LocalDate startsOn,
        @Schema(examples = "2026-03-10") LocalDate endsOn,
        @Schema(description = "In persons", examples = "40") int capacity,
        @Schema(description = "In persons", examples = "16") int seatsLeft,

        @Schema(nullable = true, examples = "01996ab1-7000-7c1e-8a31-0d2e4f6a8b1c")
        UUID programmeId,

        @Schema(nullable = true, description = "Null for who does not oversee its region")
        Turnout turnout,

        @Schema(description = "What this caller can do with it now", examples = "[\"hold\", \"record-attendance\"]")
        List<String> allowedActions)
        implements Versioned {}
