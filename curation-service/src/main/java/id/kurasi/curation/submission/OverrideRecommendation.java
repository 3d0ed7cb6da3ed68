package id.kurasi.curation.submission;

import id.kurasi.curation.rubric.Recommendation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "OverrideRecommendation")
record OverrideRecommendation(
        @NotNull @Schema(description = "Not the panel's", examples = "PASS")
        Recommendation recommendation,

        @NotBlank
        @Size(max = 1000)
        @Schema(
                description = "Read by agencies, curators and the retailers' buyers",
                examples = "The packaging was replaced while the panel sat.")
        String reason) {}
