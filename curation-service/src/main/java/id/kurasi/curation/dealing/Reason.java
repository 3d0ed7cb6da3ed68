package id.kurasi.curation.dealing;

import id.kurasi.kit.privacy.NoNik;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DealingReason", description = "Why; both sides and the agency read it")
public record Reason(
        @NotBlank @Size(max = 1000) @NoNik @Schema(examples = "The whole batch is sold.")
        String reason) {}
