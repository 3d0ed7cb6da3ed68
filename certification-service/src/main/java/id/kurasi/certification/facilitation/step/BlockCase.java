package id.kurasi.certification.facilitation.step;

import id.kurasi.certification.facilitation.BlockedReason;
import id.kurasi.kit.privacy.NoNik;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What holds a case up. */
@Schema(description = "What holds the case up (kendala)")
public record BlockCase(
        @NotNull BlockedReason reason,

        @Size(min = 1, max = 1000)
        @NoNik
        @Schema(nullable = true, description = "Needed with OTHER", examples = "Audit calendar full until March")
        String note) {}
