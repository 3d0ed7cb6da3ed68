package id.kurasi.curation.conflict;

import id.kurasi.kit.privacy.NoNik;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "WithdrawConflict")
record WithdrawConflict(
        @NotBlank
        @Size(max = 1000)
        @NoNik
        @Schema(
                description = "Read by the agency of the round and the curator alone",
                examples = "I took it for another business of the same name.")
        String reason) {}
