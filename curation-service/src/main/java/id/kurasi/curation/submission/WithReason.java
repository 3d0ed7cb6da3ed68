package id.kurasi.curation.submission;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Reason")
record WithReason(
        @NotBlank @Size(max = 1000) @Schema(examples = "The business is not ready to supply.")
        String reason) {}
