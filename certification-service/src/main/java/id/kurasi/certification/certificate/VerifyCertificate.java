package id.kurasi.certification.certificate;

import id.kurasi.kit.privacy.NoNik;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How it was made sure that a certificate is real. */
public record VerifyCertificate(
        @NotNull VerificationMethod method,

        @NoNik @Size(max = 1000) @Schema(nullable = true, examples = "Found in the public register of BPJPH")
        String note) {}
