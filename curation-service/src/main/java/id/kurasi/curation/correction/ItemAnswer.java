package id.kurasi.curation.correction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of one thing that was to be corrected. */
@Schema(name = "ItemAnswer", description = "What became of one thing that was to be corrected (tanggapan)")
public record ItemAnswer(
        @NotNull @Schema(description = "Of the open change request", examples = "01930000-0000-7000-8000-000000000007")
        UUID item,

        @NotBlank @Size(max = 1000) @Schema(examples = "Now packed in a zip pouch")
        String answer,

        @Schema(
                defaultValue = "true",
                description = "False when it was not done as asked, for the reason that the answer gives")
        Boolean done) {

    public ItemAnswer {
        done = Objects.requireNonNullElse(done, true);
    }
}
