package id.kurasi.certification.training;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a business attends, with so many persons, and how it did. */
@Schema(description = "That a business attends (daftar hadir), with how many persons: never who")
public record RecordAttendance(
        @NotNull @Schema(examples = "01996ab1-2e00-7aa1-9d33-5b8e1c7f2a10")
        UUID businessId,

        @NotNull @Min(0) @Max(1000) @Schema(description = "Laki-laki", examples = "1")
        Integer men,

        @NotNull @Min(0) @Max(1000) @Schema(description = "Perempuan", examples = "2")
        Integer women,

        @Min(0)
        @Max(100)
        @Schema(nullable = true, description = "Score of 100, once the training was held", examples = "75")
        Integer score,

        @Schema(
                nullable = true,
                description =
                        "Whether it passed, once the training was held. Follows from the score where the topic says which"
                                + " score passes",
                examples = "true")
        Boolean passed) {

    boolean hasResult() {
        return score != null || passed != null;
    }
}
