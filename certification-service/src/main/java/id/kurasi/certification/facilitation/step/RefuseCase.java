package id.kurasi.certification.facilitation.step;

import id.kurasi.certification.facilitation.RefusalReason;
import id.kurasi.kit.privacy.NoNik;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the issuer does not give the certificate. */
@Schema(description = "Why the issuer does not give the certificate")
public record RefuseCase(
        @NotNull RefusalReason reasonCode,

        @NotBlank @Size(max = 1000) @NoNik @Schema(examples = "Too like an earlier mark in class 30")
        String reasonText) {}
