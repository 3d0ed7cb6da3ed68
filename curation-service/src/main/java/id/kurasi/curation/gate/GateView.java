package id.kurasi.curation.gate;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "GateResult", description = "How the product fared at one gate (syarat)")
public record GateView(
        @Schema(examples = "HALAL") Gate gate,

        @Schema(nullable = true, description = "Whose gate; null for the round's own", examples = "the-keranjang-bali")
        String retailer,

        @Schema(examples = "PASS") GateResult.Outcome result,

        @Schema(description = "Why, as a stable name", examples = "PASS")
        String code,

        @Schema(examples = "Passed.") String message,
        @Schema(nullable = true) UUID certificateId,
        @Schema(nullable = true) GateResult.LegalRule rule,

        @Schema(nullable = true, description = "Who does without it, and why; null unless WAIVED")
        GateResult.WaivedBy waiver,

        @Schema(nullable = true, description = "What can be done about it; null when there is nothing to do")
        NextStepView nextStep) {

    @Schema(
            name = "GateNextStep",
            description = "What can be done about a gate that is not passed (langkah berikutnya)")
    record NextStepView(
            @Schema(description = "As a stable name; there may be more", examples = "START_CASE")
            String code,

            @Schema(
                    nullable = true,
                    description = "In the reader's language; null for a name that is newer than this service",
                    examples = "Help the business to apply for the certificate.")
            String message) {}
}
