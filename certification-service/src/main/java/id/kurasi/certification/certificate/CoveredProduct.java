package id.kurasi.certification.certificate;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A product on a certificate's list. */
@Schema(description = "A product on the certificate's list")
public record CoveredProduct(
        @NotNull @Schema(examples = "01996ab1-3f00-7cc2-b1c4-0a6f5f0e9d01")
        UUID productId,

        @NotNull @Min(1) @Schema(description = "The recipe that was certified", examples = "1")
        Integer compositionRevision) {

    static CoveredProduct of(ProductLink link) {
        return new CoveredProduct(link.productId(), link.compositionRevision());
    }

    ProductLink link() {
        return new ProductLink(productId, compositionRevision);
    }
}
