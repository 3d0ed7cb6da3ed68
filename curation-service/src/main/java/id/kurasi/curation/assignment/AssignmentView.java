package id.kurasi.curation.assignment;

import id.kurasi.kit.web.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Assignment", description = "One curator is to review one submission (penugasan)")
record AssignmentView(
        UUID id,
        long version,
        UUID roundId,
        UUID submissionId,
        @Schema(examples = "kurator-1") String curator,

        @Schema(description = "The last day, to its end in the round's time zone", examples = "2027-05-05")
        LocalDate dueOn,

        @Schema(examples = "ASSIGNED") AssignmentState state,

        @Schema(nullable = true, description = "Why it was declined", examples = "I am away that week.")
        String reason,

        Instant createdAt,
        Instant updatedAt,

        @Schema(description = "What the caller can do with it now", examples = "[\"decline\"]")
        List<String> allowedActions)
        implements Versioned {

    /** As a list reads it. */
    AssignmentView(Assignment assignment, boolean governs, boolean own) {
        this(
                assignment.id,
                assignment.version,
                assignment.roundId,
                assignment.submissionId,
                assignment.curator,
                assignment.dueOn,
                assignment.state,
                assignment.reason,
                assignment.createdAt,
                assignment.updatedAt,
                assignment.possibleActions(governs, own));
    }
}
