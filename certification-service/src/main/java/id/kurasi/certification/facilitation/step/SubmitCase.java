package id.kurasi.certification.facilitation.step;

import id.kurasi.certification.type.PlausibleDate;
import id.kurasi.kit.privacy.NoNik;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The application as it went to the issuer. */
@Schema(description = "The application as it went to the issuer (permohonan)")
public record SubmitCase(
        @NotBlank @Size(max = 60) @NoNik @Schema(description = "As the issuer gave it", examples = "DID2026012345")
        String applicationNumber,

        @NotNull @PlausibleDate @Schema(description = "Not after today", examples = "2026-11-12")
        LocalDate submittedOn,

        @Size(min = 1, max = 200)
        @NoNik
        @Schema(nullable = true, description = "The issuer of the type when left out", examples = "DJKI")
        String issuer) {}
