package id.kurasi.certification.certificate.evidence;

import id.kurasi.kit.web.Aggregate;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Evidence", description = "A paper or photo which shows that a certificate is real (bukti)")
public record EvidenceView(
        @Schema(examples = "01996ab1-7000-7e01-8c11-1a2b3c4d5e6f")
        UUID id,

        @Schema(nullable = true, examples = "Sertifikat halal, halaman 1")
        String title,

        @Schema(description = "application/pdf or image/jpeg, as found by the content", examples = "application/pdf")
        String mediaType,

        @Schema(
                description = "SHA-256 of what is kept, in hexadecimal",
                examples = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        String sha256,

        @Schema(description = "Bytes", examples = "48213") long length,

        @Schema(
                description = "Where it is read",
                examples =
                        "/v1/certificates/01996ab1-5c00-7d10-8e0b-2f6f6a1b9c11/evidence/01996ab1-7000-7e01-8c11-1a2b3c4d5e6f")
        String href,

        @Schema(description = "Account that added it", examples = "dinas-mojokerto")
        String addedBy,

        Instant addedAt)
        implements Aggregate {

    static String at(UUID certificateId, UUID id) {
        return "/v1/certificates/" + certificateId + "/evidence/" + id;
    }
}
