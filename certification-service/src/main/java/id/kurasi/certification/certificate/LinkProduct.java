package id.kurasi.certification.certificate;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The recipe of a product that a certificate covers. */
public record LinkProduct(
        @NotNull @Min(1) @Schema(description = "Not newer than the product's own", examples = "1")
        Integer compositionRevision) {}
