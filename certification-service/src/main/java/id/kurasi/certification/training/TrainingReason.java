package id.kurasi.certification.training;

import id.kurasi.kit.privacy.NoNik;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a training is cancelled; it stays in the history. */
@Schema(description = "Why a training is cancelled; it stays in the history")
public record TrainingReason(
        @NotBlank @Size(max = 1000) @NoNik @Schema(examples = "The trainer is ill")
        String reason) {}
