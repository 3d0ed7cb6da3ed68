package id.kurasi.certification.facilitation.step;

import id.kurasi.certification.type.PlausibleDate;
import id.kurasi.kit.privacy.NoNik;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A visit of the companion. */
@Schema(description = "A visit of the companion (kunjungan pendamping)")
public record RecordVisit(
        @NotNull @PlausibleDate @Schema(description = "Not after today", examples = "2026-11-12")
        LocalDate on,

        @NotBlank
        @Size(max = 1000)
        @NoNik
        @Schema(examples = "Walked through the process; the fryer is used for nothing else")
        String note) {}
