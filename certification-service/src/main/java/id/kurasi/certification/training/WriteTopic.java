package id.kurasi.certification.training;

import id.kurasi.kit.privacy.NoNik;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A topic as it is to be. */
@Schema(name = "WriteTrainingTopic", description = "A topic of trainings (topik pelatihan) as it is to be")
public record WriteTopic(
        @NotNull @Valid TopicName name,

        @Size(max = 40)
        @Schema(
                nullable = true,
                description = "Codes of the gaps that such a training answers; none when left out",
                examples = "[\"PACKAGING_WEAK\"]")
        List<@NotNull @Pattern(regexp = Gap.PATTERN) String> answers,

        @Min(1)
        @Max(100)
        @Schema(
                nullable = true,
                description = "Of 100, where the topic ends with a test; null when it does not",
                examples = "60")
        Integer passingScore,

        @NotBlank
        @Size(max = 500)
        @NoNik
        @Schema(description = "Where it is known from", examples = "Letter of the ministry, 2026")
        String source) {

    public WriteTopic {
        answers = answers == null ? List.of() : answers;
    }
}
