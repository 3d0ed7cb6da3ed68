package id.kurasi.curation.offer;

import id.kurasi.curation.decision.Terms;
import id.kurasi.kit.privacy.NoNik;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MakeOffer", description = "Terms that a retailer proposes")
record MakeOffer(
        @Size(max = 60)
        @Schema(
                nullable = true,
                description = "For whom; may be left out by who buys for one retailer of the round",
                examples = "the-keranjang-bali")
        String retailer,

        @NotNull @Valid Terms terms,

        @Size(max = 2000)
        @NoNik
        @Schema(nullable = true, description = "The producer reads it", examples = "For the first year.")
        String note,

        @Schema(nullable = true, description = "The last day for an answer; null: any day", examples = "2025-06-15")
        LocalDate expiresOn) {

    Proposal proposal() {
        return new Proposal(terms, note, expiresOn);
    }
}
