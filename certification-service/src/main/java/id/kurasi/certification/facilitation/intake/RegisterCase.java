package id.kurasi.certification.facilitation.intake;

import id.kurasi.certification.programme.FundingSource;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A case to register. */
@Schema(description = "A case to register: one certificate for some products of one business")
public record RegisterCase(
        @NotNull @Schema(examples = "01996ab1-2e00-7aa1-9d33-5b8e1c7f2a10")
        UUID businessId,

        @NotEmpty
        @Size(max = 100)
        @Schema(description = "Products of that business", examples = "[\"01996ab1-3f00-7cc2-b1c4-0a6f5f0e9d01\"]")
        List<@NotNull UUID> productIds,

        @NotBlank @Size(max = 40) @Schema(description = "Code of the certificate type", examples = "HALAL")
        String type,

        @Size(max = 40)
        @Schema(nullable = true, description = "The route, where the type has several", examples = "SELF_DECLARE")
        String scheme,

        @Schema(
                nullable = true,
                description =
                        "The programme that gives a place of its quota; without one, fundingSource and fiscalYear are needed",
                examples = "01996ab1-7b00-7a20-9c1d-3e4f5a6b7c8d")
        UUID programmeId,

        @Min(1)
        @Max(99)
        @Schema(nullable = true, description = "The wave (gelombang) of the programme; 1 when left out", examples = "1")
        Integer wave,

        @Schema(nullable = true, description = "Only without a programme", examples = "APBD_REGENCY")
        FundingSource fundingSource,

        @Min(2000) @Max(2199) @Schema(nullable = true, description = "Only without a programme", examples = "2026")
        Integer fiscalYear,

        @Schema(
                nullable = true,
                description = "The refused case of the same type and business against which this one appeals")
        UUID appealOf) {

    WantedCase wanted() {
        return new WantedCase(type, scheme, programmeId, wave, fundingSource, fiscalYear);
    }
}
