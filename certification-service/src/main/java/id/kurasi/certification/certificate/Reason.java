package id.kurasi.certification.certificate;

import id.kurasi.kit.privacy.NoNik;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something was done; it stays in the history. */
public record Reason(
        @NotBlank @NoNik @Size(max = 1000) @Schema(examples = "The issuer withdrew it")
        String reason) {}
