package id.kurasi.certification.facilitation.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Several cases of one business, to register at once or not at all. */
@Schema(description = "Several cases of one business, to register at once or not at all")
public record RegisterApplication(
        @NotNull @Schema(examples = "01996ab1-2e00-7aa1-9d33-5b8e1c7f2a10")
        UUID businessId,

        @NotEmpty
        @Size(max = 100)
        @Schema(description = "Products of that business", examples = "[\"01996ab1-3f00-7cc2-b1c4-0a6f5f0e9d01\"]")
        List<@NotNull UUID> productIds,

        @NotEmpty @Size(max = 10) @Schema(description = "One per certificate type")
        List<@NotNull @Valid WantedCase> cases) {}
