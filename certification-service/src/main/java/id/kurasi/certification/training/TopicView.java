package id.kurasi.certification.training;

import id.kurasi.kit.web.Versioned;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A topic as the API shows it. */
@Schema(name = "TrainingTopic", description = "What a training is about (topik pelatihan)")
public record TopicView(
        @Schema(examples = "LOGO_PACKAGING_DESIGN") String code,
        @Schema(examples = "1") long version,
        TopicName name,

        @Schema(description = "Codes of the gaps that such a training answers", examples = "[\"PACKAGING_WEAK\"]")
        List<String> answers,

        @Schema(nullable = true, description = "Of 100, where the topic ends with a test", examples = "60")
        Integer passingScore,

        @Schema(description = "Where it is known from, and what of it is not sure")
        String source)
        implements Versioned {

    static TopicView of(TrainingTopic topic) {
        return new TopicView(
                topic.code(),
                topic.version(),
                new TopicName(topic.nameEn(), topic.nameId()),
                topic.answers(),
                topic.passingScore(),
                topic.source());
    }
}
