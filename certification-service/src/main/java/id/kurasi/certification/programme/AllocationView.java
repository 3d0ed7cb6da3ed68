package id.kurasi.certification.programme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Places for a region in a wave, and how many are left. */
@Schema(name = "ProgrammeAllocation", description = "Places for the businesses of a region in a wave (alokasi kuota)")
public record AllocationView(
        @Schema(description = "For this region and those below it which have none of their own", examples = "35.76")
        String regionCode,

        @Schema(description = "Wave (gelombang)", examples = "1")
        int wave,

        @Schema(examples = "20") int quota,

        @Schema(description = "By cases that were not withdrawn", examples = "12")
        int taken,

        @Schema(examples = "8") int remaining) {

    static AllocationView of(Allocation allocation) {
        return new AllocationView(
                allocation.regionCode(),
                allocation.wave(),
                allocation.quota(),
                allocation.taken(),
                allocation.quota() - allocation.taken());
    }
}
