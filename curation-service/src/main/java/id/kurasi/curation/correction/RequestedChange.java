package id.kurasi.curation.correction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing to correct before the product is looked at again. */
@Schema(name = "RequestedChange", description = "One thing to correct (perbaikan)")
public record RequestedChange(
        @NotBlank
        @Size(max = 100)
        @Schema(
                description = "A field of the product as it was submitted; attributes.allergens for one attribute",
                examples = "packaging")
        String field,

        @NotBlank @Size(max = 500) @Schema(examples = "Use a pouch that seals")
        String what,

        @Size(max = 500) @Schema(nullable = true, examples = "The sample arrived stale")
        String why,

        @NotNull @Schema(description = "MUST is answered before the product is submitted again", examples = "MUST")
        Severity severity) {

    public enum Severity {
        /** Answered before the product is submitted again. */
        MUST,
        SHOULD
    }
}
