package id.kurasi.certification.certificate;

import id.kurasi.kit.privacy.NoNik;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How it was made sure that a certificate still fits, and which recipes the issuer has looked at. */
public record ReverifyCertificate(
        @NotNull VerificationMethod method,

        @NoNik @Size(max = 1000) @Schema(nullable = true, examples = "BPJPH confirmed the new ingredient")
        String note,

        @Size(max = 100)
        @Schema(
                nullable = true,
                description =
                        "Products of the certificate with the recipe that was confirmed, which is their present one."
                                + " Others stay as they are")
        List<@NotNull @Valid CoveredProduct> products) {

    public ReverifyCertificate {
        products = products == null ? List.of() : products;
    }

    List<ProductLink> links() {
        return products.stream().map(CoveredProduct::link).toList();
    }

    List<UUID> productIds() {
        return products.stream().map(CoveredProduct::productId).toList();
    }
}
