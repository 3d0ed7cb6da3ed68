package id.kurasi.certification.certificate;

import id.kurasi.certification.meaning.Meaning;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a certificate means for one of its products. */
@Schema(description = "A product on the certificate's list, and what the certificate means for it")
public record CertifiedProduct(
        @Schema(examples = "01996ab1-3f00-7cc2-b1c4-0a6f5f0e9d01")
        UUID productId,

        @Schema(description = "The recipe that was certified", examples = "1")
        int compositionRevision,

        @Schema(
                description =
                        "What the certificate is worth for this product on meaningOn; NEEDS_REVERIFICATION while its recipe is newer")
        Meaning meaning) {}
