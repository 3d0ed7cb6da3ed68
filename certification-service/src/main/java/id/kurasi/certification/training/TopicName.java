package id.kurasi.certification.training;

import id.kurasi.kit.privacy.NoNik;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** In two languages. */
@Schema(name = "TrainingTopicName")
public record TopicName(
        @NotBlank @Size(max = 200) @NoNik @Schema(examples = "Logo and packaging design")
        String en,

        @NotBlank @Size(max = 200) @NoNik @Schema(examples = "Desain logo dan kemasan")
        String id) {}
