package id.kurasi.curation.submission;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing to correct before the product is looked at again. */
@Schema(name = "RequestedChange", description = "One thing to correct (perbaikan)")
record RequestedChange(
        @NotBlank @Size(max = 100) @Schema(description = "Of the product", examples = "packaging")
        String field,

        @NotBlank @Size(max = 500) @Schema(examples = "Use a pouch that seals")
        String what,

        @Size(max = 500) @Schema(nullable = true, examples = "The sample arrived stale")
        String why,

        @NotNull @Schema(examples = "MUST") Severity severity) {

    enum Severity {
        MUST,
        SHOULD
    }
}
