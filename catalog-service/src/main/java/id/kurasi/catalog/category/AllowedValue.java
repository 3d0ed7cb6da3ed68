package id.kurasi.catalog.category;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AllowedValue", description = "A value that may be chosen (pilihan)")
public record AllowedValue(
        @NotNull
        @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}")
        @Schema(description = "Capitals, digits and _", examples = "HAND_DRAWN")
        String code,

        @NotNull @Valid Label label,

        @Schema(description = "Not together with others, as none of these is; false when left out", examples = "false")
        Boolean alone) {

    public AllowedValue {
        alone = Boolean.TRUE.equals(alone);
    }
}
