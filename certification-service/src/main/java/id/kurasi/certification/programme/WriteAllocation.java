package id.kurasi.certification.programme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Places for a region in a wave, as they are to be. */
@Schema(description = "Places for the businesses of a region in a wave (alokasi kuota)")
public record WriteAllocation(
        @NotNull
        @Pattern(regexp = RegionCode.PATTERN)
        @Schema(description = "The programme's region or one below it", examples = "35.76")
        String regionCode,

        @NotNull @Min(1) @Max(99) @Schema(description = "Wave (gelombang)", examples = "1")
        Integer wave,

        @NotNull @Min(0) @Max(10_000_000) @Schema(examples = "20")
        Integer quota) {

    Allocation allocation() {
        return new Allocation(regionCode, wave, quota, 0);
    }
}
