package id.kurasi.certification.facilitation.step;

import id.kurasi.kit.privacy.NoNik;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who accompanies the business. */
@Schema(description = "Who accompanies the business (pendamping)")
public record AssignCompanion(
        @NotNull
        @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,99}")
        @NoNik
        @Schema(description = "Name of an account, not of a person", examples = "dinas-mojokerto")
        String companion) {}
