package id.kurasi.curation.offer;

import id.kurasi.curation.decision.Terms;
import id.kurasi.kit.privacy.NoNik;
import id.kurasi.kit.problem.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Proposal", description = "Terms that one side proposes")
record Proposal(
        @NotNull @Valid Terms terms,

        @Size(max = 2000)
        @NoNik
        @Schema(nullable = true, description = "The other side reads it", examples = "For the first year.")
        String note,

        @Schema(nullable = true, description = "The last day for an answer; null: any day", examples = "2025-06-15")
        LocalDate expiresOn) {

    /** @throws Refusal 400 when the terms do not fit together */
    void check() {
        var violations = terms.violations();
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
    }
}
