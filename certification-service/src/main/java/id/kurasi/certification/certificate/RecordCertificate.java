package id.kurasi.certification.certificate;

import id.kurasi.certification.type.DocumentDates;
import id.kurasi.certification.type.HolderKind;
import id.kurasi.certification.type.PlausibleDate;
import id.kurasi.kit.privacy.NoNik;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A certificate as it stands on paper, to record or to correct. */
@Schema(description = "A certificate as it stands on paper")
public record RecordCertificate(
        @NotBlank @Size(max = 40) @Schema(description = "Code of the certificate type", examples = "HALAL")
        String type,

        @Size(max = 40)
        @Schema(nullable = true, description = "The route, where the type has several", examples = "SELF_DECLARE")
        String scheme,

        @NotBlank
        @Size(max = 60)
        @NoNik
        @Schema(description = "As written on the paper", examples = "ID35110000000010124")
        String number,

        @NotNull @Schema(examples = "01996ab1-2e00-7aa1-9d33-5b8e1c7f2a10")
        UUID businessId,

        @NotNull
        @Pattern(regexp = "\\d{2}(\\.\\d{2}(\\.\\d{2})?)?")
        @Schema(description = "The region of the business, or one above it", examples = "35.76")
        String regionCode,

        @Valid @Schema(nullable = true, description = "The business itself when left out")
        Holder holder,

        @PlausibleDate
        @Schema(
                nullable = true,
                description = "Day of filing, where protection counts from it (TRADEMARK)",
                examples = "2024-01-10")
        LocalDate filedOn,

        @PlausibleDate @Schema(nullable = true, examples = "2024-01-31")
        LocalDate issuedOn,

        @PlausibleDate
        @Schema(
                nullable = true,
                description = "An end printed on a paper whose type no longer ends by date (HALAL)",
                examples = "2026-01-31")
        LocalDate printedExpiryOn,

        @PlausibleDate
        @Schema(
                nullable = true,
                description = "The last day, where the type takes it from the document (PIRT, SNI)",
                examples = "2029-01-31")
        LocalDate expiresOn,

        @Schema(nullable = true) @Size(max = 100) List<@NotNull @Valid CoveredProduct> products,
        @Valid @Schema(nullable = true) Details details,

        @Schema(
                nullable = true,
                description = "The certificate of the same business which this one renews",
                examples = "01996ab1-4d00-7e00-8a00-7c1d2e3f4a5b")
        UUID supersedes) {

    public RecordCertificate {
        holder = holder == null ? new Holder(HolderKind.BUSINESS, null) : holder;
        products = products == null ? List.of() : products;
        details = details == null ? Details.NONE : details;
    }

    DocumentDates dates() {
        return new DocumentDates(filedOn, issuedOn, printedExpiryOn, expiresOn);
    }

    List<ProductLink> links() {
        return products.stream().map(CoveredProduct::link).toList();
    }
}
