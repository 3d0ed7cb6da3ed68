package id.kurasi.certification.facilitation.step;

import id.kurasi.certification.facilitation.checklist.DocumentCheck;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was found about documents of the checklist. */
@Schema(description = "What was found about documents of the checklist; the others stay as they are")
public record CheckDocuments(
        @NotEmpty @Size(max = 50) @Schema(examples = "[{\"code\": \"NIB\", \"state\": \"VERIFIED\", \"note\": null}]")
        List<@NotNull @Valid DocumentCheck> documents) {}
