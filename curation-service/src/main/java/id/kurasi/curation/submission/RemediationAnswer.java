package id.kurasi.curation.submission;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a new submission says to one gap of the earlier one. */
@Schema(
        name = "RemediationAnswer",
        description = "What was done about one gap of the earlier submission (jawaban perbaikan)")
public record RemediationAnswer(
        @NotNull
        @Schema(
                description = "A remediation item of the earlier submission",
                examples = "01930000-0000-7000-8000-000000000003")
        UUID item,

        @NotBlank
        @Size(max = 2000)
        @Schema(
                description = "The retailers that named the gap read it",
                examples = "The pouch now has a zip and is sealed with nitrogen.")
        String answer) {}
