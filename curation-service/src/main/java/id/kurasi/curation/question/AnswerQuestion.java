package id.kurasi.curation.question;

import id.kurasi.kit.privacy.NoNik;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AnswerQuestion", description = "What the producer says to it; no personal data")
record AnswerQuestion(
        @NotBlank @Size(max = 2000) @NoNik @Schema(examples = "Yes, from 500 pieces on.")
        String text) {}
