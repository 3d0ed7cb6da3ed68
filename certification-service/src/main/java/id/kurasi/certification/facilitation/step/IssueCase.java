package id.kurasi.certification.facilitation.step;

import id.kurasi.certification.certificate.Details;
import id.kurasi.certification.certificate.VerificationMethod;
import id.kurasi.certification.type.PlausibleDate;
import id.kurasi.kit.privacy.NoNik;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The certificate that the issuer gave. */
@Schema(description = "The certificate that the issuer gave, as it stands on paper")
public record IssueCase(
        @NotBlank @Size(max = 60) @NoNik @Schema(examples = "ID35110000000010124")
        String certificateNumber,

        @NotNull
        @PlausibleDate
        @Schema(description = "Not before the submission, nor after today", examples = "2026-11-20")
        LocalDate issuedOn,

        @PlausibleDate
        @Schema(
                nullable = true,
                description = "The last day, where the type takes it from the document (PIRT, SNI)",
                examples = "2031-11-19")
        LocalDate expiresOn,

        @PlausibleDate
        @Schema(
                nullable = true,
                description = "Day of filing by the issuer's word, where protection counts from it (TRADEMARK);"
                        + " the day of submission when left out",
                examples = "2026-11-12")
        LocalDate filedOn,

        @Valid @Schema(nullable = true) Details details,

        @Size(min = 1, max = 100)
        @Schema(
                nullable = true,
                description = "Those products of the case that it covers; all of them when left out",
                examples = "[\"01996ab1-3f00-7cc2-b1c4-0a6f5f0e9d01\"]")
        List<@NotNull UUID> productIds,

        @Schema(
                nullable = true,
                description = "How it was made sure that it is real; it has still to be verified when left out",
                examples = "ORIGINAL_SEEN")
        VerificationMethod method,

        @Schema(
                nullable = true,
                description = "The certificate of the same business which this one renews",
                examples = "01996ab1-4d00-7e00-8a00-7c1d2e3f4a5b")
        UUID supersedes,

        @Schema(
                nullable = true,
                description = "Issued early, on commitments (komitmen) that have still to be fulfilled (PIRT)",
                examples = "false",
                defaultValue = "false")
        Boolean commitmentsPending) {

    public IssueCase {
        commitmentsPending = commitmentsPending != null && commitmentsPending;
    }
}
