package id.kurasi.curation.decision;

import id.kurasi.kit.privacy.NoNik;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What has to happen, and by when, before an acceptance holds. */
@Schema(name = "ConditionFacts", description = "A condition (syarat) as a buyer sets it")
public record ConditionFacts(
        @NotBlank @Size(max = 500) @NoNik @Schema(examples = "Nutrition facts on the label")
        String text,

        @NotNull @Schema(examples = "2025-06-30") LocalDate dueOn) {}
