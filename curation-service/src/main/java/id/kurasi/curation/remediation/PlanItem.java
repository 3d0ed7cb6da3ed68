package id.kurasi.curation.remediation;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PlanRemediation", description = "Who closes the gap, and by when")
record PlanItem(
        @NotNull
        @Schema(
                description = "AGENCY: the agency that says so, or of the round; BUSINESS: the business of the product",
                examples = "BUSINESS")
        OwnerKind owner,

        @NotNull @Schema(description = "Not before today", examples = "2025-07-01")
        LocalDate dueOn) {}
