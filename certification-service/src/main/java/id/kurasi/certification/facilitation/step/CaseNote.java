package id.kurasi.certification.facilitation.step;

import id.kurasi.kit.privacy.NoNik;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the actor has to say to a step; it stays in the history. */
@Schema(description = "A remark for the history; an empty object when there is none")
public record CaseNote(
        @Size(max = 1000) @NoNik @Schema(nullable = true, examples = "Paid on Monday")
        String note) {}
