package id.kurasi.curation.conflict;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DeclareConflict", description = "Either a submission or a business")
record DeclareConflict(
        @Schema(
                nullable = true,
                description = "One submission that is not for the caller to judge",
                examples = "01930000-0000-7000-8000-000000000003")
        UUID submissionId,

        @Schema(nullable = true, description = "A business whose submissions, now and later, are not")
        UUID businessId,

        @NotBlank
        @Size(max = 1000)
        @Schema(description = "Read by the agency of the round and the curator alone", examples = "My sister makes it.")
        String reason) {}
