package id.kurasi.curation.assignment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AssignByHand", description = "Either submissions one by one, or all of some categories")
record AssignByHand(
        @Size(max = 500) @Schema(description = "These submissions, each to every curator named; all or nothing")
        List<@NotNull UUID> submissionIds,

        @Size(max = 50)
        @Schema(
                description =
                        "All that is submitted of these categories or product groups; what cannot be assigned is left out and"
                                + " named",
                examples = "[\"BATIK\"]")
        List<@NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,59}") String> categories,

        @NotNull
        @Size(min = 1, max = 20)
        @Schema(description = "Members of the panel", examples = "[\"kurator-1\", \"kurator-2\"]")
        List<@NotBlank @Size(max = 100) String> curators,

        @NotNull @Schema(description = "The last day, to its end in the round's time zone", examples = "2027-05-05")
        LocalDate dueOn) {

    AssignByHand {
        submissionIds = Objects.requireNonNullElse(submissionIds, List.of());
        categories = Objects.requireNonNullElse(categories, List.of());
    }
}
