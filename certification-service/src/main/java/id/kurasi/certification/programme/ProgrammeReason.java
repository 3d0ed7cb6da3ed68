package id.kurasi.certification.programme;

import id.kurasi.kit.privacy.NoNik;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a programme is cancelled; it stays in the history. */
@Schema(description = "Why a programme is cancelled; it stays in the history")
public record ProgrammeReason(
        @NotBlank @Size(max = 1000) @NoNik @Schema(examples = "The budget was withdrawn")
        String reason) {}
