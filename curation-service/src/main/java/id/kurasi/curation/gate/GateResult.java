package id.kurasi.curation.gate;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a product fared at one gate, as it was when it was submitted.
 *
 * @param retailer whose gate it is; null for the round's own
 * @param code why, as a stable name; the words are made from it and the arguments in the reader's language
 * @param arguments what the words mention; for a retailer's gate the retailer comes first
 * @param nextStep what can be done about it, as a code; null when there is nothing to do
 * @param waiver null unless WAIVED
 */
public record GateResult(
        Gate gate,
        String retailer,
        Outcome result,
        String code,
        List<String> arguments,
        UUID certificateId,
        LegalRule rule,
        String nextStep,
        WaivedBy waiver) {

    public enum Outcome {
        PASS,
        WARN,
        FAIL,
        NOT_APPLICABLE,
        /** It would have failed; the retailer does without. */
        WAIVED
    }

    /** The rule that the result rests on, as certification-service names it. */
    @Schema(name = "LegalRule", description = "The dated rule that a gate rests on")
    public record LegalRule(
            @Schema(examples = "halal-food-umk") String id,
            @Schema(examples = "2026-10-17") LocalDate mandatoryFrom,
            @Schema(examples = "PP 42/2024 art. 160") String source) {}

    /** The retailer's right, used before the product was submitted. */
    @Schema(name = "WaivedBy", description = "Who does without what a gate asks for, and why")
    public record WaivedBy(
            @Schema(examples = "keranjang-bali") String by,

            @Schema(examples = "We label it ourselves, with a bar code of our own.")
            String reason) {}

    static GateResult ofRound(Gate gate, Outcome result, String code, NextStep step, String... arguments) {
        return new GateResult(
                gate, null, result, code, List.of(arguments), null, null, step == null ? null : step.name(), null);
    }

    public boolean fails() {
        return result == Outcome.FAIL;
    }
}
