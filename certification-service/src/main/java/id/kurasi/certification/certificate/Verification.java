package id.kurasi.certification.certificate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That somebody made sure of a certificate. */
@Embeddable
@Schema(description = "Who made sure of it, how and when")
public record Verification(
        @Enumerated(EnumType.STRING) VerificationMethod method,

        @Schema(description = "Account that did so", examples = "dinas-mojokerto")
        String verifier,

        Instant at) {}
