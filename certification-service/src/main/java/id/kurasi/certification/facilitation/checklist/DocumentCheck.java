package id.kurasi.certification.facilitation.checklist;

import id.kurasi.kit.privacy.NoNik;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was found about one document. */
@Schema(description = "What was found about one document of the checklist")
public record DocumentCheck(
        @NotBlank
        @Size(max = 40)
        @Schema(description = "Code of the document on the case's checklist", examples = "NIB")
        String code,

        @NotNull DocumentState state,

        @Size(max = 500) @NoNik @Schema(nullable = true, examples = "Seen at the workshop")
        String note) {}
