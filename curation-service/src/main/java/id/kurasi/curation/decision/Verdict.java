package id.kurasi.curation.decision;

import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Verdict",
        description = "What a buyer says with a decision. To decline takes reasons; to accept takes terms, unless an"
                + " offer was agreed to; to accept with conditions takes conditions as well.")
public record Verdict(
        @Size(max = 25) @Schema(description = "Why it is declined", examples = "[\"PACKAGING_WEAK\"]")
        List<@NotNull DeclineReason> reasons,

        @Valid Terms terms,

        @Size(max = 20) @Schema(description = "Only with accept-with-conditions")
        List<@NotNull @Valid ConditionFacts> conditions,

        @Size(max = 2000)
        @Schema(
                description = "The business reads it once the results are published",
                examples = "Please use a pouch that seals.")
        String noteToBusiness,

        @Size(max = 2000)
        @Schema(
                description = "Only the buyers of this retailer ever read it",
                examples = "Fits the airport shops, not the city ones.")
        String internalNote,

        @Schema(
                description = "Must be true, with a note, when the decision differs from the recommendation",
                examples = "false")
        Boolean overridesRecommendation) {

    public Verdict {
        reasons = Objects.requireNonNullElse(reasons, List.of());
        conditions = Objects.requireNonNullElse(conditions, List.of());
        overridesRecommendation = Objects.requireNonNullElse(overridesRecommendation, false);
        noteToBusiness = emptyToNull(noteToBusiness);
        internalNote = emptyToNull(internalNote);
    }

    /** @throws Refusal 400 when it lacks what the action takes */
    public void check(DecisionAction action) {
        var violations = new ArrayList<Violation>();
        if (action == DecisionAction.DECLINE) {
            if (reasons.isEmpty()) {
                violations.add(Violation.body("reasons", "ReasonNeeded"));
            }
            if (reasons.contains(DeclineReason.OTHER) && noteToBusiness == null) {
                violations.add(Violation.body("noteToBusiness", "OtherNeedsNote"));
            }
        }
        if (terms != null) {
            violations.addAll(terms.violations());
        }
        if (action == DecisionAction.ACCEPT_WITH_CONDITIONS && conditions.isEmpty()) {
            violations.add(Violation.body("conditions", "ConditionNeeded"));
        }
        if (action != DecisionAction.ACCEPT_WITH_CONDITIONS && !conditions.isEmpty()) {
            violations.add(Violation.body("conditions", "ConditionsNotHere"));
        }
        for (var i = 0; i < conditions.size(); i++) {
            violations.addAll(PlausibleDay.violations(
                    "conditions[" + i + "].dueOn", conditions.get(i).dueOn()));
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
    }

    boolean explainsItself() {
        return overridesRecommendation && (noteToBusiness != null || internalNote != null);
    }

    private static String emptyToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
