package id.kurasi.certification.facilitation.intake;

import id.kurasi.certification.programme.FundingSource;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One of the certificates that an application is for. */
@Schema(description = "One of the certificates that an application is for")
public record WantedCase(
        @NotBlank @Size(max = 40) @Schema(description = "Code of the certificate type", examples = "BATIKMARK")
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
        Integer fiscalYear) {}
