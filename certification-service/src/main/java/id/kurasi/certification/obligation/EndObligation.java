package id.kurasi.certification.obligation;

import id.kurasi.certification.type.PlausibleDate;
import id.kurasi.kit.privacy.NoNik;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The end of a rule that no other one takes the place of. */
@Schema(description = "The end of a rule that no other one takes the place of")
public record EndObligation(
        @NotNull
        @PlausibleDate
        @Schema(
                description = "The last day on which it is mandatory; one before its first: it never applies",
                examples = "2027-06-30")
        LocalDate lastDay,

        @NotBlank @Size(max = 300) @NoNik @Schema(description = "By what it ends", examples = "PP 12/2027")
        String source) {}
