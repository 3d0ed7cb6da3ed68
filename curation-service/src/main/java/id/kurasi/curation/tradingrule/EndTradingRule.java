package id.kurasi.curation.tradingrule;

import id.kurasi.kit.privacy.NoNik;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EndTradingRule", description = "The end of a rule that no other one takes the place of")
record EndTradingRule(
        @NotNull
        @Schema(
                description = "The last day on which it holds; one before its first: it never applies",
                examples = "2027-06-30")
        LocalDate lastDay,

        @NotBlank @Size(max = 300) @NoNik @Schema(description = "By what it ends", examples = "Permendag 12/2027")
        String source) {}
