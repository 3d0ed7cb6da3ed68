package id.kurasi.catalog.business;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a business does, by BPS; a code means nothing without the version it is of (10793 changed its meaning). */
@Schema(name = "Kbli", description = "Activity code (KBLI) with the version it is of")
public record Kbli(
        @NotNull @Pattern(regexp = "2020|2025") @Schema(examples = "2020")
        String version,

        @NotNull @Pattern(regexp = "\\d{5}") @Schema(description = "Five digits", examples = "13134")
        String code) {}
