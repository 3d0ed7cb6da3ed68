package id.kurasi.curation.sample;

import id.kurasi.kit.privacy.NoNik;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a retailer found a sample (<i>catatan uji cicip</i>): for its own buyers alone. */
@Schema(name = "Tasting", description = "How the retailer found the sample; points from 1 (poor) to 5 (best)")
record Tasting(
        @NotNull @Min(1) @Max(5) @Schema(examples = "4") Integer appearance,

        @Min(1) @Max(5) @Schema(nullable = true, description = "Null for what is not eaten", examples = "5")
        Integer taste,

        @NotNull @Min(1) @Max(5) @Schema(examples = "3") Integer packaging,
        @NotNull @Schema(examples = "SUITABLE_WITH_CHANGES") Verdict verdict,

        @Size(max = 2000) @NoNik @Schema(nullable = true, examples = "The seal does not hold.")
        String note) {

    enum Verdict {
        SUITABLE,
        SUITABLE_WITH_CHANGES,
        UNSUITABLE
    }
}
