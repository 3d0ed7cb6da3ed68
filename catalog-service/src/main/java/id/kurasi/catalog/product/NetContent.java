package id.kurasi.catalog.product;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NetContent", description = "How much is in one pack (isi bersih)")
public record NetContent(
        @NotNull
        @DecimalMin(value = "0", inclusive = false)
        @Digits(integer = 9, fraction = 3)
        @Schema(examples = "150")
        BigDecimal value,

        @NotNull
        @Pattern(regexp = "g|kg|ml|l|pcs|m|cm")
        @Schema(description = "g, kg, ml, l, pcs, m or cm", examples = "g")
        String unit) {}
