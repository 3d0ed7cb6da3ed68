package id.kurasi.curation.round;

import id.kurasi.kit.privacy.NoNik;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "IssueLateEntry", description = "Leave to enter a round after its last day (dispensasi terlambat)")
record IssueLateEntry(
        @Schema(nullable = true, description = "The only business that may use it; null: any that has the code")
        UUID businessId,

        @NotNull @Schema(description = "Until then, not at that moment itself", examples = "2025-05-02T10:00:00Z")
        Instant usableUntil,

        @Min(1)
        @Max(1000)
        @Schema(
                description = "How many businesses may come in with it; 1 for a named business",
                defaultValue = "1",
                examples = "1")
        Integer uses,

        @NotBlank
        @Size(max = 1000)
        @NoNik
        @Schema(description = "Why; the agency alone reads it", examples = "The laboratory's paper came a day late.")
        String reason) {

    IssueLateEntry {
        uses = Objects.requireNonNullElse(uses, 1);
    }
}
