package id.kurasi.certification.facilitation.step;

import id.kurasi.certification.type.PlausibleDate;
import id.kurasi.kit.privacy.NoNik;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The stage that an examination has reached. */
@Schema(description = "The stage that the examination has reached (tahap pemeriksaan)")
public record EnterStage(
        @NotBlank @Size(max = 40) @Schema(description = "Code of a stage of the case's scheme", examples = "LPH_AUDIT")
        String stage,

        @PlausibleDate
        @Schema(
                nullable = true,
                description = "First day in it; today when left out, and not before the stage it follows",
                examples = "2026-11-16")
        LocalDate on,

        @Size(max = 1000) @NoNik @Schema(nullable = true, examples = "The auditor comes on Thursday")
        String note) {}
