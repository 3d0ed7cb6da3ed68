package id.kurasi.certification.certificate;

import id.kurasi.certification.number.Severity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something odd about a certificate, in words. */
@Schema(name = "CertificateWarning", description = "Something odd about the certificate")
public record Warning(
        @Schema(description = "What it is about", examples = "number")
        String field,

        @Schema(description = "Stable name", examples = "OddNumber")
        String code,

        @Schema(description = "ERROR: stands in the way of verification")
        Severity severity,

        @Schema(examples = "does not look like a number of this type, such as ID35110000214820323")
        String message) {}
