package id.kurasi.certification.training;

import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many attend. Counts only: no person is named anywhere. */
@Embeddable
@Schema(name = "TrainingTurnout", description = "How many attend, or are expected while it is PLANNED (peserta)")
public record Turnout(
        @Schema(examples = "12") int businesses,
        @Schema(description = "Laki-laki", examples = "9") int men,
        @Schema(description = "Perempuan", examples = "15") int women) {

    static final Turnout NONE = new Turnout(0, 0, 0);

    int people() {
        return men + women;
    }
}
