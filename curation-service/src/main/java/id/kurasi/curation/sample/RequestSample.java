package id.kurasi.curation.sample;

import id.kurasi.kit.privacy.NoNik;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RequestSample", description = "How much a retailer wants to try, where and by when")
record RequestSample(
        @Size(max = 60)
        @Schema(
                nullable = true,
                description = "For whom; may be left out by who buys for one retailer of the round",
                examples = "the-keranjang-bali")
        String retailer,

        @NotNull @Min(1) @Max(1000) @Schema(examples = "6") Integer quantity,

        @NotBlank
        @Size(max = 500)
        @NoNik
        @Schema(description = "An office, no person", examples = "Buying office, Denpasar")
        String deliverTo,

        @NotNull @Schema(description = "Today or later", examples = "2025-05-12")
        LocalDate neededBy) {}
