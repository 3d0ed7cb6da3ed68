package id.kurasi.catalog.product;

import id.kurasi.kit.privacy.NoNik;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Capacity", description = "What can be made in a month (kapasitas produksi)")
public record Capacity(
        @NotNull @Positive @Max(1_000_000_000) @Schema(examples = "2000")
        Integer perMonth,

        @NotBlank @Size(max = 20) @NoNik @Schema(examples = "pack")
        String unit) {}
