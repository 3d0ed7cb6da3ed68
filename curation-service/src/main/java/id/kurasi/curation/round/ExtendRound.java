package id.kurasi.curation.round;

import id.kurasi.kit.privacy.NoNik;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ExtendRound", description = "More time to submit (perpanjangan)")
record ExtendRound(
        @NotNull
        @Schema(
                description = "The new last day, to its end in the round's time zone; later than the one so far",
                examples = "2025-05-05")
        LocalDate closesOn,

        @Schema(
                nullable = true,
                description =
                        "When results are promised from now on; null: as before. Not earlier than before, nor than closesOn",
                examples = "2025-05-27")
        LocalDate resultsDueOn,

        @NotBlank
        @Size(max = 1000)
        @NoNik
        @Schema(description = "Why; everyone who may read the round reads it", examples = "Floods in two districts.")
        String reason) {}
