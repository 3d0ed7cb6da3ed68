package id.kurasi.curation.partnership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "BeginPartnership")
record BeginPartnership(
        @NotBlank @Size(max = 60) @Schema(description = "Slug of the retailer", examples = "the-keranjang-bali")
        String retailer,

        @NotNull
        @Pattern(regexp = "\\d{2}(\\.\\d{2}(\\.\\d{2})?)?")
        @Schema(description = "The region whose agency is the partner", examples = "35.76")
        String agencyRegionCode) {}
