package id.kurasi.curation.round;

import id.kurasi.kit.privacy.NoNik;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CancelRound")
record CancelRound(
        @NotBlank
        @Size(max = 1000)
        @NoNik
        @Schema(description = "Why; everyone who may read the round reads it", examples = "The retailer withdrew.")
        String reason) {}
