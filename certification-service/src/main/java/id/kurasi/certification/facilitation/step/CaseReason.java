package id.kurasi.certification.facilitation.step;

import id.kurasi.kit.privacy.NoNik;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a step is taken; it stays in the history. */
@Schema(description = "Why; it stays in the history")
public record CaseReason(
        @NotBlank @Size(max = 1000) @NoNik @Schema(examples = "The issuer wants the label translated")
        String reason) {}
