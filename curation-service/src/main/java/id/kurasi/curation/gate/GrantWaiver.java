package id.kurasi.curation.gate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "GrantWaiver", description = "What a retailer does without (pengecualian syarat)", examples = """
        {"retailer": "the-keranjang-bali", "gate": "GTIN", "productId": null, \
        "reason": "We label it ourselves, with a bar code of our own."}""")
record GrantWaiver(
        @NotBlank
        @Size(max = 60)
        @Schema(description = "By slug; one for which you buy", examples = "the-keranjang-bali")
        String retailer,

        @NotNull @Schema(description = "A gate of a retailer that no law asks for", examples = "GTIN")
        Gate gate,

        @Schema(
                nullable = true,
                description = "The only product it is for, whether entered or not; every product when left out",
                examples = "01930000-0000-7000-8000-000000000002")
        UUID productId,

        @NotBlank @Size(max = 1000) @Schema(examples = "We label it ourselves, with a bar code of our own.")
        String reason) {}
