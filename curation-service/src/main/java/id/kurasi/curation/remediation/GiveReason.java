package id.kurasi.curation.remediation;

import id.kurasi.kit.privacy.NoNik;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RemediationReason")
record GiveReason(
        @NotBlank @Size(max = 1000) @NoNik @Schema(examples = "The product is no longer made.")
        String reason) {}
