package id.kurasi.curation.staging;

import id.kurasi.curation.decision.DecisionAction;
import id.kurasi.curation.decision.Verdict;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "StageDecision", description = "A decision to be taken later, together with others")
record StageDecision(
        @NotNull @Schema(description = "SHORTLIST, ACCEPT, ACCEPT_WITH_CONDITIONS or DECLINE", examples = "ACCEPT")
        DecisionAction action,

        @NotNull @Valid Verdict verdict) {}
