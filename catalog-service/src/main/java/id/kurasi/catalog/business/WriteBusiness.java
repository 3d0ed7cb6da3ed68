package id.kurasi.catalog.business;

import id.kurasi.kit.privacy.NoNik;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a caller says of a business; the same to register it and to change it. */
@Schema(name = "WriteBusiness", description = "A business as registered by an agency or by itself")
public record WriteBusiness(
        @NotBlank
        @Size(max = 200)
        @NoNik
        @Schema(description = "Business name (nama usaha)", examples = "Contoh Batik Maja")
        String name,

        @Pattern(regexp = "\\d{13}")
        @Schema(
                description =
                        "Business identification number of OSS (NIB), 13 digits; needed only where a gate asks for it",
                nullable = true,
                examples = "9900000000001")
        String nib,

        @Schema(
                description =
                        "Whether it showed that it is registered as a taxpayer (NPWP); the number is never kept, since it"
                                + " may be a citizen's. Null where nobody has asked",
                nullable = true,
                examples = "true")
        Boolean taxRegistered,

        @NotNull
        @Pattern(regexp = "\\d{2}\\.\\d{2}(\\.\\d{2})?")
        @Schema(description = "Region by Kemendagri code: district, or regency/city", examples = "35.76.02")
        String regionCode,

        @NotNull @Schema(description = "Scale under PP 7/2021 (skala usaha)")
        BusinessScale businessScale,

        @Schema(description = "By what the scale was judged", nullable = true)
        ScaleBasis scaleBasis,

        @Schema(description = "Scale as a manufacturer (skala industri)", nullable = true)
        IndustryScale industryScale,

        @Size(max = 20)
        @Schema(
                description = "What it makes (komoditi): codes of categories; those of its products count as well",
                examples = "[\"BATIK\"]")
        List<@NotBlank @Size(max = 40) @NoNik String> categories,

        @Size(max = 20) List<@Valid @NotNull Kbli> kbli,
        @Size(max = 20) List<@Valid @NotNull Fostering> fosteredBy,
        @Size(max = 20) List<@Valid @NotNull Membership> memberships) {

    public WriteBusiness {
        categories = categories == null ? List.of() : categories;
        kbli = kbli == null ? List.of() : kbli;
        fosteredBy = fosteredBy == null ? List.of() : fosteredBy;
        memberships = memberships == null ? List.of() : memberships;
    }
}
