package id.kurasi.curation.partnership;

import id.kurasi.kit.privacy.NoNik;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EndPartnership")
record EndPartnership(
        @NotBlank
        @Size(max = 1000)
        @NoNik
        @Schema(
                description = "Why; everyone who may read the partnership reads it",
                examples = "The chain has left the region.")
        String reason) {}
