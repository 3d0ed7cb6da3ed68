package id.kurasi.curation.assignment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DeclineAssignment")
record DeclineAssignment(
        @NotBlank
        @Size(max = 1000)
        @Schema(description = "Read by the agency of the round", examples = "I am away that week.")
        String reason) {}
