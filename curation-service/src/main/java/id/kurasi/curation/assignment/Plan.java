package id.kurasi.curation.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AssignmentPlan", description = "Who gets what, and what nobody gets (rencana penugasan)")
record Plan(
        @Schema(description = "Whether this is only what would be", examples = "false")
        boolean dryRun,

        @Schema(examples = "2027-05-05") LocalDate dueOn,
        List<Placement> assigned,

        @Schema(description = "What could not be placed, and why")
        List<Shortfall> unplaced,

        @Schema(description = "What every member of the panel has in this round then")
        List<Load> loads) {

    @Schema(name = "Placement", description = "One submission for one curator")
    record Placement(
            UUID submissionId,
            @Schema(examples = "kurator-1") String curator) {}

    /** @param message filled when it is shown */
    @Schema(name = "Shortfall", description = "A submission for which curators are missing")
    record Shortfall(
            UUID submissionId,

            @Schema(
                    nullable = true,
                    description = "Who was asked for; null where anybody would do",
                    examples = "kurator-1")
            String curator,

            @Schema(description = "How many curators are missing", examples = "1")
            int missing,

            @Schema(description = "Why, as a stable name", examples = "LoadsReached")
            Obstacle code,

            @Schema(examples = "Whoever could review it has as many as the cap allows.")
            String message) {}

    @Schema(name = "CuratorLoad", description = "How much one member of the panel has")
    record Load(
            @Schema(examples = "kurator-1") String curator,
            @Schema(examples = "12") int assigned,
            @Schema(nullable = true, examples = "40") Integer maxLoad) {}
}
