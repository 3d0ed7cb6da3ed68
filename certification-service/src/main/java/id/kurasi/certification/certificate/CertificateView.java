package id.kurasi.certification.certificate;

import id.kurasi.certification.meaning.Meaning;
import id.kurasi.certification.number.NumberKind;
import id.kurasi.kit.web.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A certificate as a caller sees it. */
@Schema(name = "Certificate", description = "A certificate (sertifikat) and what it means on a date")
public record CertificateView(
        @Schema(examples = "01996ab1-5c00-7d10-8e0b-2f6f6a1b9c11")
        UUID id,

        @Schema(examples = "2") long version,
        Instant createdAt,
        Instant updatedAt,
        @Schema(description = "How far its record has come") CertificateState state,

        @Schema(
                description =
                        "What it is worth on meaningOn. NEEDS_REVERIFICATION as soon as one of its products does; each product has a meaning of its own")
        Meaning meaning,

        @Schema(examples = "2026-11-21") LocalDate meaningOn,
        @Schema(examples = "HALAL") String type,
        @Schema(nullable = true, examples = "SELF_DECLARE") String scheme,

        @Schema(description = "As written on the paper", examples = "ID35110000000010124")
        String number,

        @Schema(description = "In the form in which two spellings are equal", examples = "ID35110000000010124")
        String canonicalNumber,

        @Schema(
                nullable = true,
                description = "APPLICATION: filed, not granted yet. Null: the number has no known shape")
        NumberKind numberKind,

        @Schema(examples = "01996ab1-2e00-7aa1-9d33-5b8e1c7f2a10")
        UUID businessId,

        @Schema(examples = "35.76") String regionCode,
        Holder holder,
        @Schema(nullable = true, examples = "2024-01-10") LocalDate filedOn,
        @Schema(nullable = true, examples = "2024-01-31") LocalDate issuedOn,
        @Schema(nullable = true, examples = "2026-01-31") LocalDate printedExpiryOn,

        @Schema(
                nullable = true,
                description = "The last day by the type's rule; null when no date ends it",
                examples = "2029-01-31")
        LocalDate expiresOn,

        List<CertifiedProduct> products,
        Details details,
        List<Warning> warnings,
        @Schema(nullable = true) VerificationMethod verificationMethod,

        @Schema(nullable = true, description = "Account that verified it", examples = "dinas-mojokerto")
        String verifiedBy,

        @Schema(nullable = true) Instant verifiedAt,

        @Schema(nullable = true, description = "The latest re-verification")
        Verification reverification,

        @Schema(nullable = true, examples = "01996ab1-4d00-7e00-8a00-7c1d2e3f4a5b")
        UUID supersedes,

        @Schema(
                nullable = true,
                description =
                        "The certificate that renews this one. From the day it begins this one is EXPIRED, once it is verified and unless it is revoked",
                examples = "01996ab1-6e00-7b20-9b11-3f7a7b2c0d22")
        UUID supersededBy,

        @Schema(description = "What this caller can do with it now", examples = "[\"verify\", \"revoke\"]")
        List<String> allowedActions)
        implements Versioned {}
