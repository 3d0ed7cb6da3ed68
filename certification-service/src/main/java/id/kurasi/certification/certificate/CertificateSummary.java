package id.kurasi.certification.certificate;

import id.kurasi.certification.meaning.Meaning;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A certificate in a list. */
@Schema(description = "A certificate in a list; the certificate itself has its products, details, warnings and actions")
public record CertificateSummary(
        @Schema(examples = "01996ab1-5c00-7d10-8e0b-2f6f6a1b9c11")
        UUID id,

        @Schema(examples = "2") long version,
        Instant createdAt,
        Instant updatedAt,
        CertificateState state,

        @Schema(description = "What it is worth on meaningOn")
        Meaning meaning,

        @Schema(description = "Today, in Asia/Jakarta", examples = "2026-11-21")
        LocalDate meaningOn,

        @Schema(examples = "HALAL") String type,
        @Schema(nullable = true, examples = "SELF_DECLARE") String scheme,
        @Schema(examples = "ID35110000000010124") String number,
        @Schema(examples = "ID35110000000010124") String canonicalNumber,

        @Schema(examples = "01996ab1-2e00-7aa1-9d33-5b8e1c7f2a10")
        UUID businessId,

        @Schema(examples = "35.76") String regionCode,
        @Schema(nullable = true, examples = "2024-01-31") LocalDate issuedOn,
        @Schema(nullable = true, examples = "2029-01-31") LocalDate expiresOn) {}
