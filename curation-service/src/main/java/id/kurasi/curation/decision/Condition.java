package id.kurasi.curation.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What has to happen, and by when, before an acceptance holds. */
@Schema(name = "Condition")
public record Condition(
        @NotBlank @Size(max = 500) @Schema(examples = "Nutrition facts on the label")
        String text,

        @NotNull @Schema(examples = "2025-06-30") LocalDate dueOn) {}
