package id.kurasi.curation.question;

import id.kurasi.kit.privacy.NoNik;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AskQuestion", description = "What a retailer wants to know")
record AskQuestion(
        @Size(max = 60)
        @Schema(
                nullable = true,
                description = "For whom; may be left out by who buys for one retailer of the round",
                examples = "the-keranjang-bali")
        String retailer,

        @NotBlank @Size(max = 2000) @NoNik @Schema(examples = "Is a 60 g pouch possible?")
        String text) {}
