package id.kurasi.certification.programme;

import id.kurasi.kit.privacy.NoNik;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A programme as it is to be. */
@Schema(description = "A programme (program fasilitasi) as it is to be")
public record WriteProgramme(
        @NotNull @Pattern(regexp = RegionCode.PATTERN) @Schema(description = "The agency's region", examples = "35.76")
        String agencyRegionCode,

        @NotBlank @Size(max = 200) @NoNik @Schema(examples = "Fasilitasi Sertifikat Halal IKM 2026")
        String title,

        @NotEmpty @Size(max = 40) List<@NotNull @Valid OfferView> offers,

        @NotNull
        @Schema(
                description =
                        "Source of the money (sumber dana): APBN national budget, APBD_PROVINCE and APBD_REGENCY budgets of"
                                + " province and regency or city, DAK national money for a region, CSR a company, SELF the businesses (mandiri)")
        FundingSource fundingSource,

        @Size(min = 1, max = 200)
        @NoNik
        @Schema(nullable = true, description = "Who gives it; needed with OTHER", examples = "Bank Contoh")
        String fundedBy,

        @NotNull @Min(2000) @Max(2199) @Schema(description = "Calendar year (tahun anggaran)", examples = "2026")
        Integer fiscalYear,

        @NotNull
        @Min(0)
        @Max(1_000_000_000_000_000L)
        @Schema(description = "Budget (pagu) in whole rupiah", examples = "60000000")
        Long budgetIdr,

        @Min(1)
        @Max(1_000_000_000_000L)
        @Schema(nullable = true, description = "Cost of one place in whole rupiah, where known", examples = "2500000")
        Long unitCostIdr,

        @NotNull
        @Min(1)
        @Max(10_000_000)
        @Schema(description = "Places in all (kuota); allocations share them out", examples = "24")
        Integer quota,

        @Size(max = 1000) @Schema(nullable = true, description = "None yet when left out")
        List<@NotNull @Valid WriteAllocation> allocations) {

    public WriteProgramme {
        allocations = allocations == null ? List.of() : allocations;
    }

    Plan plan() {
        return new Plan(agencyRegionCode, title, fundingSource, fundedBy, fiscalYear, budgetIdr, unitCostIdr, quota);
    }

    List<Allocation> wantedAllocations() {
        return allocations.stream().map(WriteAllocation::allocation).toList();
    }
}
