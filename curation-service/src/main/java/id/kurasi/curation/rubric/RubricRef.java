package id.kurasi.curation.rubric;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Names one version of a rubric. */
@Embeddable
@Schema(name = "RubricReference")
public record RubricRef(
        UUID rubricId,

        @Schema(examples = "FOOD_BEVERAGE") String rubricCode,

        @Schema(examples = "1") int rubricVersion) {}
