package id.kurasi.curation.assignment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AssignEvenly", description = "How to share out what is submitted among the panel")
record AssignEvenly(
        @NotNull
        @Min(1)
        @Max(9)
        @Schema(description = "Curators for each submission, with those it has", examples = "2")
        Integer reviewsPerSubmission,

        @NotNull @Schema(description = "The last day, to its end in the round's time zone", examples = "2027-05-05")
        LocalDate dueOn,

        @Schema(
                description = "Another seed gives another plan, as even; the same one the same",
                defaultValue = "0",
                examples = "7")
        Long seed,

        @Schema(description = "Only tell the plan", defaultValue = "false", examples = "true")
        Boolean dryRun) {

    AssignEvenly {
        seed = Objects.requireNonNullElse(seed, 0L);
        dryRun = Objects.requireNonNullElse(dryRun, false);
    }
}
